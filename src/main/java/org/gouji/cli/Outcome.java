package org.gouji.cli;

import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.config.Configuration;
import org.gouji.rules.contract.Across;
import org.gouji.text.Localized;

/** What became of an input. */
sealed interface Outcome {

    /** The path as given or found. */
    String path();

    /** It was read as a report, and compared with others where {@code across} isn't nothing. */
    record Read(String path, Analysis analysis, Across across) implements Outcome {

        /** A report by itself. */
        Read(String path, Analysis analysis) {
            this(path, analysis, Across.NOTHING);
        }

        Findings findings(Configuration configuration) {
            return Findings.of(analysis, across, configuration);
        }
    }

    /** It is no report, and nobody said that it was; {@code files} counts how many. */
    record Skipped(String path, int files) implements Outcome {}

    /** It couldn't be read. */
    record Failed(String path, Localized failure) implements Outcome {

        /** The path and the reason in one line. */
        Localized line() {
            return new Localized(path + "：" + failure.zh(), path + ": " + failure.en());
        }
    }
}
