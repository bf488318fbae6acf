package org.gouji.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.junit.jupiter.api.Test;

/** What belongs to the figure at {@code $0}; figures are all different, so that a number names its place. */
class SumsTest {

    private static final String REPORT = """
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t11\t12\t13\t14\t15\t16\t17
            二、上年结转政府信息公开申请数量\t21\t22\t23\t24\t25\t26\t27
            （一）予以公开\t31\t32\t33\t34\t35\t36\t37
            （二）部分公开\t41\t42\t43\t44\t45\t46\t47
            （七）总计\t51\t52\t53\t54\t55\t56\t57
            四、结转下年度继续办理\t61\t62\t63\t64\t65\t66\t67
            """;

    private static String text() {
        return REPORT;
    }

    private static int at(String piece) {
        return REPORT.indexOf(piece) + 1;
    }

    private static List<String> targets(List<NavigationLink> links) {
        assertThat(links).allSatisfy(link -> assertThat(link.row().contains(link.target()))
                .isTrue());
        return links.stream().map(link -> link.target().of(text())).toList();
    }

    private static List<String> addends(String piece) {
        return targets(Sums.addends(Analysis.of(text()), at(piece)));
    }

    private static List<String> totals(String piece) {
        return targets(Sums.totals(Analysis.of(text()), at(piece)));
    }

    @Test
    void aTotalLeadsToItsAddends() {
        assertThat(addends("17")).containsExactly("11", "12", "13", "14", "15", "16");
        assertThat(addends("51")).containsExactly("31", "41");
        assertThat(addends("57")).containsExactly("37", "47", "51", "52", "53", "54", "55", "56");
        assertThat(addends("61")).containsExactly("11", "21");
        assertThat(addends("32")).isEmpty();
        assertThat(addends("（七）")).isEmpty();
    }

    @Test
    void anAddendLeadsToItsTotals() {
        assertThat(totals("31")).containsExactly("37", "51");
        assertThat(totals("11")).containsExactly("17", "51", "61");
        assertThat(totals("57")).isEmpty();
    }

    private static List<String> highlights(String piece) {
        return Highlighting.at(Analysis.of(text()), at(piece)).stream()
                .map(found -> found.kind() + " " + found.range().of(text()))
                .toList();
    }

    @Test
    void whatIsHighlighted() {
        assertThat(highlights("31"))
                .containsExactly(
                        "PART 31",
                        "PART 32",
                        "PART 33",
                        "PART 34",
                        "PART 35",
                        "PART 36",
                        "TOTAL 37",
                        "PART 41",
                        "TOTAL 51");
        assertThat(highlights("（二）部分"))
                .containsExactly(
                        "PLAIN （二）部分公开",
                        "PLAIN 41",
                        "PLAIN 42",
                        "PLAIN 43",
                        "PLAIN 44",
                        "PLAIN 45",
                        "PLAIN 46",
                        "PLAIN 47");
        assertThat(highlights("商业企业"))
                .containsExactly("PLAIN 商业企业", "PLAIN 12", "PLAIN 22", "PLAIN 32", "PLAIN 42", "PLAIN 52", "PLAIN 62");
    }
}
