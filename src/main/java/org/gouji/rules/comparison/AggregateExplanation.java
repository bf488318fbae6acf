package org.gouji.rules.comparison;

import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.Explanation;
import org.gouji.text.Localized;

/** The explanation of the rule {@code AggregateMismatch}. */
public final class AggregateExplanation {

    private static final Localized WORDS = new Localized("""
            一级政府的报告包括所属各部门的数据。工作区的 gouji.json 可以写明哪些部门的报告计入哪一级政府；各部门已知数字之和不应大于政府的\
            数字，清单完整（complete）且各部门报告齐全时，应当相等。金额按所填的小数位数允许四舍五入。

            部门缺报告的，在政府报告的标题上提示一次缺哪些；空白的、自身勾稽关系不成立的数字不作判断。部分已提示的，其总计不再提示；一张表\
            有五处以上不符的，合为一条。
            """, """
            A government’s report covers its departments. The workspace’s gouji.json may say which departments’ reports count \
            towards which government’s: the sum of their figures, as far as they are known, doesn’t exceed the government’s, \
            and equals it where the list is complete and all reports are present. Amounts may differ by rounding.

            Departments without a report are named once, on the title. Blanks, and figures that their own report’s relations \
            put in doubt, aren’t judged. A total isn’t reported where one of its parts is, and more than five in a table are \
            one diagnostic.
            """);

    public static final Explanation TEXT = new Explanation(WORDS, Basis.GOVERNMENT, """
            === gouji.json
            {"governments": [{"agency": "示例县人民政府", "departments": ["示例县民政局", "示例县教育局"], "complete": true}]}
            === 县政府.gouji
            # 示例县人民政府2023年政府信息公开工作年度报告
            ……
            | 行政处罚 | 100 |
                         ^^^ aggregate-mismatch
            === 民政局.gouji
            # 示例县民政局2023年政府信息公开工作年度报告
            ……
            | 行政处罚 | 50 |
            === 教育局.gouji
            # 示例县教育局2023年政府信息公开工作年度报告
            ……
            | 行政处罚 | 70 |
            """, """
            === gouji.json
            {"governments": [{"agency": "示例县人民政府", "departments": ["示例县民政局", "示例县教育局"], "complete": true}]}
            === 县政府.gouji
            # 示例县人民政府2023年政府信息公开工作年度报告
            ……
            | 行政处罚 | 120 |
            === 民政局.gouji
            # 示例县民政局2023年政府信息公开工作年度报告
            ……
            | 行政处罚 | 50 |
            === 教育局.gouji
            # 示例县教育局2023年政府信息公开工作年度报告
            ……
            | 行政处罚 | 70 |
            """);

    private AggregateExplanation() {}
}
