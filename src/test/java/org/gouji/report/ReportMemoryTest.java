package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.label.KnownForms;
import org.gouji.report.table.BoundTable;
import org.gouji.report.table.DuplicateRows;
import org.gouji.standard.BuiltInEditions;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.RandomEdits;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A version of a report that is read with the memory of others equals the same report read alone. */
class ReportMemoryTest {

    private static final int REPORTS = 8;
    private static final int EDITS = 40;

    private final Random random = new Random(2021);
    private final RandomEdits edits = new RandomEdits(random);

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aVersionIsReadAsIfItWereTheOnlyOne(Layout layout) {
        String report = layout.write(SampleReport.consistent(BuiltInEditions.newest(), 3));
        ReportMemory memory = new ReportMemory();
        for (int number = 0; number < REPORTS; number++) {
            List<SyntaxTree> versions = new ArrayList<>(List.of(SyntaxTree.parse(report)));
            while (versions.size() < EDITS) {
                SyntaxTree last = versions.get(versions.size() - 1);
                versions.add(last.edit(edit(last)));
            }
            versions.forEach(version -> assertAlike(version, memory));
            Collections.shuffle(versions, random);
            versions.forEach(version -> assertAlike(version, memory));
        }
    }

    private TextEdit edit(SyntaxTree tree) {
        String text = tree.text();
        int line = random.nextInt(tree.lines().size());
        TextRange range = tree.range(line);
        TextRange inside = TextRange.at(range.start() + random.nextInt(range.length() + 1));
        return switch (random.nextInt(8)) {
            case 0 -> edits.next(text);
            case 1, 2 -> new TextEdit(TextRange.at(range.start()), range.of(text) + "\n"); // the line once more
            case 3 -> new TextEdit(inside, "<!--");
            case 4 -> new TextEdit(inside, "-->");
            case 5, 6 -> without(text, random.nextBoolean() ? "<!--" : "-->");
            default -> edits.figure(text);
        };
    }

    /** Takes a mark away where there is one. */
    private static TextEdit without(String text, String mark) {
        int at = text.lastIndexOf(mark);
        return new TextEdit(at < 0 ? TextRange.at(0) : new TextRange(at, at + mark.length()), "");
    }

    private static void assertAlike(SyntaxTree version, ReportMemory memory) {
        Report read = Report.read(version, KnownForms.builtIn(), memory);
        Report alone = Report.read(SyntaxTree.parse(version.text()), KnownForms.builtIn(), new ReportMemory());
        assertThat(said(read)).isEqualTo(said(alone));
    }

    private static List<Object> said(Report report) {
        List<Object> all = new ArrayList<>(List.of(report.title(), report.chapters(), report.claims()));
        report.format().ifPresent(all::add);
        for (BoundTable table : report.tables()) {
            all.addAll(List.of(table.header(), table.rows(), table.groups(), table.unknown(), table.unseparated()));
            for (DuplicateRows again : table.duplicates()) {
                all.addAll(List.of(again.row().id(), again.count(), again.range(), again.label()));
                all.add(again.labelsNear(new TextRange(0, report.tree().text().length())));
            }
        }
        return all;
    }
}
