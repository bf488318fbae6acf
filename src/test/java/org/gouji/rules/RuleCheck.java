package org.gouji.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.standard.file.FormText;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;

/** Checks snippets against the diagnostics that stand in them ({@link Snippet}). All severities count, hints too. */
final class RuleCheck {
    private static final Pattern OF_ANOTHER_FORM = Pattern.compile("\\A(?:---\n(?:.*\n)+?---\n)?# .*月报");
    private static final KnownForms FORMS = forms();

    private RuleCheck() {}

    /** Checks lines set into a clean report on 2023, or several files ({@link SnippetFiles}). */
    static void check(String snippet) {
        if (SnippetFiles.isOne(snippet)) {
            SnippetFiles files = SnippetFiles.of(snippet);
            assertThat(files.found()).isEqualTo(files.expected());
            return;
        }
        verify(snippet(snippet));
    }

    /** Checks lines set into a clean report on 2020. */
    static void check2019(String snippet) {
        verify(Snippet.within(CleanReport.linesOf2019(), snippet));
    }

    /** Checks a text as it is. */
    static void checkWhole(String snippet) {
        verify(Snippet.whole(snippet));
    }

    private static void verify(Snippet snippet) {
        TreeSet<String> found = new TreeSet<>();
        for (Diagnostic diagnostic : diagnostics(snippet.text())) {
            found.add(Snippet.mark(snippet.text(), diagnostic.range(), diagnostic.code()));
        }
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", snippet.marks()));
    }

    static List<Diagnostic> diagnostics(String text) {
        return Findings.of(Analysis.of(text, FORMS)).diagnostics();
    }

    /** What is found in what {@link #check} checks. */
    static List<Diagnostic> found(String snippet) {
        return SnippetFiles.isOne(snippet)
                ? SnippetFiles.of(snippet).diagnostics().values().stream()
                        .flatMap(List::stream)
                        .toList()
                : diagnostics(textOf(snippet));
    }

    /** The one diagnostic with that code for a snippet in a clean report. */
    static Diagnostic only(String code, String snippet) {
        return only(code, diagnostics(textOf(snippet)));
    }

    static Diagnostic only(String code, List<Diagnostic> diagnostics) {
        List<Diagnostic> found = diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** A snippet in a clean report, or as it is where it starts with the title of another form, perhaps behind front matter. */
    static String textOf(String snippet) {
        return snippet(snippet).text();
    }

    private static Snippet snippet(String annotated) {
        return OF_ANOTHER_FORM.matcher(annotated).find()
                ? Snippet.whole(annotated)
                : Snippet.within(CleanReport.lines(), annotated);
    }

    private static KnownForms forms() {
        try (InputStream stream = requireNonNull(RuleCheck.class.getResourceAsStream("留言月报.form.json"))) {
            FormText text = FormText.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(text.mistakes()).isEmpty();
            return KnownForms.of(
                    BuiltInForms.catalogue().with(List.of(text.form().orElseThrow())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String zh(Diagnostic diagnostic) {
        return diagnostic.message().in(Language.ZH);
    }

    static String en(Diagnostic diagnostic) {
        return diagnostic.message().in(Language.EN);
    }

    /** Checks that the first fix of the one diagnostic with that code turns a snippet into another. */
    static void checkFix(String code, String before, String after) {
        Fix fix = only(code, before).fixes().get(0);
        assertThat(TextEdit.apply(textOf(before), fix.edits())).isEqualTo(textOf(after));
    }
}
