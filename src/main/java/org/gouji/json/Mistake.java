package org.gouji.json;

import java.util.Optional;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A mistake in a file.
 *
 * @param place where it is, in UTF-16 units
 * @param harmless whether the file keeps its apparent meaning in spite of it
 * @param message what is wrong and what to do
 * @param replacement the string to write at that place instead, without quotes; empty where there is no suggestion
 */
public record Mistake(TextRange place, boolean harmless, Localized message, Optional<String> replacement) {}
