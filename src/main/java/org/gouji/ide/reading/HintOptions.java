package org.gouji.ide.reading;

/**
 * The kinds of hints that are shown.
 *
 * @param sums whether to show the computed sum beside a total that is empty or wrong
 * @param checks whether to show a tick beside a table whose relations all hold
 */
public record HintOptions(boolean sums, boolean checks) {

    /** The options where the user chose none. */
    public static final HintOptions DEFAULT = new HintOptions(true, true);
}
