package org.gouji.files;

import java.nio.file.Path;
import java.util.Locale;

/** What the names of files say about reports in them. */
public final class ReportNames {

    /** The name of the file that says what a workspace wants. */
    public static final String CONFIGURATION = "gouji.json";

    /** What the names of files end in that describe a form. */
    public static final String FORM = ".form.json";

    private ReportNames() {}

    /** Whether the file says what a workspace wants. */
    public static boolean isConfiguration(Path file) {
        return nameOf(file).equals(CONFIGURATION);
    }

    /** Whether the file describes a form. */
    public static boolean isForm(Path file) {
        return nameOf(file).toLowerCase(Locale.ROOT).endsWith(FORM);
    }

    /** Whether the name says that the file is a report. */
    public static boolean isCertain(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".gouji") || name.endsWith(".gouji.md");
    }

    /** Whether the file may be a report. */
    public static boolean isPossible(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return isCertain(file) || name.endsWith(".txt") || name.endsWith(".md");
    }

    /** Whether a file or a folder is one that people don't see. */
    public static boolean isHidden(Path path) {
        String name = nameOf(path);
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
