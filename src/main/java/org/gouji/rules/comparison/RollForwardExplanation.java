package org.gouji.rules.comparison;

import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.Explanation;
import org.gouji.text.Localized;

/** The explanation of the rule {@code RollForwardMismatch}. */
public final class RollForwardExplanation {

    private static final Localized WORDS = new Localized("""
            同一机关相邻两期的报告应当衔接，自己的表样在 betweenPeriods 中写明如何衔接。政府信息公开工作年度报告：上年的“四、结转下年度继续办理”等于本年的“二、上年结转政府信息公开申请数量”，七列各自相等；上年的\
            现行有效件数加本年制发件数、减本年废止件数，等于本年的现行有效件数（规章、行政规范性文件，两年都用2021年格式时）。

            同一工作区或同一次检查中的报告，按机关和年度相接：依次看文件开头的“机关”“年度”、标题、文件名。机关或年度不明的、同一机关同一\
            年度有几份的，都不相接；任一方空白的，不作判断。提示在后一年的数字上，一处错误只提示一次；若上年报告自身的勾稽关系表明上年的数字\
            有误，且改正后即衔接，则不提示。
            """, """
            The reports of an agency follow each other; a form of your own says how in betweenPeriods. In the annual report on \
            information disclosure line 4 of one year is line 2 of the next, column by column; what was \
            in force last year plus what was issued this year minus what was repealed is in force now (regulations and \
            normative documents, where both years use the 2021 format).

            Reports in one workspace, or in one run of check, are joined by agency and year, as front matter, title or \
            file name say. Where either isn’t certain, or several reports are of one agency and year, nothing is joined, and \
            a blank on either side isn’t judged. The later year’s figure is marked, once for one error, and not at all where \
            last year’s own relations show that last year’s figure is wrong and would follow once put right.
            """);

    public static final Explanation TEXT = new Explanation(WORDS, Basis.FORMAT, """
            === 2022/民政局.gouji
            # 示例市民政局2022年政府信息公开工作年度报告
            ……
            | 一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            ……
            | 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            === 2023/民政局.gouji
            # 示例市民政局2023年政府信息公开工作年度报告
            ……
            | 行政规范性文件 | 3 | 1 | 5 |
                                       ^ roll-forward-mismatch
            ……
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                                                 ^ roll-forward-mismatch
            """, """
            === 2022/民政局.gouji
            # 示例市民政局2022年政府信息公开工作年度报告
            ……
            | 一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            ……
            | 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            === 2023/民政局.gouji
            # 示例市民政局2023年政府信息公开工作年度报告
            ……
            | 行政规范性文件 | 3 | 1 | 2 |
            ……
            | 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            ……
            | （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            ……
            | （七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            """);

    private RollForwardExplanation() {}
}
