package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;

/** Reports to check, and files to write them to. */
final class Samples {

    private static final CellId TOTAL = new CellId("3.3.1", "total");

    private Samples() {}

    static SampleReport report() {
        return SampleReport.consistent(BuiltInEditions.get("2021"), 1);
    }

    static String clean() {
        return Layout.MARKDOWN.write(report());
    }

    /** A report with one error: the total of row 3.3.1 is greater by one. */
    static String wrong() {
        return Layout.MARKDOWN.write(wrongReport());
    }

    static SampleReport wrongReport() {
        return report().with("requests", TOTAL, Long.toString(rightTotal() + 1));
    }

    static long rightTotal() {
        return Long.parseLong(report().value("requests", "3.3.1", "total"));
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
