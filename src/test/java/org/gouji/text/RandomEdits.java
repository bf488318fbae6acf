package org.gouji.text;

import java.util.List;
import java.util.Random;

/** Edits of a text as somebody makes them who types figures, moves rows and pastes rubbish. */
public final class RandomEdits {

    private static final List<String> PIECES = List.of(
            "",
            "",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\t",
            "|",
            " | ",
            " ",
            "\u3000",
            "#",
            "## ",
            "---",
            "<!--",
            "-->",
            "<!-- a -->",
            "一、",
            "7",
            "12",
            "总计",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "| 0 | 0 |\n",
            "a\rb\nc",
            "## 五、存在的主要问题及改进情况\n");

    private final Random random;

    public RandomEdits(Random random) {
        this.random = random;
    }

    /** Any edit, most of them small. */
    public TextEdit next(String text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(random.nextInt(8) == 0 ? 60 : 3));
        return new TextEdit(new TextRange(start, end), PIECES.get(random.nextInt(PIECES.size())));
    }

    /** A digit instead of another one, or another edit where there is none near. */
    public TextEdit figure(String text) {
        int from = random.nextInt(text.length() + 1);
        for (int at = from; at < Math.min(text.length(), from + 200); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return new TextEdit(new TextRange(at, at + 1), Integer.toString(random.nextInt(10)));
            }
        }
        return next(text);
    }
}
