package org.gouji.standard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the two formats contain, against the lists that their users rely on. */
class StandardTest {

    private static final Standard NEW = BuiltInEditions.get("2021");
    private static final Standard OLD = BuiltInEditions.get("2019");

    @Test
    void theYearDecidesBetweenThem() {
        assertThat(BuiltInEditions.newest()).isSameAs(NEW);
        assertThat(BuiltInEditions.forYear(2018)).isSameAs(OLD);
        assertThat(BuiltInEditions.forYear(2020)).isSameAs(OLD);
        assertThat(BuiltInEditions.forYear(2021)).isSameAs(NEW);
        assertThat(BuiltInEditions.forYear(2030)).isSameAs(NEW);
    }

    @Test
    void sixChaptersThreeOfThemWithATable() {
        for (Standard standard : BuiltInEditions.all()) {
            assertThat(standard.chapters().stream().map(Chapter::title))
                    .containsExactly(
                            "一、总体情况",
                            "二、主动公开政府信息情况",
                            "三、收到和处理政府信息公开申请情况",
                            "四、政府信息公开行政复议、行政诉讼情况",
                            "五、存在的主要问题及改进情况",
                            "六、其他需要报告的事项");
            assertThat(standard.chapters().stream().map(Chapter::id))
                    .containsExactly("overview", "disclosure", "requests", "litigation", "problems", "other");
            for (Table table : standard.tables()) {
                assertThat(standard.chapterOf(table).orElseThrow().table()).contains(table.id());
            }
        }
    }

    @Test
    void fiveTopicsOfChapterOne() {
        assertThat(NEW.chapter("overview").orElseThrow().topics().stream().map(topic -> topic.id() + topic.title()))
                .containsExactly(
                        "disclosure（一）主动公开",
                        "on-request（二）依申请公开",
                        "management（三）政府信息管理",
                        "platform（四）政府信息公开平台建设",
                        "supervision（五）监督保障");
    }

    @Test
    void disclosureOf2021() {
        assertThat(shape(NEW.table("disclosure").orElseThrow())).isEqualTo("""
                第二十条第（一）项: issued, repealed, in-force
                regulation 规章
                normative-document 行政规范性文件
                第二十条第（五）项: decisions
                licence 行政许可
                第二十条第（六）项: decisions
                penalty 行政处罚
                coercion 行政强制
                第二十条第（八）项: amount
                fee 行政事业性收费""");
    }

    @Test
    void disclosureOf2019() {
        assertThat(shape(OLD.table("disclosure").orElseThrow())).isEqualTo("""
                第二十条第（一）项: made, published, available
                regulation 规章
                normative-document 规范性文件
                第二十条第（五）项: previous, change, decisions
                licence 行政许可
                other-service 其他对外管理服务事项
                第二十条第（六）项: previous, change, decisions
                penalty 行政处罚
                coercion 行政强制
                第二十条第（八）项: previous, change
                fee 行政事业性收费
                第二十条第（九）项: items, amount
                procurement 政府集中采购""");
    }

    @Test
    void requestsOf2021() {
        Table table = NEW.table("requests").orElseThrow();
        assertThat(ids(table.figureRows())).isEqualTo("""
                1 2 3.1 3.2 3.3.1 3.3.2 3.3.3 3.3.4 3.3.5 3.3.6 3.3.7 3.3.8 3.4.1 3.4.2 3.4.3 \
                3.5.1 3.5.2 3.5.3 3.5.4 3.5.5 3.6.1 3.6.2 3.6.3 3.7 4""");
        assertThat(table.rows().stream().filter(row -> !row.figures()).map(Row::id))
                .containsExactly("3", "3.3", "3.4", "3.5", "3.6");
        assertThat(table.row("3.2").map(Row::title)).contains("（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
        assertThat(table.row("3.3.3").map(Row::title)).contains("3.危及“三安全一稳定”");
        assertThat(table.row("3.6.1").map(Row::title)).contains("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请");
    }

    @Test
    void requestsOf2019HaveOneRowForOtherHandling() {
        assertThat(ids(OLD.table("requests").orElseThrow().figureRows())).isEqualTo("""
                1 2 3.1 3.2 3.3.1 3.3.2 3.3.3 3.3.4 3.3.5 3.3.6 3.3.7 3.3.8 3.4.1 3.4.2 3.4.3 \
                3.5.1 3.5.2 3.5.3 3.5.4 3.5.5 3.6 3.7 4""");
    }

    @Test
    void columnsOfRequests() {
        Table table = NEW.table("requests").orElseThrow();
        assertThat(table.columns().map(Column::id))
                .containsExactly(
                        "natural-person", "enterprise", "research", "welfare", "legal-service", "other", "total");
        assertThat(table.columns().map(StandardTest::header))
                .startsWith("申请人情况/自然人", "申请人情况/法人或其他组织/商业企业")
                .endsWith("申请人情况/法人或其他组织/其他", "申请人情况/总计");
    }

    @Test
    void litigationIsOneRowOfFifteenFigures() {
        Table table = NEW.table("litigation").orElseThrow();
        assertThat(ids(table.figureRows())).isEqualTo("figures");
        assertThat(table.columns().map(StandardTest::header))
                .hasSize(15)
                .startsWith("行政复议/结果维持", "行政复议/结果纠正", "行政复议/其他结果", "行政复议/尚未审结", "行政复议/总计")
                .contains("行政诉讼/未经复议直接起诉/结果维持")
                .endsWith("行政诉讼/复议后起诉/总计");
        assertThat(table.columns().map(Column::id)).contains("review.upheld", "direct.corrected", "after-review.total");
    }

    @Test
    void whatTheColumnsMeasure() {
        assertThat(columnsThatMeasure(Measure.CHANGE, NEW)).isEmpty();
        assertThat(columnsThatMeasure(Measure.MONEY, NEW)).containsExactly("item-8 amount");
        assertThat(columnsThatMeasure(Measure.CHANGE, OLD))
                .containsExactly("item-5 change", "item-6 change", "item-8 change");
        assertThat(columnsThatMeasure(Measure.MONEY, OLD)).containsExactly("item-9 amount");
    }

    @Test
    void initials() {
        Table table = NEW.table("requests").orElseThrow();
        assertThat(table.row("3.3").map(Row::initials)).contains("bygk");
        assertThat(table.row("3.3.1").map(Row::initials)).contains("sygjmm");
        assertThat(table.row("3.5.2").map(Row::initials)).contains("cfsq");
    }

    private static List<String> columnsThatMeasure(Measure measure, Standard standard) {
        return standard.tables().stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> block.columns().stream()
                        .filter(column -> column.kind().measure() == measure)
                        .map(column -> block.id() + " " + column.id()))
                .toList();
    }

    private static String shape(Table table) {
        return table.blocks().stream()
                .map(block -> block.heading() + ": "
                        + block.columns().stream().map(Column::id).collect(joining(", "))
                        + block.rows().stream()
                                .map(row -> "\n" + row.id() + " " + row.title())
                                .collect(joining()))
                .collect(joining("\n"));
    }

    private static String header(Column column) {
        return column.groups().stream().map(group -> group.label().zh() + "/").collect(joining())
                + column.label().zh();
    }

    private static String ids(List<Row> rows) {
        return rows.stream().map(Row::id).collect(joining(" "));
    }
}
