package org.gouji.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.ide.reading.HoverText;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/** Formats the text of a hover as Markdown or as plain text. */
public final class HoverPage {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]");

    private HoverPage() {}

    /** The hover as Markdown; its words are escaped, so that those of a report are never taken for markup. */
    public static String markdown(HoverText hover, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + escaped(hover.heading(), language) + "**");
        hover.paragraphs().forEach(paragraph -> parts.add(escaped(paragraph, language)));
        List<String> points = hover.points().stream()
                .map(point -> "- " + escaped(point, language))
                .toList();
        if (!points.isEmpty()) {
            parts.add(String.join("\n", points));
        }
        hover.basis().ifPresent(basis -> parts.add("*" + escaped(basis, language) + "*"));
        return String.join("\n\n", parts);
    }

    /** The hover as plain text, each part on a line of its own. */
    public static String plain(HoverText hover, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(hover.heading().in(language));
        hover.paragraphs().forEach(paragraph -> lines.add(paragraph.in(language)));
        hover.points().forEach(point -> lines.add(point.in(language)));
        hover.basis().ifPresent(basis -> lines.add(basis.in(language)));
        return String.join("\n", lines);
    }

    private static String escaped(Localized text, Language language) {
        return MARKS.matcher(text.in(language)).replaceAll("\\\\$0");
    }
}
