package org.gouji.ide.outline;

import java.util.List;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A piece of a report's outline.
 *
 * @param kind what it is
 * @param name what it is called
 * @param detail what stands in it, such as a row's figures; empty for most
 * @param range where it stands, its children included
 * @param selection where its heading or label stands, inside {@code range}
 * @param children the pieces inside it, in the order of the text
 */
public record OutlineItem(
        Kind kind, Localized name, Localized detail, TextRange range, TextRange selection, List<OutlineItem> children) {

    /** What a piece of an outline is. */
    public enum Kind {
        CHAPTER,
        TOPIC,
        TABLE,
        GROUP,
        ROW
    }

    /** An item that reaches as far as its children do; they are put in the order of the text. */
    static OutlineItem of(
            Kind kind,
            Localized name,
            Localized detail,
            TextRange range,
            TextRange selection,
            List<OutlineItem> children) {
        TextRange whole = children.stream().map(OutlineItem::range).reduce(range.union(selection), TextRange::union);
        return new OutlineItem(kind, name, detail, whole, selection, inOrder(children));
    }

    /** The items in the order of the text. */
    static List<OutlineItem> inOrder(List<OutlineItem> items) {
        return items.stream()
                .sorted((left, right) -> left.range.compareTo(right.range))
                .toList();
    }
}
