package org.gouji.ide.outline;

import java.util.List;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A piece of a report's outline.
 *
 * @param kind the kind of the piece
 * @param name its name
 * @param detail a short note on its content, such as a row's figures; empty for most
 * @param range its range, its children included
 * @param selection the range of its heading or label, inside {@code range}
 * @param children the pieces inside it, in the order of the text
 */
public record OutlineItem(
        Kind kind, Localized name, Localized detail, TextRange range, TextRange selection, List<OutlineItem> children) {

    /** The kinds of pieces of an outline. */
    public enum Kind {
        CHAPTER,
        TOPIC,
        TABLE,
        GROUP,
        ROW
    }

    /** An item whose range is extended to cover its children, which are sorted in the order of the text. */
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

    /** The given items, sorted in the order of the text. */
    static List<OutlineItem> inOrder(List<OutlineItem> items) {
        return items.stream()
                .sorted((left, right) -> left.range.compareTo(right.range))
                .toList();
    }
}
