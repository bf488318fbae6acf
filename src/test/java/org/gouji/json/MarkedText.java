package org.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.DisplayWidth;
import org.gouji.text.LineIndex;
import org.gouji.text.TextRange;

/** A text whose mistakes are marked in it: {@code ^^^ words of the message} under the place. */
public final class MarkedText {

    private static final Pattern MARK = Pattern.compile("( *)(\\^+) (.+)");

    private final StringBuilder text = new StringBuilder();
    private final TreeSet<String> places = new TreeSet<>();
    private final List<String> words = new ArrayList<>();

    public MarkedText(String marked) {
        int number = -1;
        for (String line : marked.stripTrailing().split("\n")) {
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                places.add(number + ":" + mark.start(2) + "-" + mark.end(2));
                words.add(mark.group(3));
            } else {
                number++;
                text.append(line).append('\n');
            }
        }
    }

    /** The text without the marks. */
    public String text() {
        return text.toString();
    }

    /** Checks that these are the mistakes that are marked. */
    public void check(List<Mistake> mistakes) {
        TreeSet<String> found = new TreeSet<>();
        mistakes.forEach(mistake -> found.add(place(mistake.place())));
        assertThat(found).as(mistakes.toString()).isEqualTo(places);
        assertThat(mistakes).hasSameSizeAs(words);
        for (int index = 0; index < words.size(); index++) {
            assertThat(mistakes.get(index).message().zh()).contains(words.get(index));
            assertThat(mistakes.get(index).message().en()).isNotBlank();
        }
    }

    private String place(TextRange range) {
        LineIndex index = LineIndex.of(text());
        int line = index.lineOf(range.start());
        int start = DisplayWidth.of(text().substring(index.start(line), range.start()));
        return line + ":" + start + "-" + (start + Math.max(1, DisplayWidth.of(range.of(text()))));
    }
}
