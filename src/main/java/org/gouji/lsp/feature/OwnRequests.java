package org.gouji.lsp.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.gouji.ide.drawing.Preview;
import org.gouji.ide.format.BlankReport;
import org.gouji.ide.outline.YearComparison;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.Capability;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.workspace.EarlierReport;
import org.gouji.lsp.workspace.Workspace;
import org.gouji.report.heading.Title;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Answers the requests that are Gouji's own, for clients that draw panels. They are announced in
 * {@code capabilities.experimental.gouji}.
 *
 * <ul>
 *   <li>{@code gouji/preview} with {@code textDocument}: the report as it will be published
 *   <li>{@code gouji/compare} with {@code textDocument}: every figure next to last year's
 *   <li>{@code gouji/blankReport} with {@code agency}, {@code year} and optionally {@code form}, {@code standard},
 *       {@code period} and the {@code uri} of a file or folder whose configuration lists the forms: a report to fill in
 *   <li>{@code gouji/forms} with optionally a {@code uri}: the forms that a report at this place may follow
 * </ul>
 */
record OwnRequests(ClientFeatures client, Workspace workspace) implements Feature {

    private static final int EARLIEST = 2008;
    private static final int LATEST = 2099;

    @Override
    public void advertise(Advertised capabilities) {
        JsonObject own = Advertised.options("preview", true);
        own.addProperty("compare", true);
        own.addProperty("blankReport", true);
        own.addProperty("forms", true);
        JsonObject experimental = new JsonObject();
        experimental.add("gouji", own);
        capabilities.with("experimental", experimental);
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "gouji/preview",
                DocumentSymbolParams.class,
                DocumentSymbolParams::getTextDocument,
                (snapshot, params) -> preview(snapshot));
        requests.on(
                "gouji/compare",
                DocumentSymbolParams.class,
                DocumentSymbolParams::getTextDocument,
                (snapshot, params) -> compare(snapshot, requests.documents()));
        requests.handlers().onRequest("gouji/blankReport", JsonObject.class, params -> () -> blank(params));
        requests.handlers().onRequest("gouji/forms", JsonObject.class, params -> () -> forms(params));
    }

    private PreviewData preview(Snapshot snapshot) {
        Preview preview = Preview.of(workspace.findings(snapshot));
        return PreviewData.of(preview, snapshot.places(client.encoding()), client.language());
    }

    private YearData compare(Snapshot snapshot, Documents documents) {
        Title title = snapshot.analysis().report().title();
        String agency = title.agency().orElse(null);
        Integer year = title.year().orElse(null);
        EarlierReport earlier = EarlierReport.of(snapshot, workspace, documents);
        if (earlier instanceof EarlierReport.Found found) {
            List<YearComparison.ComparedTable> tables =
                    YearComparison.of(snapshot.analysis().report(), found.report());
            return new YearData(
                    agency,
                    year,
                    found.source().document(),
                    found.source().shown(),
                    null,
                    YearData.tables(tables, snapshot.places(client.encoding()), client.language()));
        }
        String reason = ((EarlierReport.None) earlier).reason().in(client.language());
        return new YearData(agency, year, null, null, reason, List.of());
    }

    /**
     * A form that reports may follow.
     *
     * @param id the form's id
     * @param name the form's name in the client's language
     * @param frequency {@code year}, {@code quarter} or {@code month}
     * @param editions the form's editions, newest first
     */
    private record FormData(String id, String name, String frequency, List<EditionData> editions) {}

    /**
     * An edition of a form.
     *
     * @param id the edition's id
     * @param name the edition's name in the client's language
     * @param firstYear the first year whose reports follow the edition
     * @param lastYear the last such year, null while the edition is in force
     */
    private record EditionData(
            String id, String name, int firstYear, @Nullable Integer lastYear) {}

    private List<FormData> forms(JsonObject params) {
        Catalogue catalogue = string(params, "uri")
                .map(uri -> workspace.forms(DocumentUri.of(uri)).catalogue())
                .orElseGet(workspace::catalogue);
        return catalogue.forms().stream()
                .map(form -> new FormData(
                        form.id(),
                        form.name().in(client.language()),
                        form.frequency().name().toLowerCase(Locale.ROOT),
                        form.editions().stream().map(this::edition).toList()))
                .toList();
    }

    private EditionData edition(Standard edition) {
        return new EditionData(
                edition.id(),
                edition.name().in(client.language()),
                edition.firstYear(),
                edition.lastYear().orElse(null));
    }

    private Map<String, String> blank(JsonObject params) {
        String agency = string(params, "agency")
                .orElseThrow(() -> Failures.invalidParams("缺少机关 agency", "an agency is missing"));
        int year = new Capability(params.get("year")).number(0);
        if (year < EARLIEST || year > LATEST) {
            throw Failures.invalidParams(
                    "年度 year 应在 " + EARLIEST + " 和 " + LATEST + " 之间",
                    "year must lie between " + EARLIEST + " and " + LATEST);
        }
        Form form = form(params);
        Standard edition =
                string(params, "standard").map(id -> edition(form, id)).orElseGet(() -> form.forYear(year));
        Period period = string(params, "period")
                .map(words -> period(form, words))
                .orElseGet(() -> BlankReport.latest(form.frequency(), year));
        return Map.of("text", BlankReport.text(form, edition, agency.strip(), period));
    }

    /**
     * The form that the parameters name, from the catalogue of the document or folder in their {@code uri}; the
     * catalogue's first form if they name none.
     */
    private Form form(JsonObject params) {
        Catalogue catalogue = string(params, "uri")
                .map(uri -> workspace.forms(DocumentUri.of(uri)).catalogue())
                .orElseGet(workspace::catalogue);
        return string(params, "form")
                .map(id -> catalogue
                        .form(id)
                        .orElseThrow(
                                () -> Failures.invalidParams("没有“" + id + "”这种表样", "there is no form “" + id + "”")))
                .orElse(catalogue.first());
    }

    private static Standard edition(Form form, String id) {
        return form.edition(id)
                .orElseThrow(() -> Failures.invalidParams("没有“" + id + "”这种格式", "there is no standard “" + id + "”"));
    }

    private static Period period(Form form, String words) {
        return Period.parse(words)
                .or(() -> Period.named(words, form.frequency()))
                .filter(period -> period.frequency() == form.frequency())
                .orElseThrow(() -> Failures.invalidParams("期间 period 不对：" + words, "no such period: " + words));
    }

    private static Optional<String> string(JsonObject params, String name) {
        JsonElement value = params.get(name);
        return value != null && value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }
}
