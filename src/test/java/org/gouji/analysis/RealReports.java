package org.gouji.analysis;

import java.nio.file.Path;

/** Where the real reports lie, which are read there and are no part of the project. */
public final class RealReports {

    private RealReports() {}

    /** Their folder; it may not exist. */
    public static Path folder() {
        return Path.of(System.getProperty("gouji.reports", "../shared/reports"));
    }
}
