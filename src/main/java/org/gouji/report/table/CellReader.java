package org.gouji.report.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.report.row.Atom;
import org.gouji.report.row.Figure;
import org.gouji.report.row.FigureReader;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.standard.ValueKind;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** Reads the cells of an aligned row as the figures of its columns. */
record CellReader(SyntaxTree tree) {

    /** The figure in a column of a row. */
    Figure figure(Row row, Column column, Atom atom) {
        String spelling = atom.of(tree.text());
        ValueKind kind = Table.kind(row, column);
        FigureReader.Reading reading = FigureReader.read(spelling, kind);
        CellId cell = new CellId(row.id(), column.id());
        return new Figure(cell, kind, place(atom), spelling, reading.form(), reading.value());
    }

    /** The ranges of the cells of a row in the text. */
    List<TextRange> places(List<Atom> atoms) {
        List<TextRange> places = new ArrayList<>(atoms.size());
        for (Atom atom : atoms) {
            places.add(place(atom));
        }
        return Collections.unmodifiableList(places);
    }

    /** The range of an atom; for a blank cell the blanks between its separators. */
    private TextRange place(Atom atom) {
        return atom.isBlank() && atom.inRow() ? tree.outerRange(atom.line(), atom.cell()) : atom.range();
    }
}
