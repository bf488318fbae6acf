package org.gouji.plain.sum;

import org.gouji.plain.Label;
import org.gouji.plain.Role;

/**
 * A row of figures or a column of them.
 *
 * @param label what it is called
 * @param role what it is to sums
 * @param group what stands above its label, or before it: 编制 of 编制 / 小计; empty where nothing does
 * @param section the number of the section that it stands in: headings between rows part sections
 * @param unit its unit, empty where none is named
 * @param indent how far its label is set in, in half-width columns
 * @param code how long its code is where the table has a column of codes, else 0
 */
record Entry(Label label, Role role, String group, int section, String unit, int indent, int code) {

    boolean isTotal() {
        return role == Role.TOTAL;
    }

    /** Whether it is a part of totals like any other. */
    boolean isLeaf() {
        return role == Role.LEAF || role == Role.LEVEL;
    }

    /** The name for messages. */
    String name() {
        return label.text();
    }

    /** Whether it is called as another is: both are 小计, and nothing more. */
    boolean isNamedAs(Entry other) {
        return label.text().equals(other.label.text());
    }
}
