package org.gouji.report.heading;

import org.gouji.report.label.Spelling;
import org.gouji.standard.Chapter;
import org.gouji.text.TextRange;

/**
 * The heading of a chapter in the text.
 *
 * @param chapter the chapter of the standard that it means
 * @param range where it stands, hashes left out, numeral included
 * @param spelling how it is written
 */
public record Heading(Chapter chapter, TextRange range, Spelling spelling) {}
