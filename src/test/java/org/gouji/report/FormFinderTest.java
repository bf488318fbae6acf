package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.Form;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.standard.file.FormText;
import org.gouji.syntax.SyntaxTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several forms a text follows. */
class FormFinderTest {

    private static final KnownForms FORMS =
            KnownForms.of(BuiltInForms.catalogue().with(forms("""
            {'name': '信访情况表', 'chapters': ['信访安排', '困难与打算'],
             'tables': [{'rows': ['来信事项数量', '来访事项数量', '合计']}]}
            {'name': '督办情况表', 'chapters': ['督办安排', '困难与打算'],
             'tables': [{'rows': ['督办事项数量', '来信事项数量', '办结', '合计', '退回', '其他']}]}
            {'name': '信访情况简表', 'tables': [{'rows': ['来信事项数量', '来访事项数量', '合计']}]}
            {'name': '信访要情通报表', 'chapters': ['重大信访事项处置情况', '处置中的困难']}
            {'name': '督查通报表', 'chapters': ['督查概况', '存在问题']}
            """)));

    private static List<Form> forms(String json) {
        return Stream.of(json.replace('\'', '"').split("\n(?=\\{)"))
                .map(text -> FormText.read(text).form().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the front matter, else the title, else headings, else labels of rows
            ---; 表样: 督办情况表; ---; 示例局信访情况表; 来信事项数量 1; 来访事项数量 2; 合计 3 | 督办情况表
            示例局信访情况表; ## 一、督办安排; ## 二、困难与打算; 督办事项数量 1; 来信事项数量 2   | 信访情况表
            示例局工作情况; ## 一、督办安排; ## 二、困难与打算; 来信事项数量 1; 来访事项数量 2     | 督办情况表
            示例局工作情况; 督办事项数量 1; 来信事项数量 2                                 | 督办情况表
            # the first of those that as much speaks for
            示例局工作情况; 来信事项数量 1; 来访事项数量 2; 合计 3                          | 信访情况表
            # the words of one form are more than variants of another's
            示例局工作情况; ## 一、督查概况; ## 二、存在问题                                  | 督查通报表
            # one heading is none, unless it is a long one
            示例局工作情况; ## 二、困难与打算                                              |
            示例局工作情况; ## 一、督办安排                                              |
            示例局工作情况; ## 一、重大信访事项处置情况                                     | 信访要情通报表
            # a few short labels, or one, are none
            示例局工作情况; 办结 1; 合计 2                                               |
            示例局工作情况; 办结 1; 合计 2; 退回 1                                        |
            示例局工作情况; 办结 1; 合计 2; 退回 1; 其他 4                                 | 督办情况表
            示例局工作情况; 来信事项数量 1                                               |
            示例局工作情况; 合计 3                                                      |
            """)
    void theFormOfAText(String text, @Nullable String form) {
        Report report = Report.read(SyntaxTree.parse(text.replace("; ", "\n") + "\n"), FORMS, new ReportMemory());
        assertThat(report.form().map(Form::id)).isEqualTo(Optional.ofNullable(form));
    }
}
