package org.gouji.cli.html;

import java.util.List;
import java.util.Map;
import org.gouji.cli.output.Tally;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Severities;
import org.gouji.rules.Rules;
import org.gouji.text.Language;

/** The head of the page: the numbers of reports and findings, by severity, code and agency, and the filters. */
final class Summary {

    private static final int AGENCIES = 500;
    private static final int CHOICES = 5000;

    private final Html html;
    private final Tally tally;

    private Summary(Tally tally, Language language) {
        this.tally = tally;
        this.html = new Html(language);
    }

    static String html(Tally tally, int failed, int skipped, Language language) {
        Summary summary = new Summary(tally, language);
        summary.tiles(failed, skipped);
        if (!tally.codes().isEmpty()) {
            summary.html.open("div", "class", "tallies");
            summary.codes();
            summary.agencies();
            summary.html.close("div").line();
        }
        summary.filters();
        return summary.html.toString();
    }

    private void tiles(int failed, int skipped) {
        html.open("ul", "class", "tiles");
        tile(html.in("报告", "reports"), tally.files(), "");
        for (Severity severity : Severity.values()) {
            tile(html.in(Severities.name(severity)), tally.count(severity), severity.id());
        }
        if (failed > 0) {
            tile(html.in("无法读取", "unreadable"), failed, "failed");
        }
        if (skipped > 0) {
            tile(html.in("跳过的其他文件", "other files skipped"), skipped, "");
        }
        html.close("ul").line();
    }

    private void tile(String name, int count, String kind) {
        html.open("li", "class", (kind + (count == 0 ? " none" : "")).strip());
        html.element("b", Integer.toString(count))
                .text(" ")
                .element("span", name)
                .close("li");
    }

    private void codes() {
        html.open("details", "open", "").element("summary", html.in("按问题统计", "By fault"));
        html.open("div", "class", "scroll")
                .open("table", "class", "tally")
                .open("thead")
                .open("tr");
        head(2, html.in("代码", "code"), html.in("问题", "fault"), html.in("处数", "count"));
        html.close("tr").close("thead").open("tbody");
        for (Map.Entry<String, Integer> code : tally.codes()) {
            String fault = Rules.rule(code.getKey())
                    .map(rule -> html.in(rule.summary()))
                    .orElse("");
            html.open("tr").open("td").element("button", code.getKey(), "type", "button", "data-code", code.getKey());
            html.close("td").element("td", fault).element("td", code.getValue().toString(), "class", "n");
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").close("details").line();
    }

    private void agencies() {
        List<Tally.Agency> agencies = tally.agencies();
        html.open("details", "open", "").element("summary", html.in("按机关统计", "By agency"));
        html.open("div", "class", "scroll tall", "tabindex", "0").open("table", "class", "tally");
        html.open("thead").open("tr");
        head(
                1,
                html.in("机关", "agency"),
                html.in("报告", "reports"),
                html.in("错误", "errors"),
                html.in("警告", "warnings"),
                html.in("其他", "others"));
        html.close("tr").close("thead").open("tbody");
        agencies.stream().limit(AGENCIES).forEach(this::agency);
        html.close("tbody").close("table").close("div");
        int left = agencies.size() - AGENCIES;
        if (left > 0) {
            String more =
                    html.in("另有 " + left + " 个机关未列出，可在下面按机关筛选。", left + " more agencies; filter by agency below.");
            html.element("p", more, "class", "more");
        }
        html.close("details").line();
    }

    private void agency(Tally.Agency agency) {
        html.open("tr").open("td");
        if (agency.name().isEmpty()) {
            html.say("（未识别机关）", "(agency not recognized)");
        } else {
            html.open("button", "type", "button", "data-agency", agency.name());
            html.element("bdi", agency.name()).close("button");
        }
        html.close("td");
        for (int count : new int[] {agency.files(), agency.errors(), agency.warnings(), agency.others()}) {
            html.element("td", Integer.toString(count), "class", "n");
        }
        html.close("tr").line();
    }

    /** Writes the header cells of a table: the first {@code words} columns hold words, the others numbers. */
    private void head(int words, String... names) {
        for (int column = 0; column < names.length; column++) {
            html.element("th", names[column], "scope", "col", "class", column < words ? "" : "n");
        }
    }

    private void filters() {
        html.open("form", "id", "filters", "hidden", "", "role", "search");
        html.open("label").element("span", html.in("搜索", "Search"));
        html.open("input", "type", "search", "id", "q", "placeholder", html.in("机关、文件、问题…", "agency, file, fault …"));
        html.close("label").open("label").element("span", html.in("级别", "Severity"));
        html.open("select", "id", "severity").element("option", html.in("全部", "all"), "value", "3");
        html.element("option", html.in("只看错误", "errors only"), "value", "0");
        html.element("option", html.in("错误和警告", "errors and warnings"), "value", "1");
        html.element("option", html.in("除提示外", "all but hints"), "value", "2");
        html.close("select").close("label").open("label").element("span", html.in("问题", "Fault"));
        html.open("select", "id", "code").element("option", html.in("全部", "all"), "value", "");
        for (Map.Entry<String, Integer> code : tally.codes()) {
            html.element("option", code.getKey(), "value", code.getKey());
        }
        html.close("select").close("label").open("label").element("span", html.in("机关", "Agency"));
        html.open("input", "id", "agency", "list", "agencies", "autocomplete", "off")
                .close("label");
        html.open("datalist", "id", "agencies");
        tally.agencies().stream()
                .limit(CHOICES)
                .filter(agency -> !agency.name().isEmpty())
                .forEach(agency -> html.open("option", "value", agency.name()).close("option"));
        html.close("datalist");
        button("clear", html.in("清除", "Clear"));
        button("expand", html.in("全部展开", "Open all"));
        button("collapse", html.in("全部收起", "Close all"));
        button("print", html.in("打印", "Print"));
        html.open("output", "id", "count", "aria-live", "polite")
                .close("output")
                .close("form")
                .line();
    }

    private void button(String id, String name) {
        html.element("button", name, "type", "button", "id", id);
    }
}
