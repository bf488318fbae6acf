package org.gouji.cli;

import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.config.Configuration;
import org.gouji.rules.contract.Across;
import org.gouji.text.Localized;

/** The result of reading an input. */
sealed interface Outcome {

    /** The path as given or found. */
    String path();

    /** A report that was read; {@code across} holds what comparing it with others found. */
    record Read(String path, Analysis analysis, Across across) implements Outcome {

        /** A report that isn't compared with others. */
        Read(String path, Analysis analysis) {
            this(path, analysis, Across.NOTHING);
        }

        Findings findings(Configuration configuration) {
            return Findings.of(analysis, across, configuration);
        }
    }

    /** Files of a folder that aren't reports; {@code files} is their number. */
    record Skipped(String path, int files) implements Outcome {}

    /** A path that couldn't be read, with the reason. */
    record Failed(String path, Localized failure) implements Outcome {

        /** The path and the reason in one line. */
        Localized line() {
            return new Localized(path + "：" + failure.zh(), path + ": " + failure.en());
        }
    }
}
