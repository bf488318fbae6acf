package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.CellId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web page, as a parser of HTML sees it. */
class CheckHtmlTest {

    private static final String HOSTILE = "甲</script><script>alert(1)</script>\"'&<!--\u202E\u0001";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Document page(Object... options) {
        Object[] words = new Object[options.length + 4];
        System.arraycopy(new Object[] {"check", "--format", "html", folder}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        return Jsoup.parse(Run.of(words).out());
    }

    private void write(String name, String text) {
        Samples.write(folder.resolve(name), text);
    }

    private static String of(String agency, String report) {
        return report.replace("示例市民政局", agency);
    }

    private static String wrong(int errors) {
        SampleReport report = Samples.report();
        List<String> columns = List.of("licence", "penalty", "coercion");
        for (String row : columns.subList(0, errors)) {
            report = report.with("disclosure", new CellId(row, "decisions"), "x");
        }
        return Layout.MARKDOWN.write(report);
    }

    @Test
    void theWrongFigureIsMarkedAndLinkedWithItsFinding() {
        write("a.gouji", Samples.wrong());
        Document page = page();
        Element finding = page.expectFirst("li.finding");
        assertThat(finding.select(".message").text()).contains("应为 " + Samples.rightTotal());
        assertThat(finding.select(".fix").text()).isEqualTo("建议：改为 " + Samples.rightTotal());
        assertThat(finding.select(".equations").text()).contains("表三 · 1.属于国家秘密 · 总计：各项之和");
        Element link = page.expectFirst("td.wrong.error a");
        assertThat(link.attr("href")).isEqualTo("#" + finding.id());
        assertThat(link.ownText()).isEqualTo(Long.toString(Samples.rightTotal() + 1));
        assertThat(finding.select(".facts a").attr("href")).isEqualTo("#" + link.id());
        assertThat(page.select("td.related")).isNotEmpty();
        assertThat(page.select("table.form")).hasSize(1);
    }

    @Test
    void tablesAreDrawnAsTheFormHasThem() {
        write("a.gouji", Samples.wrong());
        Element table = page().expectFirst("table.labelled");
        assertThat(columns(table)).containsOnly(10);
        assertThat(table.select("tr")).hasSize(3 + 25);
        assertThat(table.select("th[rowspan=22]").text()).isEqualTo("三、本年度办理结果");
        assertThat(table.select("th[colspan=5]").text()).isEqualTo("法人或其他组织");
        SampleReport report = Samples.report();
        assertThat(table.select("tr").get(3).select("td").eachText())
                .isEqualTo(report.figures(
                        report.standard().table("requests").orElseThrow(),
                        report.standard()
                                .table("requests")
                                .orElseThrow()
                                .row("1")
                                .orElseThrow()));
        SampleReport others = report.with("litigation", new CellId("figures", "review.total"), "9999")
                .with("disclosure", new CellId("licence", "decisions"), "");
        write("a.gouji", Layout.MARKDOWN.write(others));
        Document page = page();
        Elements tables = page.select("table.form");
        assertThat(tables).hasSize(2);
        Element disclosure = tables.get(0);
        assertThat(columns(tables.get(1))).containsOnly(15);
        assertThat(columns(disclosure)).containsOnly(4);
        assertThat(disclosure.expectFirst("td.wrong a").ownText()).isEmpty();
    }

    /** How many columns each line of a table takes, cells that reach down from above counted. */
    private static List<Integer> columns(Element table) {
        List<Element> lines = table.select("tr");
        int[] taken = new int[lines.size()];
        for (int line = 0; line < taken.length; line++) {
            for (Element cell : lines.get(line).children()) {
                int rows = number(cell, "rowspan");
                for (int below = line; below < line + rows; below++) {
                    taken[below] += number(cell, "colspan");
                }
            }
        }
        return java.util.Arrays.stream(taken).boxed().toList();
    }

    private static int number(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    @Test
    void reportsAreRankedByErrors() {
        write("a.gouji", wrong(1));
        write("b.gouji", of("示例市司法局", wrong(3)));
        write("c.gouji", of("示例市财政局", wrong(2)));
        write("d.gouji", of("示例市水务局", wrong(1)));
        write("e.gouji", of("示例市文旅局", wrong(0)));
        Document page = page();
        assertThat(page.select("article .path").eachText())
                .extracting(path -> path.substring(path.length() - 7))
                .containsExactly("b.gouji", "c.gouji", "a.gouji", "d.gouji");
        JsonArray listed =
                JsonParser.parseString(page.expectFirst("#data").data()).getAsJsonArray();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).getAsJsonArray().get(0).getAsString()).endsWith("e.gouji");
        assertThat(page.select("#list .note").text()).isEqualTo("没有发现问题的报告 1 份。");
        assertThat(page.select(".tiles").text()).startsWith("5 报告 7 错误 0 警告");
        assertThat(page.select(".tally tr").eachText()).contains("invalid-value 填写的内容不是该列的数值 7", "示例市司法局 1 3 0 0");
    }

    @Test
    void anAgencyGetsOneNoticeForAllItsReports() {
        write("2023.gouji", wrong(2));
        write("2021.gouji", wrong(1).replace("2023", "2021"));
        Document page = page();
        Element notice = page.select(".notice pre").get(0);
        assertThat(page.select(".notice")).hasSize(1);
        assertThat(notice.wholeText())
                .startsWith("关于示例市民政局2021年度、2023年度政府信息公开工作年度报告的整改通知\n\n示例市民政局：\n")
                .contains("以下3处问题", "报告文件：2023.gouji", "报告文件：2021.gouji", "现状：x", "依据：《政府信息公开条例》", "（单位名称、印章）")
                .doesNotContain("{", folder.toString());
        assertThat(page.select("p.note a[href=#" + page.expectFirst(".notice").id() + "]"))
                .hasSize(1);
        assertThat(page("--lang", "en").select(".notice pre").get(0).wholeText())
                .contains("To: 示例市民政局", "Now: x", "Regulations on Government Information Disclosure");
    }

    @Test
    void aNoticeDoesNotTellWhereTheReviewerKeepsFiles() {
        write("2022.gouji", Samples.clean().replace("2023", "2022"));
        write("2023.gouji", Samples.clean());
        Element notice = page().expectFirst(".notice pre");
        assertThat(notice.wholeText()).contains("（2022.gouji）").doesNotContain(folder.toString());
    }

    @Test
    void nothingFromAReportOrAPathIsMarkup() {
        String front = "---\n机关: " + HOSTILE + "\n年度: 2023\n---\n";
        write("a<img src=x onerror=alert(1)>'\".gouji", front + wrong(1).replace("| x", "| <b>x</b>&amp;"));
        write("b</script>.gouji", front.replace("甲", "甲乙") + wrong(0));
        String raw = Run.of("check", "--format", "html", folder, "no<u>.txt").out();
        Document page = Jsoup.parse(raw);
        assertThat(page.select("script")).hasSize(3);
        assertThat(page.select("img, b:not(.tiles b), u")).isEmpty();
        assertThat(raw).doesNotContain("\u202E", "\u0001");
        assertThat(page.select("article .agency").text()).contains("</script><script>alert(1)</script>\"'&<!--");
        assertThat(page.expectFirst("td.wrong a").ownText()).contains("<b>x</b>");
        assertThat(page.select(".failures").text()).contains("no<u>.txt");
        JsonArray listed =
                JsonParser.parseString(page.expectFirst("#data").data()).getAsJsonArray();
        assertThat(listed.get(0).getAsJsonArray().get(1).getAsString()).startsWith("甲乙</script><script>");
    }

    @Test
    void nothingComesFromOutside() throws Exception {
        write("a.gouji", Samples.wrong());
        Document page = page();
        assertThat(page.select("link, iframe, img, object, embed, [src], [style], [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        String policy = page.select("meta[http-equiv]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http");
        assertThat(policy).contains(hash(page.expectFirst("style").data()));
        assertThat(policy)
                .contains(hash(page.select("script:not([type])").get(0).data()));
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void idsAreUniqueAndLinksLead() {
        Document page = Jsoup.parse(
                Run.of("check", "--format", "html", "grammar/examples", folder).out());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href")).isNotEmpty().allSatisfy(href -> assertThat(ids)
                .contains(href.substring(1)));
    }

    @Test
    void onlyTheWorstAreDrawnAndThePageSaysSo() {
        for (int number = 0; number < 503; number++) {
            write("%03d.gouji".formatted(number), of("示例市第" + number + "局", wrong(number == 502 ? 3 : 1)));
        }
        Document page = page();
        assertThat(page.select("article")).hasSize(500);
        assertThat(page.expectFirst("article .path").text()).endsWith("502.gouji");
        assertThat(page.select("#list .note").text()).contains("最多的 500 份报告画出表格", "另外 3 份有问题的报告只列清单");
        JsonArray listed =
                JsonParser.parseString(page.expectFirst("#data").data()).getAsJsonArray();
        assertThat(listed).hasSize(3);
        JsonArray first = listed.get(0).getAsJsonArray();
        assertThat(first.get(0).getAsString()).endsWith("499.gouji");
        assertThat(first.get(5).getAsJsonArray().get(0).getAsJsonArray().get(1).getAsString())
                .isEqualTo("invalid-value");
    }

    @Test
    void nothingFoundIsSaidKindly() {
        write("a.gouji", Samples.clean());
        Document page = page();
        assertThat(page.select(".friendly").text()).isEqualTo("检查的报告都没有发现问题。");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        Document english = page("--lang", "en");
        assertThat(english.select(".friendly").text()).isEqualTo("Nothing was found in any report.");
        assertThat(english.expectFirst("html").attr("lang")).isEqualTo("en");
    }
}
