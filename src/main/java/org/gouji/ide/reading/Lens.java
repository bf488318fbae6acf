package org.gouji.ide.reading;

import java.util.Optional;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A line about a part of a report, shown above it.
 *
 * @param range the range of the first line of that part
 * @param title the text of the line
 * @param problem the first place that is wrong, empty where none is
 */
public record Lens(TextRange range, Localized title, Optional<TextRange> problem) {}
