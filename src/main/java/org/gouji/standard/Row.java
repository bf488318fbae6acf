package org.gouji.standard;

import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/**
 * A row of a table, or a group of rows.
 *
 * @param id such as {@code 3.3.1} or {@code licence}
 * @param number the numeral before the label with its punctuation (一、 or （二） or 3.), empty where there is none
 * @param label the label in both languages, without numeral and note; the Chinese words are the official ones
 * @param note what the form adds in brackets, with the brackets; empty for most
 * @param aliases other labels that mean this row, without numeral and note
 * @param initials the pinyin initials of the label
 * @param figures whether the row has cells of its own; a group has none
 * @param kind the kind of values in its cells; empty where that of the columns applies
 * @param total whether it holds the sum of other rows
 * @param children the rows of the group, in order
 * @param explanation what is counted in it
 * @param basis the article or notice that it is based on
 */
public record Row(
        String id,
        String number,
        Localized label,
        String note,
        List<String> aliases,
        String initials,
        boolean figures,
        Optional<ValueKind> kind,
        boolean total,
        List<Row> children,
        Localized explanation,
        Localized basis) {

    /** The label as the form prints it: （二）部分公开（区分处理的，只计这一情形，不计其他情形）. */
    public String title() {
        return number + label.zh() + note;
    }
}
