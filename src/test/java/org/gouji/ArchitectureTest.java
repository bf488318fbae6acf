package org.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.report.KnownForms;

/** The layers and the direction of their arrows, as the README draws them. */
@AnalyzeClasses(packages = "org.gouji", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
            .haveNameNotMatching("org\\.gouji\\.(Main|report\\.KnownForms(\\$BuiltIn)?|lsp\\.Session)")
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
    static final ArchRule PLAIN = uses("plain", "consistency", "syntax", "text");

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

    private static ArchRule onlyIn(String layer, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.gouji." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
