package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.edit.RowSketch;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.syntax.Line;

/** The text of a completed row: the whole row in the layout of the rows around it, or only its label. */
final class RowText {

    private static final InsertText.Placeholder FIGURE = new InsertText.Placeholder("");

    private RowText() {}

    /** The text to insert for a row: the whole row where nothing else is on the line yet, else its label. */
    static InsertText of(CompletionSite site, Table table, Row row) {
        String rest = site.rest();
        if (!rest.isBlank() && !rest.strip().equals("|")) {
            return InsertText.of(row.title());
        }
        List<Optional<String>> pieces = site.boundTable()
                .flatMap(bound -> RowSketch.of(site.report(), bound, row))
                .map(sketch -> onOneLine(sketch.pieces()))
                .orElseGet(() -> canonical(site, table, row));
        String line = joined(pieces);
        boolean separated = line.indexOf('|') >= 0 || line.indexOf('\t') >= 0;
        boolean grouped = !row.figures() && line.indexOf('|') < 0;
        return !separated || grouped || line.indexOf('\n') >= 0
                ? InsertText.of(row.title())
                : insert(site, row, pieces, rest);
    }

    private static List<Optional<String>> onOneLine(List<Optional<String>> pieces) {
        List<Optional<String>> line = new ArrayList<>(pieces);
        line.removeIf(piece ->
                piece.isPresent() && piece.get().isBlank() && piece.get().indexOf('\n') >= 0);
        return line;
    }

    /**
     * The pieces of a row between pipes, for a table without rows; only its label where the table has rows that show no
     * layout.
     */
    private static List<Optional<String>> canonical(CompletionSite site, Table table, Row row) {
        boolean unclear = site.typography().kind() == Line.Kind.TABBED
                || site.boundTable().map(bound -> !bound.rows().isEmpty()).orElse(false);
        List<Optional<String>> pieces = new ArrayList<>();
        pieces.add(Optional.of(unclear ? row.title() : "| " + row.title()));
        if (!unclear) {
            table.blockOf(row.id()).columns().forEach(column -> {
                pieces.add(Optional.of(" | "));
                pieces.add(Optional.empty());
            });
            pieces.add(Optional.of(" |"));
        }
        return pieces;
    }

    private static InsertText insert(CompletionSite site, Row row, List<Optional<String>> pieces, String rest) {
        List<InsertText.Piece> text = new ArrayList<>();
        int label = pieces.get(0).orElse("").indexOf(row.title());
        String before = withoutLead(pieces.get(0).orElse("").substring(0, Math.max(0, label)), site.lead());
        text.add(new InsertText.Verbatim(before + row.title()));
        for (Optional<String> piece : pieces.subList(1, pieces.size())) {
            if (piece.isPresent()) {
                text.add(new InsertText.Verbatim(piece.get()));
            } else if (row.figures()) {
                text.add(FIGURE);
            }
        }
        int end = text.size() - 1;
        if (!rest.isBlank() && text.get(end) instanceof InsertText.Verbatim tail) {
            text.set(end, new InsertText.Verbatim(withoutLastPipe(tail.text(), rest)));
        }
        return new InsertText(List.copyOf(text));
    }

    /** The separators before a label, without those that the line has already. */
    private static String withoutLead(String before, String lead) {
        int at = 0;
        for (int index = 0; index < lead.length(); index++) {
            char unit = lead.charAt(index);
            int found = unit == '|' || unit == '\t' ? before.indexOf(unit, at) : -1;
            at = found < 0 ? at : found + 1;
        }
        String left = before.substring(at);
        return at > 0 && left.isBlank() && left.indexOf('\t') < 0 && lead.endsWith(" ") ? "" : left;
    }

    private static String withoutLastPipe(String tail, String rest) {
        int pipe = tail.lastIndexOf('|');
        String before = pipe < 0 ? tail : tail.substring(0, pipe);
        return rest.startsWith(" ") ? before.stripTrailing() : before;
    }

    private static String joined(List<Optional<String>> pieces) {
        StringBuilder line = new StringBuilder();
        pieces.forEach(piece -> line.append(piece.orElse("")));
        return line.toString();
    }
}
