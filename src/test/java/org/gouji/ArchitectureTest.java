package org.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.report.label.KnownForms;

/** The layers, the rooms that some of them are cut into, and the direction of their arrows, as the README draws them. */
@AnalyzeClasses(packages = "org.gouji", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** As many files a room holds at most, its {@code package-info} included; but for rules, of which each is a file. */
    private static final int LARGEST_ROOM = 35;

    /** The layers from the bottom; each may use those before it. */
    private static final List<String> LAYERS = List.of(
            "files",
            "text",
            "json",
            "standard",
            "lexing",
            "syntax",
            "claims",
            "report",
            "diagnostic",
            "consistency",
            "plain",
            "corpus",
            "rules",
            "config",
            "analysis",
            "baseline",
            "ide",
            "messages");

    @ArchTest
    static final ArchRule TEXT_STANDS_ALONE = uses("text");

    @ArchTest
    static final ArchRule FILES_STANDS_ALONE = uses("files");

    @ArchTest
    static final ArchRule JSON = uses("json", "text");

    @ArchTest
    static final ArchRule STANDARD = uses("standard", "json", "text");

    /** Forms are handed down: only where a program or a configuration begins, those that Gouji brings along are asked for. */
    @ArchTest
    static final ArchRule NOBODY_ASKS_FOR_THE_BUILT_IN_FORMS = noClasses()
            .that()
            .resideOutsideOfPackages("org.gouji.standard.file", "org.gouji.config", "org.gouji.analysis")
            .and()
            .haveNameNotMatching("org\\.gouji\\.(Main|report\\.label\\.KnownForms(\\$BuiltIn)?|lsp\\.Session)")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.gouji.standard.file.BuiltInForms")
            .orShould()
            .callMethod(KnownForms.class, "builtIn");

    @ArchTest
    static final ArchRule FORMS_DONT_KNOW_THEIR_FILES = noClasses()
            .that()
            .resideInAPackage("org.gouji.standard")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gouji.standard.file..", "org.gouji.json..");

    @ArchTest
    static final ArchRule LEXING_STANDS_ALONE = uses("lexing");

    @ArchTest
    static final ArchRule SYNTAX = uses("syntax", "lexing", "text");

    @ArchTest
    static final ArchRule CLAIMS = uses("claims", "lexing", "text");

    @ArchTest
    static final ArchRule REPORT = uses("report", "claims", "syntax", "standard", "text");

    @ArchTest
    static final ArchRule DIAGNOSTIC = uses("diagnostic", "text");

    @ArchTest
    static final ArchRule CONSISTENCY = uses("consistency", "claims", "report", "standard", "text");

    @ArchTest
    static final ArchRule PLAIN = uses("plain", "consistency.repair", "syntax", "text");

    @ArchTest
    static final ArchRule CORPUS = uses("corpus", "consistency", "report", "claims", "syntax", "standard", "text");

    @ArchTest
    static final ArchRule RULES = uses(
            "rules", "corpus", "plain", "consistency", "diagnostic", "report", "claims", "syntax", "standard", "text");

    @ArchTest
    static final ArchRule CONFIG = uses("config", "diagnostic", "files", "json", "standard", "text");

    @ArchTest
    static final ArchRule ANALYSIS = uses("analysis", below("analysis"));

    @ArchTest
    static final ArchRule BASELINE = uses("baseline", "analysis", "report", "syntax", "diagnostic", "text");

    @ArchTest
    static final ArchRule IDE = uses("ide", below("baseline"));

    @ArchTest
    static final ArchRule MESSAGES = uses("messages", below("messages"));

    @ArchTest
    static final ArchRule COMMAND_LINE = uses("cli", LAYERS.toArray(String[]::new));

    @ArchTest
    static final ArchRule SERVER = uses("lsp", LAYERS.toArray(String[]::new));

    @ArchTest
    static final ArchRule ROOM_STANDARD = room("standard");

    @ArchTest
    static final ArchRule ROOM_STANDARD_FILE = room("standard.file", "standard");

    @ArchTest
    static final ArchRule ROOM_REPORT_LABEL = room("report.label");

    @ArchTest
    static final ArchRule ROOM_REPORT_HEADING = room("report.heading", "report.label");

    @ArchTest
    static final ArchRule ROOM_REPORT_ROW = room("report.row", "report.label");

    @ArchTest
    static final ArchRule ROOM_REPORT_TABLE = room("report.table", "report.label", "report.row");

    @ArchTest
    static final ArchRule ROOM_REPORT_PROSE = room("report.prose", "report.label", "report.table");

    @ArchTest
    static final ArchRule ROOM_REPORT =
            room("report", "report.label", "report.heading", "report.row", "report.table", "report.prose");

    @ArchTest
    static final ArchRule ROOM_REPORT_EDIT =
            room("report.edit", "report.label", "report.heading", "report.row", "report.table", "report");

    @ArchTest
    static final ArchRule ROOM_CONSISTENCY_REPAIR = uses("consistency.repair", "standard", "text");

    @ArchTest
    static final ArchRule ROOM_CONSISTENCY = room("consistency", "consistency.repair");

    @ArchTest
    static final ArchRule ROOM_PLAIN = room("plain");

    @ArchTest
    static final ArchRule ROOM_PLAIN_SUM = room("plain.sum", "plain");

    @ArchTest
    static final ArchRule ROOM_RULES_CONTRACT = room("rules.contract");

    @ArchTest
    static final ArchRule ROOM_RULES_WORDING = room("rules.wording", "rules.contract");

    @ArchTest
    static final ArchRule ROOM_RULES_COMPARISON = room("rules.comparison", "rules.contract", "rules.wording");

    @ArchTest
    static final ArchRule ROOM_RULES = room("rules", "rules.contract", "rules.wording", "rules.comparison");

    @ArchTest
    static final ArchRule ROOM_IDE_FIGURE = room("ide.figure");

    @ArchTest
    static final ArchRule ROOM_IDE_OUTLINE = room("ide.outline", "ide.figure");

    @ArchTest
    static final ArchRule ROOM_IDE_READING = room("ide.reading", "ide.figure", "ide.outline");

    @ArchTest
    static final ArchRule ROOM_IDE_NAVIGATION = room("ide.navigation", "ide.figure");

    @ArchTest
    static final ArchRule ROOM_IDE_FORMAT = room("ide.format");

    @ArchTest
    static final ArchRule ROOM_IDE_COMPLETION = room("ide.completion", "ide.figure", "ide.format");

    @ArchTest
    static final ArchRule ROOM_IDE_ACTION = room("ide.action", "ide.figure", "ide.format");

    @ArchTest
    static final ArchRule ROOM_IDE_DRAWING = room("ide.drawing", "ide.outline");

    @ArchTest
    static final ArchRule ROOM_CLI_DESTINATION = room("cli.destination");

    @ArchTest
    static final ArchRule ROOM_CLI_OUTPUT = room("cli.output", "cli.destination");

    @ArchTest
    static final ArchRule ROOM_CLI_HTML = room("cli.html", "cli.destination", "cli.output");

    @ArchTest
    static final ArchRule ROOM_CLI = room("cli", "cli.destination", "cli.output", "cli.html");

    @ArchTest
    static final ArchRule ROOM_LSP_WIRE = uses("lsp.wire", "messages", "diagnostic", "syntax", "text");

    @ArchTest
    static final ArchRule ROOM_LSP_CLIENT = room("lsp.client", "lsp.wire");

    @ArchTest
    static final ArchRule ROOM_LSP_DOCUMENT = room("lsp.document", "lsp.wire", "lsp.client");

    @ArchTest
    static final ArchRule ROOM_LSP_SETTINGS = room("lsp.settings", "lsp.wire", "lsp.client", "lsp.document");

    @ArchTest
    static final ArchRule ROOM_LSP_REQUEST =
            room("lsp.request", "lsp.wire", "lsp.client", "lsp.document", "lsp.settings");

    @ArchTest
    static final ArchRule ROOM_LSP_WORKSPACE =
            room("lsp.workspace", "lsp.wire", "lsp.client", "lsp.document", "lsp.settings");

    @ArchTest
    static final ArchRule ROOM_LSP_DIAGNOSTICS = room(
            "lsp.diagnostics",
            "lsp.wire",
            "lsp.client",
            "lsp.document",
            "lsp.settings",
            "lsp.request",
            "lsp.workspace");

    @ArchTest
    static final ArchRule ROOM_LSP_FEATURE = room(
            "lsp.feature",
            "lsp.wire",
            "lsp.client",
            "lsp.document",
            "lsp.settings",
            "lsp.request",
            "lsp.workspace",
            "lsp.diagnostics");

    @ArchTest
    static final ArchRule ROOM_LSP = room(
            "lsp",
            "lsp.wire",
            "lsp.client",
            "lsp.document",
            "lsp.settings",
            "lsp.request",
            "lsp.workspace",
            "lsp.diagnostics",
            "lsp.feature");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_ROOMS =
            slices().matching("org.gouji.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_RULES_IN_RULES = classes()
            .that()
            .resideInAPackage("org.gouji.rules")
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .and()
            .doNotHaveSimpleName("Rules")
            .should()
            .beAssignableTo("org.gouji.rules.contract.Rule");

    @ArchTest
    static void noRoomIsCrowded(JavaClasses classes) {
        Map<String, Long> files = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        files.keySet().removeIf(room -> room.equals("org.gouji.rules") || room.endsWith(".grammar"));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(LARGEST_ROOM));
    }

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.gouji.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ANTLR_UNDER_THE_REPORT_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("org.gouji.lexing..", "org.gouji.syntax..", "org.gouji.claims..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..");

    @ArchTest
    static final ArchRule REPORT_GRAMMAR_IN_SYNTAX_ONLY = onlyIn("syntax", "org.gouji.syntax.grammar..");

    @ArchTest
    static final ArchRule CLAIMS_GRAMMAR_IN_CLAIMS_ONLY = onlyIn("claims", "org.gouji.claims.grammar..");

    @ArchTest
    static final ArchRule LSP4J_IN_LSP_ONLY = onlyIn("lsp", "org.eclipse..");

    @ArchTest
    static final ArchRule PICOCLI_IN_CLI_ONLY = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule GSON_AT_THE_EDGES = noClasses()
            .that()
            .resideOutsideOfPackages("org.gouji.config..", "org.gouji.baseline..", "org.gouji.cli..", "org.gouji.lsp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..");

    private static String[] below(String layer) {
        return LAYERS.subList(0, LAYERS.indexOf(layer)).toArray(String[]::new);
    }

    private static ArchRule uses(String layer, String... others) {
        List<String> allowed = Stream.concat(Stream.of(layer), Stream.of(others))
                .map(name -> "org.gouji." + name)
                .toList();
        DescribedPredicate<JavaClass> within = DescribedPredicate.describe(
                "outside the project or in " + allowed,
                type -> !type.getPackageName().startsWith("org.gouji")
                        || allowed.stream().anyMatch(name -> (type.getPackageName() + ".").startsWith(name + ".")));
        return classes()
                .that()
                .resideInAPackage("org.gouji." + layer + "..")
                .should()
                .onlyDependOnClassesThat(within);
    }

    /** A room may use these rooms of its layer and no others; what it may use outside, the rule of its layer says. */
    private static ArchRule room(String room, String... others) {
        String layer = "org.gouji." + room.replaceFirst("\\..*", "");
        List<String> allowed = Stream.concat(Stream.of(room), Stream.of(others))
                .map(name -> "org.gouji." + name)
                .toList();
        DescribedPredicate<JavaClass> within = DescribedPredicate.describe(
                "outside of " + layer + " or in " + allowed,
                type -> !(type.getPackageName() + ".").startsWith(layer + ".")
                        || allowed.contains(type.getPackageName()));
        return classes().that().resideInAPackage("org.gouji." + room).should().onlyDependOnClassesThat(within);
    }

    private static ArchRule onlyIn(String layer, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.gouji." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
