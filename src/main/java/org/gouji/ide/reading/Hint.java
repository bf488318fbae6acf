package org.gouji.ide.reading;

import java.util.List;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/**
 * Something that an editor shows between the characters of a text.
 *
 * @param offset where it is shown
 * @param label what is shown
 * @param explanation where that comes from
 * @param accept the changes that write it into the text; none where it is no part of a report
 */
public record Hint(int offset, String label, Localized explanation, List<TextEdit> accept) {}
