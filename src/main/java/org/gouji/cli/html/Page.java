package org.gouji.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.cli.destination.Output;
import org.gouji.messages.Version;
import org.gouji.text.Language;

/** Writes the web page as a single file that loads nothing; its Content-Security-Policy forbids that too. */
final class Page {

    private final Writer out;
    private final Language language;
    private final String style = resource("page.css");
    private final String script = resource("page.js");

    Page(Output out) {
        this.out = out.out();
        this.language = out.language();
    }

    private static String resource(String name) {
        try (InputStream stream = Page.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + ": no such resource");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(name, failure);
        }
    }

    private Html html() {
        return new Html(language);
    }

    private void write(Html html) throws IOException {
        out.write(html.toString());
        out.write('\n');
    }

    /** @param summary the HTML before the reports */
    void head(String summary) throws IOException {
        Html html = html();
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", language == Language.ZH ? "zh-CN" : "en")
                .open("head")
                .line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "generator", "content", "Gouji " + Version.CURRENT)
                .line();
        html.element("title", title(html)).line();
        html.open("style")
                .raw(style)
                .close("style")
                .line()
                .close("head")
                .open("body")
                .line();
        html.open("header")
                .element("h1", title(html))
                .line()
                .raw(summary)
                .close("header")
                .open("main");
        write(html);
    }

    private static String title(Html html) {
        return html.in("报告检查结果", "Findings in reports");
    }

    void failures(List<CheckHtml.Failure> failures, int failed) throws IOException {
        if (failures.isEmpty()) {
            return;
        }
        Html html = html();
        html.open("section", "class", "failures").element("h2", html.in("无法读取的路径", "Paths that couldn’t be read"));
        html.open("ul");
        for (CheckHtml.Failure failure : failures) {
            html.open("li").element("bdi", failure.path(), "class", "path").text(html.in("：", ": "));
            html.text(html.in(failure.reason())).close("li").line();
        }
        if (failed > failures.size()) {
            int left = failed - failures.size();
            html.element("li", html.in("另有 " + left + " 个", left + " more"));
        }
        write(html.close("ul").close("section"));
    }

    void cards(List<Worst.Drawn> drawn, int reports) throws IOException {
        Html html = html();
        html.open("section", "id", "cards").element("h2", html.in("有问题的报告", "Reports with findings"));
        if (drawn.isEmpty()) {
            String nothing = reports == 0
                    ? html.in("没有检查任何报告。", "No report was checked.")
                    : html.in("检查的报告都没有发现问题。", "Nothing was found in any report.");
            html.element("p", nothing, "class", "friendly");
        } else {
            String ranked = html.in(
                    "按错误、警告的多少排列；表格中标出有关的数字，点击可在表格与问题之间跳转。",
                    "Ranked by errors, then warnings. Figures concerned are marked; a click leads from table to finding and back.");
            html.element("p", ranked, "class", "note");
        }
        write(html);
        Map<String, List<Notice.Part>> notices = notices(drawn);
        Map<String, String> first = new HashMap<>();
        for (Worst.Drawn card : drawn) {
            out.write(card.card());
            write(notice(card, notices, first));
            out.write(Card.END);
        }
        write(html().close("section"));
    }

    /** The parts of the notices by agency; a report of an unknown agency has a notice of its own. */
    private static Map<String, List<Notice.Part>> notices(List<Worst.Drawn> drawn) {
        Map<String, List<Notice.Part>> notices = new HashMap<>();
        for (Worst.Drawn card : drawn) {
            if (!card.notice().items().isEmpty()) {
                notices.computeIfAbsent(key(card), agency -> new ArrayList<>()).add(card.notice());
            }
        }
        return notices;
    }

    private static String key(Worst.Drawn card) {
        String agency = card.notice().agency();
        return agency.isEmpty() ? "#" + card.standing().order() : agency;
    }

    /** The notice to an agency, which stands with its worst report; with its other reports, a link to that notice. */
    private Html notice(Worst.Drawn card, Map<String, List<Notice.Part>> notices, Map<String, String> first) {
        Html html = html();
        List<Notice.Part> parts = notices.get(key(card));
        if (parts == null || card.notice().items().isEmpty()) {
            return html;
        }
        String id = "notice-" + card.standing().order();
        String there = first.putIfAbsent(key(card), id);
        String name = html.in("整改通知", "Notice of corrections");
        if (there != null) {
            html.open("p", "class", "note").element("a", name, "href", "#" + there);
            return html.say("（与该机关的其他报告合为一份）", " (one for all reports of the agency)")
                    .close("p");
        }
        html.open("details", "class", "notice", "id", id).element("summary", name);
        return html.element("pre", Notice.text(parts, language), "tabindex", "0")
                .close("details");
    }

    /** Writes the reports that are only listed, as JSON for the page's script. */
    void list(List<CheckHtml.Listed> listed, Spool spool) throws IOException {
        if (listed.isEmpty()) {
            return;
        }
        long faulty =
                listed.stream().filter(entry -> !entry.standing().isClean()).count();
        Html html = html();
        html.open("section", "id", "list").element("h2", html.in("其余报告", "The other reports"));
        html.element("p", listText(html, faulty, listed.size() - faulty), "class", "note");
        html.open("div", "id", "entries").close("div");
        html.open("noscript").element("p", html.in("清单、搜索和筛选需要启用脚本。", "The list, search and filters need scripts."));
        html.close("noscript")
                .close("section")
                .open("script", "type", "application/json", "id", "data")
                .raw("[");
        write(html);
        String separator = "";
        for (CheckHtml.Listed entry : listed) {
            out.write(separator + spool.read(entry.entry()));
            separator = ",\n";
        }
        out.write("]</script>\n");
    }

    private static String listText(Html html, long faulty, long clean) {
        String cleanZh = clean > 0 ? "没有发现问题的报告 " + clean + " 份。" : "";
        String cleanEn = clean > 0 ? "Reports with nothing found: " + clean + "." : "";
        String listZh =
                faulty > 0 ? "以上只为问题最多的 " + CheckHtml.DRAWN + " 份报告画出表格；另外 " + faulty + " 份有问题的报告只列清单，点开可见问题。" : "";
        String listEn = faulty > 0
                ? "Tables are drawn for the " + CheckHtml.DRAWN + " worst reports above only; " + faulty
                        + " more with findings are listed here, to be opened. "
                : "";
        return html.in(listZh + cleanZh, listEn + cleanEn);
    }

    void end() throws IOException {
        Html html = html();
        html.close("main").open("footer");
        html.say("由勾稽 Gouji " + Version.CURRENT + " 生成。", "Made by Gouji " + Version.CURRENT + ".");
        html.close("footer").line().open("script", "type", "application/json", "id", "words");
        out.write(html.toString());
        words();
        write(html().close("script")
                .line()
                .open("script")
                .raw(script)
                .close("script")
                .line()
                .close("body")
                .close("html"));
    }

    private void words() throws IOException {
        PageWords.write(ListEntry.compact(out), language);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
