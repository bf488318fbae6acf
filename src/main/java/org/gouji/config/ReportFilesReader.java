package org.gouji.config;

import java.util.ArrayList;
import java.util.List;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;

/** Reads the {@code reports} of a configuration: patterns that tell which files are reports. */
final class ReportFilesReader {

    private final Mistakes mistakes;

    ReportFilesReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    ReportFiles read(Json value) {
        List<ReportFiles.Pattern> patterns = new ArrayList<>();
        for (Json.Text item : ConfigurationReader.strings(mistakes, value)) {
            boolean excluding = item.value().startsWith("!");
            String glob = excluding ? item.value().substring(1) : item.value();
            if (isUsable(mistakes, item, glob)) {
                patterns.add(new ReportFiles.Pattern(Glob.of(glob), !excluding));
            }
        }
        return new ReportFiles(List.copyOf(patterns));
    }

    /**
     * Whether a path or pattern is relative, separated by slashes and without {@code ..}; if it isn't, that becomes a
     * mistake.
     */
    static boolean isUsable(Mistakes mistakes, Json.Text item, String glob) {
        if (glob.isBlank()) {
            mistakes.error(item.range(), "“!”后面应写明排除哪些文件", "Behind “!” stands which files are left out");
        } else if (glob.indexOf('\\') >= 0) {
            mistakes.error(item.range(), "路径用“/”分隔，不用“\\”", "Paths are parted by “/”, not by “\\”");
        } else if (glob.startsWith("/") || glob.matches("[A-Za-z]:.*")) {
            mistakes.error(
                    item.range(),
                    "路径从本文件所在的文件夹算起，不能是绝对路径",
                    "Paths start from this file’s folder; they can’t be absolute");
        } else if (glob.matches("(.*/)?\\.\\.(/.*)?")) {
            mistakes.error(
                    item.range(),
                    "路径不能用“..”指向本文件所在的文件夹之外",
                    "Paths stay within this file’s folder; “..” leads out of it");
        } else {
            return true;
        }
        return false;
    }
}
