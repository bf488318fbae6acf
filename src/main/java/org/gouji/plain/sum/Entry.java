package org.gouji.plain.sum;

import org.gouji.plain.Label;
import org.gouji.plain.Role;

/**
 * A row or a column of figures, with its label.
 *
 * @param label its label
 * @param role the part that it plays in sums
 * @param group the label above its own, or before it: 编制 for 编制 / 小计; empty where there is none
 * @param section the number of its section, from 0; headings between rows separate sections
 * @param unit its unit, empty where none is named
 * @param indent the indentation of its label, in half-width columns
 * @param code the number of digits of its code where the table has a column of codes, else 0
 */
record Entry(Label label, Role role, String group, int section, String unit, int indent, int code) {

    boolean isTotal() {
        return role == Role.TOTAL;
    }

    /** Whether the entry is an ordinary part of totals. */
    boolean isLeaf() {
        return role == Role.LEAF || role == Role.LEVEL;
    }

    /** The text of the label, for messages. */
    String name() {
        return label.text();
    }

    /** Whether another entry has the same label, such as 小计. */
    boolean isNamedAs(Entry other) {
        return label.text().equals(other.label.text());
    }
}
