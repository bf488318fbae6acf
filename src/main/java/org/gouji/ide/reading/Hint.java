package org.gouji.ide.reading;

import java.util.List;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/**
 * A hint that an editor shows between the characters of a text.
 *
 * @param offset the offset at which it is shown
 * @param label the text that is shown
 * @param explanation how the hint was derived, such as the equation of a sum
 * @param accept the edits that write the hint into the text; none for a hint that only informs
 */
public record Hint(int offset, String label, Localized explanation, List<TextEdit> accept) {}
