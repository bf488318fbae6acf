package org.gouji.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.junit.jupiter.api.Test;

/** Ways between the prose and the tables; figures are all different, so that a number names its place. */
class ClaimLinksTest {

    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告

            一、总体情况

            （二）依申请公开

            全年共收到政府信息公开申请 90 件，予以公开 37 件。召开会议 12 次。

            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t11\t12\t13\t14\t15\t16\t71
            二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t19
            （一）予以公开\t31\t32\t33\t34\t35\t36\t37
            （七）总计\t51\t52\t53\t54\t55\t56\t57
            四、结转下年度继续办理\t61\t62\t63\t64\t65\t66\t67
            """;

    private static List<String> targets(List<NavigationLink> links) {
        assertThat(links).allSatisfy(link -> assertThat(link.row().contains(link.target()))
                .isTrue());
        return links.stream().map(link -> link.target().of(REPORT)).toList();
    }

    private static List<String> figures(String piece) {
        return targets(ClaimLinks.figures(Analysis.of(REPORT), REPORT.indexOf(piece) + 1));
    }

    private static List<String> claims(String piece) {
        return targets(ClaimLinks.claims(Analysis.of(REPORT), REPORT.indexOf(piece) + 1));
    }

    @Test
    void aNumberOfTheProseLeadsToItsFigures() {
        assertThat(figures("37 件")).containsExactly("37");
        assertThat(figures("予以公开 3")).containsExactly("37");
        assertThat(figures("12 次")).isEmpty();
        assertThat(figures("（二）依申请")).isEmpty();
    }

    @Test
    void ofTwoReadingsTheOneThatAgreesCounts() {
        assertThat(figures("90 件")).containsExactly("71", "19");
        assertThat(claims("19\n")).containsExactly("90");
    }

    @Test
    void aFigureLeadsToWhatTheProseSaysOfIt() {
        assertThat(claims("37\n")).containsExactly("37");
        assertThat(claims("71\n")).containsExactly("90");
        assertThat(claims("57\n")).isEmpty();
        assertThat(claims("（七）")).isEmpty();
    }
}
