package org.gouji.report.row;

import java.util.List;
import org.gouji.text.TextRange;

/** A row as it stands in the text, before the format of its table is known. */
public interface RawRow extends RowFacts {

    /** Where the text stands that should be its label. */
    TextRange labelRange();

    /** What follows the label and looks like figures, blanks included. */
    List<Atom> slots();

    /** Where its last slot ends, or its label where it has no slots. */
    int end();

    /** The line in which its label starts. */
    int firstLine();

    /** The line of its first slot; of a row without slots the first one. */
    int line();

    /** The line of its last slot; of a row without slots the first one. */
    int lastLine();
}
