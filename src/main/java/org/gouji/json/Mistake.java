package org.gouji.json;

import java.util.Optional;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * What is wrong with a file.
 *
 * @param place where, in UTF-16 units
 * @param harmless whether the file means what it seems to all the same
 * @param message what is wrong and what to do
 * @param replacement the string to write at that place instead, without quotes; empty where nothing can be offered
 */
public record Mistake(TextRange place, boolean harmless, Localized message, Optional<String> replacement) {}
