package org.gouji.ide.reading;

import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * What is to be said of a place, in plain words.
 *
 * @param range where what is spoken of stands
 * @param heading what it is
 * @param paragraphs what there is to know of it
 * @param points what is the case with it, one line each
 * @param basis the article or notice behind it
 */
public record HoverText(
        TextRange range,
        Localized heading,
        List<Localized> paragraphs,
        List<Localized> points,
        Optional<Localized> basis) {}
