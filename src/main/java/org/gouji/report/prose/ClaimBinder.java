package org.gouji.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.claims.Applicant;
import org.gouji.claims.Claim;
import org.gouji.claims.Measure;
import org.gouji.claims.Quantity;
import org.gouji.claims.Result;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Row;
import org.gouji.standard.TableCell;

/** Binds claims to the figures that they are about, provided that they can mean nothing else. */
final class ClaimBinder {

    private static final String TOTAL = "total";
    private static final List<String> ORGANIZATIONS =
            List.of("enterprise", "research", "welfare", "legal-service", "other");

    private static final Map<Measure, String> ROWS = Map.ofEntries(
            Map.entry(Measure.HANDLED, "3.7"),
            Map.entry(Measure.CARRIED_IN, "2"),
            Map.entry(Measure.CARRIED_OUT, "4"),
            Map.entry(Measure.GRANTED, "3.1"),
            Map.entry(Measure.PARTLY_GRANTED, "3.2"),
            Map.entry(Measure.REFUSED, "3.3"),
            Map.entry(Measure.STATE_SECRET, "3.3.1"),
            Map.entry(Measure.FORBIDDEN, "3.3.2"),
            Map.entry(Measure.STABILITY, "3.3.3"),
            Map.entry(Measure.THIRD_PARTY, "3.3.4"),
            Map.entry(Measure.INTERNAL, "3.3.5"),
            Map.entry(Measure.PROCESS, "3.3.6"),
            Map.entry(Measure.CASE_FILE, "3.3.7"),
            Map.entry(Measure.ENQUIRY, "3.3.8"),
            Map.entry(Measure.UNAVAILABLE, "3.4"),
            Map.entry(Measure.NOT_HELD, "3.4.1"),
            Map.entry(Measure.NOT_READY, "3.4.2"),
            Map.entry(Measure.UNCLEAR, "3.4.3"),
            Map.entry(Measure.NOT_PROCESSED, "3.5"),
            Map.entry(Measure.COMPLAINT, "3.5.1"),
            Map.entry(Measure.REPEATED, "3.5.2"),
            Map.entry(Measure.PUBLICATION, "3.5.3"),
            Map.entry(Measure.EXCESSIVE, "3.5.4"),
            Map.entry(Measure.CONFIRMATION, "3.5.5"),
            Map.entry(Measure.UNCORRECTED, "3.6.1"),
            Map.entry(Measure.UNPAID, "3.6.2"),
            Map.entry(Measure.OTHER_HANDLING, "3.6"));

    private static final Map<Measure, CellId> DISCLOSED = Map.of(
            Measure.REGULATIONS_ISSUED, new CellId("regulation", "issued"),
            Measure.REGULATIONS_REPEALED, new CellId("regulation", "repealed"),
            Measure.REGULATIONS_IN_FORCE, new CellId("regulation", "in-force"),
            Measure.DOCUMENTS_ISSUED, new CellId("normative-document", "issued"),
            Measure.DOCUMENTS_REPEALED, new CellId("normative-document", "repealed"),
            Measure.DOCUMENTS_IN_FORCE, new CellId("normative-document", "in-force"),
            Measure.LICENCES, new CellId("licence", "decisions"),
            Measure.PENALTIES, new CellId("penalty", "decisions"),
            Measure.COERCIONS, new CellId("coercion", "decisions"));

    private final Optional<String> agency;
    private final Optional<Integer> year;
    private final List<BoundTable> tables;

    ClaimBinder(Optional<String> agency, Optional<Integer> year, List<BoundTable> tables) {
        this.agency = agency;
        this.year = year;
        this.tables = tables;
    }

    List<BoundClaim> bind(CharSequence text, List<Claim> claims) {
        List<BoundClaim> bound = new ArrayList<>();
        OwnName own = new OwnName(agency);
        for (Claim claim : claims) {
            boolean whole = claim.quantity().exact()
                    && claim.scope().limits().isEmpty()
                    && (claim.scope().year() == 0
                            || year.equals(Optional.of(claim.scope().year())))
                    && (!claim.scope().area() || own.isGovernment())
                    && claim.scope().subjects().stream().allMatch(subject -> own.isMeant(subject.of(text)));
            List<List<TableCell>> readings = whole ? readings(claim) : List.of();
            boolean share = claim.quantity().kind() == Quantity.Kind.SHARE;
            if (!readings.isEmpty()) {
                bound.add(new BoundClaim(claim, readings, share ? bases(claim) : List.of()));
            }
        }
        return List.copyOf(bound);
    }

    private List<List<TableCell>> bases(Claim claim) {
        List<List<TableCell>> bases = new ArrayList<>(requests(List.of("3.7"), TOTAL));
        bases.addAll(requests(List.of("1"), TOTAL));
        bases.addAll(requests(List.of("1", "2"), TOTAL));
        if (!claim.applicants().isEmpty()) {
            claim.measures().forEach(measure -> bases.addAll(readings(measure, List.of(TOTAL), Optional.empty())));
        }
        return bases;
    }

    private List<List<TableCell>> readings(Claim claim) {
        List<List<TableCell>> readings = new ArrayList<>();
        if (claim.applicants().isEmpty() || claim.alsoAll()) {
            readings.addAll(readings(claim, List.of(TOTAL)));
        }
        for (Applicant applicant : claim.applicants()) {
            readings.addAll(readings(claim, columns(applicant)));
        }
        return readings.stream().distinct().toList();
    }

    /** All combinations of one reading for each measure of a claim; each lists the cells to add up. */
    private List<List<TableCell>> readings(Claim claim, List<String> columns) {
        List<List<TableCell>> readings = List.of(List.of());
        for (Measure measure : claim.measures()) {
            List<List<TableCell>> longer = new ArrayList<>();
            for (List<TableCell> more : readings(measure, columns, claim.result())) {
                for (List<TableCell> reading : readings) {
                    List<TableCell> both = new ArrayList<>(reading);
                    more.stream().filter(cell -> !reading.contains(cell)).forEach(both::add);
                    longer.add(both);
                }
            }
            readings = longer;
        }
        return readings;
    }

    private static List<String> columns(Applicant applicant) {
        return switch (applicant) {
            case NATURAL_PERSON -> List.of("natural-person");
            case ORGANIZATION -> ORGANIZATIONS;
            case ENTERPRISE -> List.of("enterprise");
            case RESEARCH -> List.of("research");
            case WELFARE -> List.of("welfare");
            case LEGAL_SERVICE -> List.of("legal-service");
        };
    }

    private List<List<TableCell>> readings(Measure measure, List<String> columns, Optional<Result> result) {
        String[] each = columns.toArray(String[]::new);
        return switch (measure) {
            case RECEIVED -> join(requests(List.of("1"), each), requests(List.of("1", "2"), each));
            case RECEIVED_AND_HANDLED ->
                join(requests(List.of("1"), each), requests(List.of("1", "2"), each), requests(List.of("3.7"), each));
            case TREATED ->
                join(requests(List.of("3.7"), each), requests(List.of("1"), each), requests(List.of("1", "2"), each));
            case REVIEW -> cases(List.of("review"), result);
            case LITIGATION -> cases(List.of("direct", "after-review"), result);
            case DIRECT_LITIGATION -> cases(List.of("direct"), result);
            case AFTER_REVIEW_LITIGATION -> cases(List.of("after-review"), result);
            default -> {
                String row = ROWS.get(measure);
                yield row == null ? disclosed(measure) : requests(List.of(row), each);
            }
        };
    }

    @SafeVarargs
    private static List<List<TableCell>> join(List<List<TableCell>>... readings) {
        List<List<TableCell>> joined = new ArrayList<>();
        for (List<List<TableCell>> part : readings) {
            joined.addAll(part);
        }
        return joined;
    }

    /**
     * The cells of rows of table three ({@code requests}) in some columns, as one reading; a group stands for the rows
     * under it. There is no reading if the table or a row is missing.
     */
    private List<List<TableCell>> requests(List<String> rows, String... columns) {
        Optional<BoundTable> table = table("requests");
        List<TableCell> cells = new ArrayList<>();
        for (String id : rows) {
            Optional<Row> row = table.flatMap(found -> found.table().row(id));
            if (row.isEmpty()) {
                return List.of();
            }
            List<Row> figures =
                    row.get().figures() ? List.of(row.get()) : row.get().children();
            for (Row figure : figures) {
                for (String column : columns) {
                    cells.add(new TableCell("requests", new CellId(figure.id(), column)));
                }
            }
        }
        return List.of(cells);
    }

    private List<List<TableCell>> cases(List<String> blocks, Optional<Result> result) {
        String column =
                result.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse(TOTAL);
        List<TableCell> cells = new ArrayList<>();
        blocks.forEach(block -> cells.add(new TableCell("litigation", new CellId("figures", block + "." + column))));
        return table("litigation").isPresent() ? List.of(cells) : List.of();
    }

    private List<List<TableCell>> disclosed(Measure measure) {
        CellId cell = DISCLOSED.get(measure);
        return cell != null && isKnown(cell) ? List.of(List.of(new TableCell("disclosure", cell))) : List.of();
    }

    private boolean isKnown(CellId cell) {
        return table("disclosure")
                .filter(table -> table.table().row(cell.row()).isPresent())
                .filter(table -> table.table().blockOf(cell.row()).columns().stream()
                        .anyMatch(column -> column.id().equals(cell.column())))
                .isPresent();
    }

    private Optional<BoundTable> table(String id) {
        return tables.stream().filter(table -> table.table().id().equals(id)).findFirst();
    }
}
