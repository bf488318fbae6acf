package org.gouji.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.gouji.ide.BlankReport;
import org.gouji.ide.Preview;
import org.gouji.ide.YearComparison;
import org.gouji.report.Title;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;

/**
 * Answers the requests that are Gouji's own, for clients that draw panels. They are announced in
 * {@code capabilities.experimental.gouji}.
 *
 * <ul>
 *   <li>{@code gouji/preview} with {@code textDocument}: the report as it will be published
 *   <li>{@code gouji/compare} with {@code textDocument}: every figure beside last year's
 *   <li>{@code gouji/blankReport} with {@code agency}, {@code year} and perhaps {@code standard}: a report to fill in
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

    private static Map<String, String> blank(JsonObject params) {
        String agency = string(params, "agency")
                .orElseThrow(() -> Failures.invalidParams("缺少机关 agency", "an agency is missing"));
        int year = new Capability(params.get("year")).number(0);
        if (year < EARLIEST || year > LATEST) {
            throw Failures.invalidParams(
                    "年度 year 应在 " + EARLIEST + " 和 " + LATEST + " 之间",
                    "year must lie between " + EARLIEST + " and " + LATEST);
        }
        Standard standard =
                string(params, "standard").map(OwnRequests::standard).orElseGet(() -> Standards.forYear(year));
        return Map.of("text", BlankReport.text(standard, agency.strip(), year));
    }

    private static Standard standard(String id) {
        return Standards.all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Failures.invalidParams("没有“" + id + "”这种格式", "there is no standard “" + id + "”"));
    }

    private static Optional<String> string(JsonObject params, String name) {
        JsonElement value = params.get(name);
        return value != null && value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }
}
