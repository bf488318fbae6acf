package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.consistency.Candidate;
import org.gouji.consistency.Consistency;
import org.gouji.consistency.Finding;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Form;
import org.gouji.standard.Measure;
import org.gouji.standard.TableCell;
import org.gouji.text.LineIndex;
import org.gouji.text.Position;

/** Extracts the digest of a report: the few facts that other reports are compared with. */
public final class Digester {

    private final AgencyNames names;
    private final List<Coverage> coverages;

    /**
     * @param names the names that agencies go by
     * @param coverages the governments and their departments, of whose reports all counts and amounts are kept
     */
    public Digester(AgencyNames names, List<Coverage> coverages) {
        this.names = names;
        this.coverages = coverages;
    }

    /**
     * The digest of a report.
     *
     * @param path the path of the report, separated by slashes
     */
    public ReportDigest digest(Report report, Consistency consistency, ReportDigest.Source source, String path) {
        Optional<ReportIdentity> identity = ReportIdentity.of(report, path, names);
        boolean counted = identity.filter(known -> isCounted(known.agency())).isPresent();
        LineIndex index = report.tree().index();
        return new ReportDigest(
                source,
                identity,
                index.position(report.head().start()),
                index.position(report.head().end()),
                report.form().orElse(null),
                figures(report, consistency, identity.isPresent(), counted));
    }

    private boolean isCounted(String agency) {
        return coverages.stream().anyMatch(coverage -> coverage.names(agency));
    }

    private static CompactFigures figures(Report report, Consistency consistency, boolean joined, boolean counted) {
        SortedMap<Short, StatedFigure> figures = new TreeMap<>();
        Map<Short, List<BigDecimal>> instead = new HashMap<>();
        Optional<Form> form = report.form().filter(known -> joined);
        if (form.isPresent()) {
            for (BoundTable table : report.tables()) {
                table.figures()
                        .filter(figure -> isKept(form.get(), cell(table, figure), figure, counted))
                        .forEach(figure -> figures.put(number(form.get(), table, figure), stated(report, figure)));
            }
            consistency.findings().forEach(finding -> addRepairs(form.get(), finding, instead));
        }
        instead.keySet().retainAll(figures.keySet());
        return new CompactFigures(figures, instead);
    }

    private static boolean isKept(Form form, TableCell cell, Figure figure, boolean counted) {
        boolean added = counted && (figure.measure() == Measure.COUNT || figure.measure() == Measure.MONEY);
        return (added || form.isCarried(cell))
                && figure.isCountable()
                && CompactFigures.fits(figure.value().orElseThrow());
    }

    private static TableCell cell(BoundTable table, Figure figure) {
        return new TableCell(table.table().id(), figure.cell());
    }

    private static short number(Form form, BoundTable table, Figure figure) {
        return (short) form.number(cell(table, figure));
    }

    private static StatedFigure stated(Report report, Figure figure) {
        LineIndex index = report.tree().index();
        Position start = index.position(figure.range().start());
        Position end = index.position(figure.range().end());
        BigDecimal value = figure.value().orElseThrow();
        BigDecimal plain = figure.measure().isWhole() ? value.setScale(0) : value;
        return new StatedFigure(plain, start, end, List.of());
    }

    /** Adds the values that possibly wrong figures should have by the report's own relations. */
    private static void addRepairs(Form form, Finding finding, Map<Short, List<BigDecimal>> instead) {
        if (finding instanceof Finding.WrongFigure wrong) {
            add(number(form, wrong.table(), wrong.figure()), wrong.values(), instead);
        } else if (finding instanceof Finding.OpenRelation open) {
            for (Candidate candidate : open.candidates()) {
                add(number(form, candidate.table(), candidate.figure()), List.of(candidate.value()), instead);
            }
        }
    }

    private static void add(short number, List<BigDecimal> values, Map<Short, List<BigDecimal>> instead) {
        List<BigDecimal> known = new ArrayList<>(instead.getOrDefault(number, List.of()));
        known.addAll(values);
        instead.put(number, List.copyOf(known));
    }
}
