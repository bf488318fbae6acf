package org.gouji.ide.navigation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.analysis.Analysis;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * Links to the documents that a report refers to by name, number or article, and to the addresses in it. An article
 * gets a link to the regulations only where no other document can be meant: right behind their name, or at the start of
 * a cell and with an item behind it, as in the blocks of table two.
 */
public final class Links {

    /** The largest number of links in a report: editors draw each of them. */
    static final int MOST = 5_000;

    private static final int REACH = 80;
    private static final Localized NO_TITLE = new Localized("", "");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9\\-._~:/?#@!$&'*+,;=%\\[\\]]+");
    private static final Pattern ARTICLE = Pattern.compile("第(?!五十[七八九])(?:[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])条");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?:政府信息公开条例》?|《条例》|[照据合]条例)[第一二三四五六七八九十条款项（）()、和及至 ]*$");
    private static final Pattern ITEM = Pattern.compile("第[（(][一二三四五六七八九十]{1,3}[）)]项");

    private final String text;
    private final List<Link> links = new ArrayList<>();

    private Links(String text) {
        this.text = text;
    }

    /** The links of a report in the order of the text. */
    public static List<Link> of(Analysis analysis) {
        return of(analysis.text(), References.KNOWN);
    }

    static List<Link> of(String text, References references) {
        Links links = new Links(text);
        links.scan("http", ADDRESS, links::addAddress);
        references
                .documents()
                .forEach(document -> links.scan(
                        document.start(), document.pattern(), range -> links.addDocument(range, document.page())));
        references.regulations().ifPresent(page -> links.scan("第", ARTICLE, range -> links.addArticle(range, page)));
        links.links.sort(Comparator.comparing(Link::range));
        return List.copyOf(links.links);
    }

    /**
     * Finds the matches of a pattern that start with some characters; searching for these first is much faster than
     * matching everywhere.
     */
    private void scan(String start, Pattern pattern, Consumer<TextRange> found) {
        Matcher matcher = pattern.matcher(text);
        int at = text.indexOf(start);
        while (at >= 0 && links.size() < MOST) {
            boolean matches = matcher.region(at, text.length()).lookingAt();
            if (matches) {
                found.accept(new TextRange(at, matcher.end()));
            }
            at = text.indexOf(start, matches ? matcher.end() : at + 1);
        }
    }

    private void addAddress(TextRange range) {
        String address = range.of(text).replaceAll("[.,;:!?'\\]]+$", "");
        links.add(new Link(new TextRange(range.start(), range.start() + address.length()), address, NO_TITLE));
    }

    /**
     * Adds a link for a document unless another link overlaps it: longer names are searched for before shorter ones.
     */
    private void addDocument(TextRange range, String page) {
        String name = range.of(text);
        if (links.stream().noneMatch(link -> overlap(link.range(), range))) {
            links.add(new Link(range, page, new Localized("打开“" + name + "”", "Open “" + name + "”")));
        }
    }

    private static boolean overlap(TextRange one, TextRange other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private void addArticle(TextRange range, String page) {
        if (isOfRegulations(range.start(), range.end())) {
            String article = range.of(text);
            String fragment = "#:~:text=" + URLEncoder.encode(article, StandardCharsets.UTF_8);
            Localized title = new Localized(
                    "打开《政府信息公开条例》" + article, "Open the Regulations on Open Government Information, " + article);
            links.add(new Link(range, page + fragment, title));
        }
    }

    private boolean isOfRegulations(int start, int end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        return BEHIND_NAME.matcher(before).find() || (isAtStart(start) && isBeforeItem(end));
    }

    /**
     * Whether an offset is at the start of the text or of a cell, or behind a blank, a line end or a mark of a heading
     * or list.
     */
    private boolean isAtStart(int start) {
        return start == 0 || " \u00A0\u3000\t\n\r|#*".indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean isBeforeItem(int end) {
        return ITEM.matcher(text).region(end, text.length()).lookingAt();
    }
}
