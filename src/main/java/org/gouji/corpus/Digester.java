package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.consistency.Candidate;
import org.gouji.consistency.Consistency;
import org.gouji.consistency.Finding;
import org.gouji.report.BoundTable;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.standard.Measure;
import org.gouji.text.LineIndex;
import org.gouji.text.Position;

/** Makes digests of reports. */
public final class Digester {

    /** The rows whose figures carry over from year to year. */
    private static final Set<String> CARRIED_ROWS = Set.of("2", "4");

    private static final Set<String> CARRIED_COLUMNS = Set.of("issued", "repealed", "in-force");

    private final AgencyNames names;
    private final List<Coverage> coverages;

    /**
     * @param names the names that agencies go by
     * @param coverages the governments and their departments, whose figures are kept to the last
     */
    public Digester(AgencyNames names, List<Coverage> coverages) {
        this.names = names;
        this.coverages = coverages;
    }

    /**
     * The digest of a report.
     *
     * @param path where the report is kept, parted by slashes
     */
    public ReportDigest digest(Report report, Consistency consistency, ReportDigest.Source source, String path) {
        Optional<ReportIdentity> identity = ReportIdentity.of(report.title(), path, names);
        boolean counted = identity.filter(known -> isCounted(known.agency())).isPresent();
        LineIndex index = report.tree().index();
        return new ReportDigest(
                source,
                identity,
                index.position(report.head().start()),
                index.position(report.head().end()),
                report.table("disclosure").map(table -> table.standard().id()).orElse(""),
                figures(report, consistency, identity.isPresent(), counted));
    }

    private boolean isCounted(String agency) {
        return coverages.stream().anyMatch(coverage -> coverage.names(agency));
    }

    private static CompactFigures figures(Report report, Consistency consistency, boolean joined, boolean counted) {
        SortedMap<Short, StatedFigure> figures = new TreeMap<>();
        Map<Short, List<BigDecimal>> instead = new HashMap<>();
        for (BoundTable table : joined ? report.tables() : List.<BoundTable>of()) {
            table.figures()
                    .filter(figure -> (counted || isCarried(figure)) && isKept(figure))
                    .forEach(figure -> figures.put(number(table, figure), stated(report, figure)));
        }
        if (joined) {
            consistency.findings().forEach(finding -> addRepairs(finding, instead));
        }
        instead.keySet().retainAll(figures.keySet());
        return new CompactFigures(figures, instead);
    }

    private static boolean isCarried(Figure figure) {
        return CARRIED_ROWS.contains(figure.cell().row())
                || CARRIED_COLUMNS.contains(figure.cell().column());
    }

    private static boolean isKept(Figure figure) {
        return switch (figure.measure()) {
            case COUNT -> figure.isWhole() && CompactFigures.fits(figure.value().get());
            case MONEY -> figure.value().filter(CompactFigures::fits).isPresent();
            case CHANGE -> false;
        };
    }

    private static short number(BoundTable table, Figure figure) {
        return CellNumbers.of(table.table().id(), figure.cell());
    }

    private static StatedFigure stated(Report report, Figure figure) {
        LineIndex index = report.tree().index();
        Position start = index.position(figure.range().start());
        Position end = index.position(figure.range().end());
        BigDecimal value = figure.value().orElseThrow();
        BigDecimal plain = figure.measure() == Measure.COUNT ? value.setScale(0) : value;
        return new StatedFigure(plain, start, end, List.of());
    }

    /** Notes what the report's own relations say of figures that may be wrong. */
    private static void addRepairs(Finding finding, Map<Short, List<BigDecimal>> instead) {
        BoundTable table = finding.relations().get(0).table();
        if (finding instanceof Finding.WrongFigure wrong) {
            add(table, wrong.figure(), wrong.values(), instead);
        } else if (finding instanceof Finding.OpenRelation open) {
            for (Candidate candidate : open.candidates()) {
                add(table, candidate.figure(), List.of(candidate.value()), instead);
            }
        }
    }

    private static void add(BoundTable table, Figure figure, List<Long> values, Map<Short, List<BigDecimal>> instead) {
        List<BigDecimal> known = new ArrayList<>(instead.getOrDefault(number(table, figure), List.of()));
        values.forEach(value -> known.add(BigDecimal.valueOf(value)));
        instead.put(number(table, figure), List.copyOf(known));
    }
}
