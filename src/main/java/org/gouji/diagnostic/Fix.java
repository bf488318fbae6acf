package org.gouji.diagnostic;

import java.util.List;
import org.gouji.text.TextEdit;

/**
 * A change of the text that would settle a diagnostic. No figure is changed automatically: a person chooses.
 *
 * @param title the name of the change, for a menu
 * @param preferred whether no other fix can be meant
 * @param edits the changes, in order, not overlapping
 */
public record Fix(Message title, boolean preferred, List<TextEdit> edits) {

    /** A fix with one change. */
    public static Fix of(Message title, boolean preferred, TextEdit edit) {
        return new Fix(title, preferred, List.of(edit));
    }
}
