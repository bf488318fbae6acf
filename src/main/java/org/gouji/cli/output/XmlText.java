package org.gouji.cli.output;

/** Escapes text for elements and attributes of XML 1.0; characters that XML doesn't allow become U+FFFD. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> append(escaped, codePoint));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r' -> escaped.append("&#").append(codePoint).append(';');
            default -> escaped.appendCodePoint(isAllowed(codePoint) ? codePoint : REPLACEMENT);
        }
    }

    private static boolean isAllowed(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint >= ' ' && !surrogate && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
