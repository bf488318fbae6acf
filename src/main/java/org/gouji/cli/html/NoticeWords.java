package org.gouji.cli.html;

import java.util.Map;
import org.gouji.text.Language;

/**
 * The texts of a notice of corrections, with placeholders such as {@code {agency}}. The page's script fills in the same
 * texts.
 *
 * @param head the title, the salutation and the opening
 * @param file the line before the findings of a file
 * @param item the text of a finding
 * @param foot the closing: what is asked for, and by whom
 * @param year how a year is written
 * @param and the separator of years
 * @param or the separator of corrections
 * @param blank the words for a place that is blank
 * @param absent the words for a row or a chapter that is missing
 * @param verify the correction where none is certain
 * @param unknownAgency the words for an agency that isn't known
 */
record NoticeWords(
        String head,
        String file,
        String item,
        String foot,
        String year,
        String and,
        String or,
        String blank,
        String absent,
        String verify,
        String unknownAgency) {

    private static final NoticeWords ZH = new NoticeWords(
            """
            关于{agency}{years}{report}的整改通知

            {agency}：

            　　根据{ground}的规定，对你单位{years}{report}进行了审核，发现以下{count}处问题，请核实并更正。

            """, "　　报告文件：{path}\n\n", """
            　　{number}．{message}。
            　　　位置：第{line}行第{column}列
            　　　现状：{now}
            　　　应为：{should}
            　　　依据：{basis}

            """, """
            　　请于　　　　年　　月　　日前完成核实和更正，重新报送并更新已公开的年度报告，同时书面反馈整改情况。经核实数据\
            无误、不需更正的，请书面说明理由。

            　　联系人：　　　　　　　　联系电话：

            　　　　　　　　　　　　　　　　　　　　（单位名称、印章）
            　　　　　　　　　　　　　　　　　　　　　　　　年　　月　　日
            """, "{year}年度", "、", "；或", "（空白）", "（缺）", "请核实后更正", "（机关名称）");

    private static final NoticeWords EN = new NoticeWords(
            """
            Notice of corrections to the {report} {years}

            To: {agency}

            Under {ground}, your {report} {years} has been reviewed. Please verify and correct the following ({count}).

            """,
            "File: {path}\n\n",
            """
            {number}. {message}.
               Place: line {line}, column {column}
               Now: {now}
               Should be: {should}
               Basis: {basis}

            """,
            """
            Please verify and correct these by ____________ (date), submit the report again, update the published one, and \
            answer in writing. Where a figure is right as it stands, please say why in writing.

            Contact:                         Telephone:

                                             (name and seal of the office)
                                             (date)
            """,
            "for {year}",
            " and ",
            "; or ",
            "(blank)",
            "(missing)",
            "please verify and correct",
            "(name of the agency)");

    static NoticeWords in(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** A text with its placeholders filled in; braces within a value stay as they are. */
    static String fill(String sentence, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            int open = sentence.indexOf('{', at);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(sentence, at, open);
            filled.append(values.getOrDefault(sentence.substring(open + 1, close), ""));
            at = close + 1;
        }
        return filled.append(sentence, at, sentence.length()).toString();
    }
}
