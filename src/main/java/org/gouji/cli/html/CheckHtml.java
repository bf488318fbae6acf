package org.gouji.cli.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.cli.output.CheckReporter;
import org.gouji.cli.output.Tally;
import org.gouji.text.Localized;

/**
 * Writes the findings of {@code check} as one web page. Until the page can be written, the HTML of the worst reports
 * and a few numbers for each report are held in memory, and all entries of the list in a temporary file.
 */
public final class CheckHtml implements CheckReporter {

    /** The number of reports that are shown with their tables; the others are only listed. */
    static final int DRAWN = 500;

    private static final int FAILURES = 1000;

    private final Output out;
    private final Spool spool;
    private final Worst worst;
    private final List<Listed> listed = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    public CheckHtml(Output out) throws IOException {
        this(out, DRAWN);
    }

    /** @param drawn how many reports are drawn with their tables */
    CheckHtml(Output out, int drawn) throws IOException {
        this.out = out;
        this.spool = Spool.open();
        this.worst = new Worst(drawn);
    }

    /** The rank of a report, and the place of its list entry in the temporary file. */
    record Listed(Standing standing, Spool.Entry entry) {}

    /** A path that couldn't be read. */
    record Failure(String path, Localized reason) {}

    @Override
    public void report(String path, Findings findings) throws IOException {
        Subject subject = new Subject(listed.size(), path, findings);
        Standing standing = Standing.of(subject);
        listed.add(new Listed(standing, spool.add(ListEntry.json(subject, out.language()))));
        if (!standing.isClean()) {
            worst.offer(subject, standing, out.language());
        }
    }

    @Override
    public void failed(String path, Localized failure) {
        if (failures.size() < FAILURES) {
            failures.add(new Failure(path, failure));
        }
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        spool.finish();
        listed.sort((left, right) -> left.standing().compareTo(right.standing()));
        List<Worst.Drawn> drawn = worst.ranked();
        Page page = new Page(out);
        page.head(Summary.html(tally, failed, skipped, out.language()));
        page.failures(failures, failed);
        page.cards(drawn, listed.size());
        page.list(listed.subList(drawn.size(), listed.size()), spool);
        page.end();
    }

    @Override
    public void close() {
        spool.close();
    }
}
