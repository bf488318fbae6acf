package org.gouji.rules;

import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A comment {@code gouji-ignore} that silences nothing. It is found by the code that applies these comments, after all
 * other rules.
 */
public final class UnusedIgnore implements Rule {

    public static final String CODE = "unused-ignore";

    private static final Severity USUAL = Severity.INFORMATION;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return USUAL;
    }

    @Override
    public Localized summary() {
        return new Localized("忽略注释没有起作用", "An ignore silences nothing");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(
                new Localized("""
                        确认无误的提示，可以用注释 `<!-- gouji-ignore 代码 理由 -->` 忽略：写在那一行之前（单独一行）或那一行的末尾，只对那一行起作用；单独写在\
                        一章标题的上一行或下一行，对整章起作用；写在 Markdown 表格之前，对整张表起作用。几个代码用“、”隔开。

                        问题改好以后，或者代码写错了，注释就不再起作用，提示在它的代码上，可以删去。需要对照其他报告才能判断的代码（如各年度之间的衔接）不作\
                        提示，配置中关闭的代码也不提示。
                        """, """
                        What has been looked into and is right can be silenced with a comment, `<!-- gouji-ignore \
                        CODE reason -->`: on a line of its own before the line, or at the line’s end, it holds \
                        for that line; on a line of its own right above or below the heading of a chapter, for \
                        the chapter; before a Markdown table, for the table. Several codes are parted by commas.

                        Once the fault is mended, or where the code is misspelt, the comment silences nothing \
                        and may be deleted; it is reported on the code. Nothing is said of codes that only other \
                        reports can tell, such as those that compare years, nor of codes that are turned off.
                        """),
                new Localized(
                        "勾稽的约定：忽略要写明理由，并且只在需要时保留",
                        "A convention of Gouji: an ignore gives its reason, and stays only while it is needed"),
                """
                ## 二、主动公开政府信息情况

                <!-- gouji-ignore missing-row 本机关不制发规范性文件 -->
                                  ^^^^^^^^^^^ unused-ignore

                第二十条第（一）项
                """,
                """
                ## 四、政府信息公开行政复议、行政诉讼情况

                <!-- gouji-ignore total-mismatch 当年两件合并审理，已与司法局核对 -->
                | 行政复议 | | | | | 行政诉讼（未经复议直接起诉） | | | | | 行政诉讼（复议后起诉） | | | | |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
                | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """);
    }

    /** The diagnostic for a known code that no finding in the comment's reach has. */
    public static Diagnostic superfluous(TextRange place, String code, Fix removal) {
        Message message = Message.of(
                "这条忽略没有起作用：它所及的范围内没有 {0}，可以删去",
                "This ignore silences nothing: there is no {0} where it holds; delete it", code);
        return Diagnostic.of(CODE, USUAL, place, message, removal);
    }

    /** The diagnostic for a code that no rule has; {@code fixes} are offered with it. */
    public static Diagnostic unknown(TextRange place, String code, Fix... fixes) {
        Message message = Message.of(
                "没有“{0}”这个代码，这条忽略不起作用（全部代码见 gouji rules）",
                "There is no code “{0}”, so this ignore silences nothing (gouji rules lists them all)", code);
        return Diagnostic.of(CODE, USUAL, place, message, fixes);
    }

    /** The diagnostic for a comment that names no code. */
    public static Diagnostic codeless(TextRange comment, Fix removal) {
        Message message = Message.of(
                "没有写明忽略哪个代码，这条忽略不起作用；写法：<!-- gouji-ignore 代码 理由 -->",
                "This ignore names no code, so it silences nothing; write <!-- gouji-ignore CODE reason -->");
        return Diagnostic.of(CODE, USUAL, comment, message, removal);
    }
}
