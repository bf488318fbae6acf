package org.gouji.lsp.workspace;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.gouji.analysis.Analysis;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.report.Report;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.text.Localized;

/** An agency's report on the period before (for annual reports: the year before), or the reason why there is none. */
public sealed interface EarlierReport {

    /**
     * The earlier report.
     *
     * @param source the document that the report is in
     */
    record Found(ReportDigest.Source source, Report report) implements EarlierReport {}

    /** The reason why there is no report to compare with. */
    record None(Localized reason) implements EarlierReport {}

    /**
     * Finds the same agency's report of the period before, as it stands in the editor if it is open, else as it is on
     * disk.
     */
    static EarlierReport of(Snapshot snapshot, Workspace workspace, Documents documents) {
        Optional<ReportIdentity> own = workspace.identity(snapshot);
        if (own.isEmpty()) {
            return new None(
                    new Localized(
                            "不知道这是哪个机关哪一年度的报告；请写明标题，或在文件开头写“机关:”“年度:”",
                            "It isn't clear whose report this is, or on which year; complete the title, or write 机关: and 年度: at the head of the file"));
        }
        ReportIdentity earlier = own.get().plusPeriods(-1);
        List<ReportDigest> found = workspace.reports(earlier);
        if (found.size() != 1) {
            return new None(found.isEmpty() ? missing(earlier, snapshot) : several(earlier));
        }
        ReportDigest.Source source = found.get(0).source();
        return text(source.document(), documents)
                .map(text -> Analysis.of(text, snapshot.analysis().report().forms()))
                .<EarlierReport>map(analysis -> new Found(source, analysis.report()))
                .orElseGet(() -> new None(missing(earlier, snapshot)));
    }

    private static Optional<String> text(String document, Documents documents) {
        return documents
                .get(new TextDocumentIdentifier(document))
                .map(Snapshot::text)
                .or(() -> DocumentUri.of(document).path().flatMap(DiskReports::text));
    }

    private static Localized missing(ReportIdentity earlier, Snapshot snapshot) {
        Localized help = DocumentUri.of(snapshot.uri()).isWritten()
                ? new Localized("请把它放进工作区或同一文件夹", "put it into the workspace or beside this file")
                : new Localized(
                        "只能在本机上查找，请把两年的报告存到本机的同一文件夹",
                        "only this computer is searched; save both years' reports into one folder on it");
        return new Localized(
                "没有找到“" + earlier.agency() + "”" + period(earlier).zh() + "的报告；" + help.zh(),
                "No report of " + earlier.agency() + " on " + period(earlier).en() + " was found; " + help.en());
    }

    private static Localized period(ReportIdentity identity) {
        Period period = identity.period();
        return period.frequency() == Frequency.YEAR
                ? new Localized(period.year() + "年度", Integer.toString(period.year()))
                : period.name();
    }

    private static Localized several(ReportIdentity earlier) {
        return new Localized(
                "“" + earlier.agency() + "”" + period(earlier).zh() + "有几份报告，不知道与哪一份对照",
                "There are several reports of " + earlier.agency() + " on "
                        + period(earlier).en()
                        + ", and nothing tells which to compare with");
    }
}
