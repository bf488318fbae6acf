package org.gouji.diagnostic;

import java.util.List;
import org.gouji.text.TextEdit;

/**
 * A change of the text that would settle a diagnostic. Nothing changes a figure by itself: a person chooses.
 *
 * @param title what it does, for a menu
 * @param preferred whether nothing else can be meant
 * @param edits the changes, in order, not overlapping
 */
public record Fix(Message title, boolean preferred, List<TextEdit> edits) {

    /** A fix with one change. */
    public static Fix of(Message title, boolean preferred, TextEdit edit) {
        return new Fix(title, preferred, List.of(edit));
    }
}
