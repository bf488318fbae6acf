package org.gouji.text;

/** How many columns a text takes where each Chinese character takes two. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** The columns of a text without line ends. */
    public static int of(String text) {
        return text.codePoints().map(unit -> unit >= 0x1100 ? 2 : 1).sum();
    }
}
