package org.gouji.ide.reading;

import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * The text of a hover about a figure, label or heading.
 *
 * @param range the range of that element
 * @param heading the name of the element
 * @param paragraphs explanations of the element
 * @param points facts about the element, one line each, such as the relations of a figure
 * @param basis the article or notice behind it, empty where none is known
 */
public record HoverText(
        TextRange range,
        Localized heading,
        List<Localized> paragraphs,
        List<Localized> points,
        Optional<Localized> basis) {}
