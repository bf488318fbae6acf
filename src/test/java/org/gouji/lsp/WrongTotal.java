package org.gouji.lsp;

/** A report in which one total is wrong: 12 instead of 3. */
final class WrongTotal {

    static final String REPORT = """
            # 示例市民政局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 12 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            """;

    /** The line of the wrong total. */
    static final int LINE = 6;

    /** Where it starts in its line. */
    static final int START = "| 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | ".length();

    private WrongTotal() {}
}
