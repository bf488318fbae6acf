package org.gouji.cli;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.analysis.Findings;
import org.gouji.baseline.Baseline;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** The baseline file of a run of {@code check}, if the command line names one. */
final class Dismissals {

    private final Session session;
    private final String name;
    private final boolean updating;
    private final @Nullable Baseline baseline;

    private Dismissals(Session session, String name, boolean updating, @Nullable Baseline baseline) {
        this.session = session;
        this.name = name;
        this.updating = updating;
        this.baseline = baseline;
    }

    /**
     * Opens the named baseline, or none if no name is given; empty if it can't be used, with the reason written to
     * standard error.
     */
    static Optional<Dismissals> open(Session session, @Nullable String name, boolean updating) {
        if (name == null) {
            if (updating) {
                session.fail(new Localized(
                        "--update-baseline 要与 --baseline 文件 一起使用", "--update-baseline needs --baseline FILE"));
                return Optional.empty();
            }
            return Optional.of(new Dismissals(session, "", false, null));
        }
        Localized failure;
        try {
            Path file = Path.of(name);
            if (updating || Files.exists(file)) {
                Baseline baseline = updating ? Baseline.update(file) : Baseline.read(file);
                return Optional.of(new Dismissals(session, name, updating, baseline));
            }
            failure = new Localized("没有这个基线文件；用 --update-baseline 生成", "no such baseline; --update-baseline writes it");
        } catch (JsonParseException noBaseline) {
            failure = new Localized(
                    "不是勾稽的基线文件，或已损坏；可删去后用 --update-baseline 重新生成",
                    "no baseline of Gouji, or damaged; delete it and write it anew with --update-baseline");
        } catch (IOException | InvalidPathException unreadable) {
            failure = new Localized("无法读取基线文件", "the baseline can’t be read");
        }
        session.fail(new Localized(name + "：" + failure.zh(), name + ": " + failure.en()));
        return Optional.empty();
    }

    /** The findings that the baseline doesn't dismiss. */
    Findings filter(String path, Findings findings) {
        return baseline == null ? findings : baseline.filter(path, findings);
    }

    /** The part of the summary line about the baseline; empty where nothing was dismissed and no entry is outdated. */
    Localized summary() {
        if (baseline == null || updating || baseline.dismissed() + baseline.gone() == 0) {
            return new Localized("", "");
        }
        int dismissed = baseline.dismissed();
        int gone = baseline.gone();
        return new Localized(
                "；基线忽略 " + dismissed + " 条" + (gone > 0 ? "，基线中有 " + gone + " 条已不再出现" : ""),
                "; " + dismissed + " dismissed by the baseline"
                        + (gone > 0 ? ", " + gone + " of its entries match nothing any more" : ""));
    }

    /** Writes the baseline if {@code --update-baseline} is set; false if it can't be written. */
    boolean end() {
        if (baseline == null || !updating) {
            return true;
        }
        try {
            baseline.write();
        } catch (IOException failure) {
            session.fail(new Localized(
                    name + "：无法写入基线文件，请检查文件夹是否存在、是否有权限",
                    name + ": the baseline can’t be written; check that the folder exists and may be written to"));
            return false;
        }
        int kept = baseline.dismissed() - baseline.added();
        session.note(session.text(new Localized(
                        name + "：新增 " + baseline.added() + " 条，删去 " + baseline.gone() + " 条，保留 " + kept + " 条",
                        name + ": " + baseline.added() + " added, " + baseline.gone() + " removed, " + kept + " kept"))
                + "\n");
        return true;
    }
}
