package org.gouji.ide.reading;

/**
 * Which hints are wanted.
 *
 * @param sums the computed sum beside a total that is empty or wrong
 * @param checks a tick beside a table whose relations all hold
 */
public record HintOptions(boolean sums, boolean checks) {

    /** What is shown where nobody chose. */
    public static final HintOptions DEFAULT = new HintOptions(true, true);
}
