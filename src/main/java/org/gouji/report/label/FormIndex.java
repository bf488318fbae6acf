package org.gouji.report.label;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gouji.standard.Form;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;

/** Data derived from a form, once, to recognize its reports: names of chapters, labels of tables, words of titles. */
public final class FormIndex {

    private final Form form;
    private final List<String> tableIds;
    private final ChapterIndex chapters;
    private final TitlePattern title;
    private final Set<String> numberedRows = new HashSet<>();
    private final Map<String, TableIndex> tables = new ConcurrentHashMap<>();

    FormIndex(Form form) {
        this.form = form;
        this.tableIds = form.tableIds();
        this.chapters = ChapterIndex.of(form);
        this.title = TitlePattern.of(form);
        for (Standard edition : form.editions()) {
            edition.tables().forEach(this::addNumberedRows);
        }
    }

    private void addNumberedRows(Table table) {
        for (Row row : table.rows()) {
            if (row.number().endsWith("、")) {
                numberedRows.add(Folding.fold(row.label().zh()));
                row.aliases().forEach(alias -> numberedRows.add(Folding.fold(alias)));
            }
        }
    }

    /** The form that the data is derived from. */
    public Form form() {
        return form;
    }

    /** Matches the words of the form in file names; the rest of a file name may be the name of an agency. */
    public Pattern fileWords() {
        return title.fileWords();
    }

    /** The ids of all tables of all editions. */
    public List<String> tableIds() {
        return tableIds;
    }

    /** The names of the form's chapters. */
    public ChapterIndex chapters() {
        return chapters;
    }

    /** The patterns of the titles of the form's reports. */
    public TitlePattern title() {
        return title;
    }

    /** The folded labels and aliases of rows that are numbered like chapters: 一、. */
    public Set<String> numberedRows() {
        return numberedRows;
    }

    /** Derives the data of all tables now rather than on first request. */
    void deriveTables() {
        tableIds.forEach(this::table);
    }

    /** The data derived from a table in all editions that have it. */
    public TableIndex table(String tableId) {
        return tables.computeIfAbsent(tableId, id -> TableIndex.of(form, id));
    }
}
