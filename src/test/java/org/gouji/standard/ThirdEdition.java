package org.gouji.standard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.standard.file.FormText;

/**
 * The form that Gouji brings along with a made-up third edition, for reports on 2025 and later: table three has one row
 * more, 3.5.6, and calls the column 社会公益组织 社会团体, with the old name as an alias.
 */
public final class ThirdEdition {

    /** The label of the row that only the third edition has. */
    public static final String NEW_ROW = "申请公开尚未制作的信息";

    private ThirdEdition() {}

    /** The form with its three editions. */
    public static Form form() {
        return form(edition());
    }

    /** The form whose third edition hasn't got table four, nor its chapter. */
    public static Form withoutLitigation() {
        Standard third = edition();
        return form(new Standard(
                third.id(),
                third.name(),
                third.issuedAs(),
                third.firstYear(),
                third.lastYear(),
                third.chapters().stream()
                        .filter(chapter -> !chapter.id().equals("litigation"))
                        .toList(),
                third.tables().stream()
                        .filter(table -> !table.id().equals("litigation"))
                        .toList()));
    }

    private static Form form(Standard third) {
        Form builtIn = BuiltInForms.catalogue().first();
        List<Standard> editions = new ArrayList<>(List.of(third));
        for (Standard edition : builtIn.editions()) {
            editions.add(
                    edition.id().equals("2021")
                            ? new Standard(
                                    edition.id(),
                                    edition.name(),
                                    edition.issuedAs(),
                                    edition.firstYear(),
                                    Optional.of(2024),
                                    edition.chapters(),
                                    edition.tables())
                            : edition);
        }
        return new Form(
                builtIn.id(),
                builtIn.name(),
                builtIn.title(),
                builtIn.frequency(),
                editions,
                builtIn.betweenPeriods(),
                true);
    }

    /** The third edition, as a file would have it. */
    private static Standard edition() {
        JsonObject form = resource("/standards/government-information-disclosure.form.json");
        JsonObject json = form.getAsJsonArray("editions").remove(0).getAsJsonObject();
        json.addProperty("id", "2025");
        json.add("name", JsonParser.parseString("{\"zh\": \"2025年格式\", \"en\": \"2025 format\"}"));
        json.addProperty("issuedAs", "国办公开办函〔2025〕1号");
        json.addProperty("firstYear", 2025);
        JsonObject requests = json.getAsJsonArray("tables").get(1).getAsJsonObject();
        rename(requests);
        addRow(requests);
        JsonArray editions = new JsonArray();
        editions.add(json);
        form.add("editions", editions);
        form.remove("betweenPeriods");
        return FormText.builtIn(form.toString()).form().orElseThrow().newest();
    }

    private static void rename(JsonObject requests) {
        JsonObject welfare = find(block(requests).getAsJsonArray("columns"), "welfare");
        JsonArray aliases = welfare.getAsJsonArray("aliases");
        aliases.add(welfare.getAsJsonObject("label").get("zh").getAsString());
        welfare.add("label", JsonParser.parseString("{\"zh\": \"社会团体\", \"en\": \"Associations\"}"));
        welfare.addProperty("initials", "shtt");
    }

    private static void addRow(JsonObject requests) {
        JsonObject outcomes = find(block(requests).getAsJsonArray("rows"), "3");
        JsonArray rows = find(outcomes.getAsJsonArray("children"), "3.5").getAsJsonArray("children");
        JsonObject row = rows.get(4).getAsJsonObject().deepCopy();
        row.addProperty("id", "3.5.6");
        row.addProperty("number", "6.");
        row.add("label", JsonParser.parseString("{\"zh\": \"" + NEW_ROW + "\", \"en\": \"Information not made yet\"}"));
        row.remove("aliases");
        row.addProperty("initials", "sqgkswzzdxx");
        rows.add(row);
        JsonArray relations = requests.getAsJsonArray("relations");
        insert(relations.get(0).getAsJsonObject().getAsJsonArray("each"));
        JsonArray left = relations.get(1).getAsJsonObject().getAsJsonArray("left");
        insert(left.get(0).getAsJsonObject().getAsJsonArray("rows"));
    }

    private static void insert(JsonArray ids) {
        List<JsonElement> all = new ArrayList<>(ids.asList());
        while (!ids.isEmpty()) {
            ids.remove(0);
        }
        for (JsonElement id : all) {
            ids.add(id);
            if (id.getAsString().equals("3.5.5")) {
                ids.add("3.5.6");
            }
        }
    }

    private static JsonObject block(JsonObject table) {
        return table.getAsJsonArray("blocks").get(0).getAsJsonObject();
    }

    private static JsonObject find(JsonArray objects, String id) {
        return objects.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(object -> object.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject resource(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ThirdEdition.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
