package org.gouji.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.DisplayWidth;
import org.gouji.text.Language;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a configuration is marked there: {@code ^^^ severity words of the message} under the place. */
class ConfigurationFileTest {

    private static final List<String> CODES = List.of("total-mismatch", "missing-value", "missing-topic");
    private static final Pattern MARK = Pattern.compile("( *)(\\^+) (error|warning) (.+)");

    private static ConfigurationFile read(String text) {
        return ConfigurationFile.read(text, CODES);
    }

    private static ConfigurationFile check(String marked) {
        StringBuilder text = new StringBuilder();
        TreeSet<String> expected = new TreeSet<>();
        String line = "";
        int number = -1;
        List<String> words = new ArrayList<>();
        for (String next : marked.stripTrailing().split("\n")) {
            Matcher mark = MARK.matcher(next);
            if (mark.matches()) {
                int start = mark.group(1).length();
                expected.add(number + ":" + start + "-" + mark.end(2) + " " + mark.group(3));
                words.add(mark.group(4));
            } else {
                line = next;
                number++;
                text.append(line).append('\n');
            }
        }
        ConfigurationFile file = read(text.toString());
        TreeSet<String> found = new TreeSet<>();
        file.diagnostics().forEach(fault -> found.add(mark(text.toString(), fault)));
        assertThat(found).as(file.diagnostics().toString()).isEqualTo(expected);
        words.forEach(word -> assertThat(file.diagnostics())
                .anyMatch(fault -> fault.message().in(Language.ZH).contains(word)));
        assertThat(file.diagnostics()).allMatch(fault -> fault.code().equals("invalid-configuration"));
        return file;
    }

    private static String mark(String text, Diagnostic fault) {
        LineIndex index = LineIndex.of(text);
        int line = index.lineOf(fault.range().start());
        int start =
                DisplayWidth.of(text.substring(index.start(line), fault.range().start()));
        int width = Math.max(1, DisplayWidth.of(fault.range().of(text)));
        return line + ":" + start + "-" + (start + width) + " "
                + fault.severity().id();
    }

    @Test
    void everythingThatCanBeSaid() {
        Configuration read = check("""
                {
                  "$schema": "./gouji.schema.json",
                  "profile": "review",
                  "severities": {"total-mismatch": "warning", "missing-value": "off"},
                  "reports": ["**/*.txt", "!草稿/"],
                  "aliases": {"吴忠市利通区应急管理局": ["利通区应急管理局", "利通区应急局"]},
                  "governments": [{"agency": "甲市人民政府", "departments": ["甲市民政局"], "complete": true}]
                }
                """).configuration();
        assertThat(read.profile()).contains(Profile.REVIEW);
        assertThat(read.severities())
                .isEqualTo(Map.of("total-mismatch", Optional.of(Severity.WARNING), "missing-value", Optional.empty()));
        assertThat(read.aliases()).isEqualTo(Map.of("利通区应急管理局", "吴忠市利通区应急管理局", "利通区应急局", "吴忠市利通区应急管理局"));
        assertThat(read.governments()).containsExactly(new Government("甲市人民政府", List.of("甲市民政局"), true));
        assertThat(read.reports().includes("a/b.TXT")).contains(true);
        assertThat(read.reports().includes("草稿/b.txt")).contains(false);
    }

    @Test
    void unknownKeysAndValuesNameTheNearest() {
        ConfigurationFile file = check("""
                {
                  "profil": "draft",
                  ^^^^^^^^ warning profile
                  "profile": "Draft",
                             ^^^^^^^ error draft
                  "severities": {"total-mismach": "error", "missing-value": "fatal", "nothing-known": "hint"},
                                 ^^^^^^^^^^^^^^^ warning total-mismatch
                                                                            ^^^^^^^ error information
                                                                                     ^^^^^^^^^^^^^^^ warning nothing-known
                  "colour": 1
                  ^^^^^^^^ warning colour
                }
                """);
        Diagnostic key = file.diagnostics().get(0);
        assertThat(TextEdit.apply(file.text(), key.fixes().get(0).edits())).contains("\"profile\": \"draft\"");
        assertThat(file.diagnostics().get(1).message().in(Language.EN)).contains("did you mean “draft”");
    }

    @Test
    void valuesOfTheWrongType() {
        check("""
                {
                  "profile": 1,
                             ^ error 字符串
                  "severities": ["error"],
                                ^^^^^^^^^ error 对象
                  "reports": "*.txt",
                             ^^^^^^^ error 数组
                  "aliases": {"甲局": "乙局", "丙局": ["丁局", null, " "]},
                                      ^^^^^^ error 数组
                                                               ^^^^ error 字符串
                                                                     ^^^ error 不能为空
                  "governments": [{"agency": "甲市", "departments": ["甲局"], "complete": "yes"}, {"agency": "乙市"}, 3]
                                                                                          ^^^^^ error true 或 false
                                                                                                  ^ error departments
                                                                                                                      ^ error 对象
                }
                """);
    }

    @Test
    void whatStandsTwice() {
        Configuration read = check("""
                {
                  "profile": "draft",
                  "profile": "review",
                  ^^^^^^^^^ warning 重复
                  "aliases": {"甲局": ["乙局", "乙 局", "甲局"], "丙局": ["乙局"]},
                                               ^^^^^^^ warning 重复列出
                                                        ^^^^^^ warning 本来的名称
                                                                          ^^^^^^ warning “甲局”
                  "governments": [
                    {"agency": "甲市", "departments": ["甲局", "甲局", "甲市"]},
                                                               ^^^^^^ warning 重复列出
                                                                       ^^^^^^ warning 它自己
                    {"agency": "甲市", "departments": []}
                               ^^^^^^ warning 已经列出
                  ]
                }
                """).configuration();
        assertThat(read.profile()).contains(Profile.DRAFT);
        assertThat(read.aliases()).isEqualTo(Map.of("乙局", "甲局"));
        assertThat(read.governments()).containsExactly(new Government("甲市", List.of("甲局"), false));
    }

    @Test
    void patternsStayInTheFolder() {
        check("""
                {"reports": ["a\\\\b", "/etc/*", "C:/x", "../x", "a/../b", "!", "..x", "a/*.txt"]}
                             ^^^^^^ error “/”分隔
                                     ^^^^^^^^ error 绝对路径
                                               ^^^^^^ error 绝对路径
                                                       ^^^^^^ error “..”
                                                               ^^^^^^^^ error “..”
                                                                         ^^^ error 排除
                """);
    }

    @Test
    void whatIsNoJson() {
        check("""
                {"profile": "draft", // 填报
                                     ^^ error 注释
                """);
        check("""
                {"profile": 'draft'}
                            ^^^^^^^ error 双引号
                """);
        check("""
                {“profile”: "draft"}
                 ^^^^^^^^^^^ error 双引号
                """.replace("^^^^^^^^^^^", "^^^^^^^^^^^"));
        check("""
                {"profile": draft}
                            ^^^^^ error 不是正确的 JSON
                """);
        check("""
                {"profile": "draft"} {}
                                     ^ error 不是正确的 JSON
                """);
        check("""
                ["draft"]
                ^^^^^^^^^ error 对象
                """);
        assertThat(read("{\"profile\": \"draft\", \"severities\": {\"missing-value\": \"off\"")
                        .configuration())
                .satisfies(read -> assertThat(read.profile()).contains(Profile.DRAFT))
                .satisfies(read -> assertThat(read.isOff("missing-value")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "\uFEFF",
                "{",
                "{\"",
                "{\"a",
                "{\"a\"",
                "{\"a\":",
                "[[[",
                "\\",
                "\"\\",
                "{\"a\":1,}",
                "\u0000",
                "nul",
                "NaN"
            })
    void nothingIsTooBroken(String text) {
        List<Diagnostic> found = read(text).diagnostics();
        assertThat(found).isNotEmpty();
        assertThat(found).allMatch(fault -> fault.range().end() <= text.length());
        assertThat(found).allMatch(fault -> !fault.message().in(Language.EN).isBlank());
    }

    @Test
    void everyPrefixIsRead() {
        String text = "{\"profile\": \"draft\", \"severities\": {\"missing-value\": \"off\"}, \"reports\": [\"*\"],"
                + " \"governments\": [{\"agency\": \"甲\", \"departments\": [\"乙\\u4e59\"], \"complete\": true}]}";
        for (int end = 0; end < text.length(); end++) {
            String prefix = text.substring(0, end);
            assertThat(read(prefix).diagnostics())
                    .isNotEmpty()
                    .allMatch(fault -> fault.range().end() <= prefix.length());
        }
        assertThat(read("\uFEFF" + text).diagnostics()).isEmpty();
    }

    @Test
    void deepAndLongFilesDoNoHarm() {
        assertThat(read("[".repeat(1_000_000)).diagnostics()).isNotEmpty();
        assertThat(read("{\"a\":".repeat(100_000)).diagnostics()).isNotEmpty();
        assertThat(read("{" + "\"severity\": 1,".repeat(100_000) + "\"x\": 1}").diagnostics())
                .hasSizeLessThan(1000);
        assertThat(read(" ".repeat(5 << 20)).diagnostics()).hasSize(1);
    }
}
