package org.gouji.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.ide.outline.Outline;
import org.gouji.ide.outline.OutlineItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gouji outline FILE}: lists chapters, tables and rows with their line numbers. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    String file = "";

    OutlineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader(session);
        reader.read(List.of(file), new Reader.Sink() {
            @Override
            public void read(Outcome.Read report) throws IOException {
                List<OutlineItem> items = Outline.of(report.analysis());
                int last = report.analysis().index().lineCount();
                draw(items, "", report, Integer.toString(last).length());
            }

            @Override
            public void failed(Outcome.Failed failure) {
                // the failure is on standard error already
            }
        });
        return reader.failed() > 0 ? Cli.FAILED : Cli.DONE;
    }

    private void draw(List<OutlineItem> items, String indent, Outcome.Read report, int digits) throws IOException {
        for (OutlineItem item : items) {
            int line = report.analysis().index().lineOf(item.selection().start()) + 1;
            String detail = session.text(item.detail());
            session.out().write(String.format("%" + digits + "d  %s%s", line, indent, session.text(item.name())));
            session.out().write(detail.isEmpty() ? "\n" : "  " + detail + "\n");
            draw(item.children(), indent + "  ", report, digits);
        }
    }
}
