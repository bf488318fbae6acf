package org.gouji.report.row;

import java.util.List;
import org.gouji.text.TextRange;

/** A row as it stands in the text, before the edition of its table is known. */
public interface RawRow extends RowFacts {

    /** The range of the text that should be its label. */
    TextRange labelRange();

    /** The atoms behind the label that look like figures, blank cells included. */
    List<Atom> slots();

    /** The offset where its last slot ends or, if it has no slots, its label. */
    int end();

    /** The line in which its label starts, from 0. */
    int firstLine();

    /** The line of its first slot; {@link #firstLine()} if it has no slots. */
    int line();

    /** The line of its last slot; {@link #firstLine()} if it has no slots. */
    int lastLine();
}
