package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Comparison;
import org.gouji.analysis.Comparisons;
import org.gouji.config.Configurations;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIndex;
import org.gouji.corpus.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs twice: first to make a digest of every report, then to compare each report with the digests of the
 * others and pass on the result. Analyses with findings are kept between the passes while there is memory for them, and
 * made again otherwise. A report without findings is read again only if its digest shows that comparing it may find
 * something.
 */
final class JoinedPasses implements Passes {

    /** The divisor of the heap size that gives the room for kept analyses: 3 for a third of the heap. */
    private static final int HEAP_PART = 3;

    /** The estimated memory of an analysis, in bytes for each UTF-16 unit of its text. */
    private static final int BYTES_PER_UNIT = 40;

    private final Reading reading;
    private final Comparisons comparisons;
    private long room = Runtime.getRuntime().maxMemory() / HEAP_PART;

    JoinedPasses(Reading reading, Configurations configurations) {
        this.reading = reading;
        this.comparisons = new Comparisons(configurations);
    }

    @Override
    public void run(List<Input> inputs, Progress progress, Batch.Sink<Input, Outcome> sink) throws IOException {
        if (inputs.size() == 1) {
            Passes.once(reading).run(inputs, progress, sink);
            return;
        }
        progress.start(inputs.size(), 2);
        List<Known> known = new ArrayList<>(inputs.size());
        new Batch<>(Reading::size, this::first, Known::failed).run(inputs, (input, result) -> {
            keepWhileThereIsRoom(result);
            known.add(result);
            progress.step();
        });
        Reports reports = new ReportIndex(
                () -> known.stream().flatMap(one -> one.digest.stream()).iterator());
        new Batch<Known, Outcome>(
                        one -> one.outcome == null ? Reading.size(one.input) : 0,
                        one -> second(one, reports),
                        (one, failure) -> Reading.failed(one.input, failure))
                .run(known, (one, outcome) -> {
                    sink.accept(one.input, outcome);
                    progress.step();
                });
    }

    private Known first(Input input) {
        Outcome outcome = reading.read(input);
        if (!(outcome instanceof Outcome.Read report)) {
            return new Known(input, outcome, Optional.empty(), Version.NONE, false);
        }
        Optional<ReportDigest> digest = digest(report, input);
        boolean quiet = report.analysis().isQuiet() && input.file().isPresent();
        return quiet
                ? new Known(input, bare(report), digest, Version.of(report.analysis()), true)
                : new Known(input, outcome, digest, Version.of(report.analysis()), false);
    }

    /**
     * A report without findings, stripped of its text to save memory; it is read again if comparing it may find
     * something.
     */
    private static Outcome bare(Outcome.Read report) {
        return new Outcome.Read(report.path(), report.analysis().withoutText());
    }

    private Optional<ReportDigest> digest(Outcome.Read report, Input input) {
        ReportDigest.Source source = new ReportDigest.Source(report.path(), report.path());
        String path = Reading.place(input).toString().replace('\\', '/');
        return Optional.of(comparison(input).digest(report.analysis(), source, path));
    }

    private Comparison comparison(Input input) {
        return comparisons.of(Reading.place(input));
    }

    private void keepWhileThereIsRoom(Known known) {
        if (known.outcome instanceof Outcome.Read report && !known.quiet) {
            room -= (long) report.analysis().text().length() * BYTES_PER_UNIT;
            if (room < 0 && known.input.file().isPresent()) {
                known.outcome = null;
            }
        }
    }

    private Outcome second(Known known, Reports reports) {
        Outcome kept = known.take();
        if (kept != null && known.quiet && !mayFind(known, reports)) {
            return kept;
        }
        Outcome outcome = kept == null || known.quiet ? reading.read(known.input) : kept;
        return outcome instanceof Outcome.Read report ? compared(known, report, reports) : outcome;
    }

    private boolean mayFind(Known known, Reports reports) {
        return known.digest
                .filter(digest -> comparison(known.input).mayFind(digest, reports))
                .isPresent();
    }

    /** The report with the findings of all rules, computed here so that the worker's thread does it. */
    private Outcome compared(Known known, Outcome.Read report, Reports reports) {
        Analysis analysis = report.analysis();
        analysis.found();
        return known.digest
                .filter(digest -> known.version.equals(Version.of(analysis)))
                .map(digest -> comparison(known.input).compare(analysis, digest, reports))
                .map(across -> new Outcome.Read(report.path(), analysis, across))
                .orElse(report);
    }

    /** The length and the hash code of a report's text, by which a change of the file between the passes is noticed. */
    private record Version(int length, int hash) {
        static final Version NONE = new Version(-1, 0);

        static Version of(Analysis analysis) {
            return new Version(analysis.text().length(), analysis.text().hashCode());
        }
    }

    /** An input with the results of the first pass. */
    private static final class Known {
        final Input input;
        final Optional<ReportDigest> digest;
        final Version version;

        /** Whether the report alone has no findings, broken relations or comments. */
        final boolean quiet;

        @Nullable
        Outcome outcome;

        Known(Input input, Outcome outcome, Optional<ReportDigest> digest, Version version, boolean quiet) {
            this.input = input;
            this.outcome = outcome;
            this.digest = digest;
            this.version = version;
            this.quiet = quiet;
        }

        static Known failed(Input input, Throwable failure) {
            return new Known(input, Reading.failed(input, failure), Optional.empty(), Version.NONE, false);
        }

        /** Removes and returns the outcome; null where it wasn't kept. */
        @Nullable
        Outcome take() {
            Outcome kept = outcome;
            outcome = null;
            return kept;
        }
    }
}
