package org.gouji.files;

import java.nio.file.Path;
import java.util.Locale;

/** Recognizes reports, configurations and forms by the names of their files. */
public final class ReportNames {

    /** The name of the file with the configuration of a workspace. */
    public static final String CONFIGURATION = "gouji.json";

    /** The ending of the names of files that describe a form. */
    public static final String FORM = ".form.json";

    private ReportNames() {}

    /** Whether the file is the configuration of a workspace. */
    public static boolean isConfiguration(Path file) {
        return nameOf(file).equals(CONFIGURATION);
    }

    /** Whether the file describes a form. */
    public static boolean isForm(Path file) {
        return nameOf(file).toLowerCase(Locale.ROOT).endsWith(FORM);
    }

    /** Whether the file is certainly a report, since its name ends in {@code .gouji} or {@code .gouji.md}. */
    public static boolean isCertain(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".gouji") || name.endsWith(".gouji.md");
    }

    /** Whether the file may be a report: its name ends in {@code .gouji}, {@code .txt} or {@code .md}. */
    public static boolean isPossible(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return isCertain(file) || name.endsWith(".txt") || name.endsWith(".md");
    }

    /** Whether a file or a folder is hidden, since its name starts with a dot. */
    public static boolean isHidden(Path path) {
        String name = nameOf(path);
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
