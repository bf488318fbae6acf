package org.gouji.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text that the sources hold for people is there in Chinese and in English, as the compiler reads them. */
class TextsInSourceTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[a-z]{2}");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)}");
    /** What English says in Chinese: what it quotes, numbers of documents, and words to be read or typed in a report. */
    private static final Pattern QUOTED = Pattern.compile(
            "“[^”]*”|`[^`]*`|\\([^)]*\\)|国办\\p{IsHan}*〔\\d+〕\\d+号|万元|机关:|年度:|其他|其余|分别为|分为", Pattern.DOTALL);

    /** A text as it stands in the sources; what isn't known before the program runs is {@code …}. */
    private record Text(String zh, String en) {}

    private static final List<Text> TEXTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                new Collector().scan(unit, null);
            }
        }
    }

    private static final class Collector extends TreeScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void none) {
            if (call.getIdentifier().toString().equals("Localized")) {
                add(call.getArguments());
            }
            return super.visitNewClass(call, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            if (call.getMethodSelect().toString().equals("Message.of")) {
                add(call.getArguments());
            }
            return super.visitMethodInvocation(call, null);
        }

        private static void add(List<? extends ExpressionTree> arguments) {
            if (arguments.size() >= 2 && isText(arguments.get(0)) && isText(arguments.get(1))) {
                TEXTS.add(new Text(text(arguments.get(0)), text(arguments.get(1))));
            }
        }
    }

    /** Whether some of an expression is a literal. */
    private static boolean isText(Tree tree) {
        if (tree instanceof BinaryTree sum) {
            return isText(sum.getLeftOperand()) || isText(sum.getRightOperand());
        }
        return tree instanceof ParenthesizedTree inner
                ? isText(inner.getExpression())
                : tree instanceof LiteralTree literal && literal.getValue() instanceof String;
    }

    private static String text(Tree tree) {
        if (tree instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (tree instanceof BinaryTree sum) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        }
        return tree instanceof ParenthesizedTree inner ? text(inner.getExpression()) : "…";
    }

    @Test
    void theyWereFound() {
        assertThat(TEXTS).hasSizeGreaterThan(200);
    }

    @Test
    void chineseIsChinese() {
        assertThat(TEXTS)
                .filteredOn(text -> WORD.matcher(text.en).find())
                .filteredOn(text -> !HAN.matcher(text.zh).find())
                .isEmpty();
    }

    @Test
    void englishIsEnglish() {
        assertThat(TEXTS)
                .filteredOn(text ->
                        HAN.matcher(QUOTED.matcher(text.en).replaceAll("")).find())
                .isEmpty();
        assertThat(TEXTS)
                .filteredOn(text -> text.en.isBlank() != text.zh.isBlank())
                .isEmpty();
    }

    /** Neither language says less: both have as many gaps to be filled. */
    @Test
    void bothHaveTheSameGaps() {
        assertThat(TEXTS).filteredOn(text -> gaps(text.en) != gaps(text.zh)).isEmpty();
    }

    private static long gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).distinct().count();
    }
}
