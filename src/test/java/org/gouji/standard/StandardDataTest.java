package org.gouji.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.text.Initials;
import org.gouji.text.Localized;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every entry of every standard, so that a new format can be added as data alone. */
class StandardDataTest {

    @ParameterizedTest
    @MethodSource("standards")
    void everyTextIsThereInBothLanguages(Standard standard) {
        List<Localized> texts = new ArrayList<>(List.of(standard.name()));
        for (Chapter chapter : standard.chapters()) {
            texts.addAll(List.of(chapter.heading(), chapter.explanation(), chapter.basis()));
            chapter.topics().forEach(topic -> texts.addAll(List.of(topic.label(), topic.explanation())));
        }
        for (Table table : standard.tables()) {
            texts.add(table.name());
            table.rows().forEach(row -> texts.addAll(List.of(row.explanation(), row.basis())));
            table.columns().forEach(column -> texts.addAll(List.of(column.label(), column.explanation())));
            table.columns().forEach(column -> column.groups().forEach(group -> texts.add(group.label())));
        }
        labelledRows(standard).forEach(row -> texts.add(row.label()));
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).containsPattern("[a-z]");
        });
    }

    @ParameterizedTest
    @MethodSource("standards")
    void onlyTheRowOfLitigationHasNoLabel(Standard standard) {
        assertThat(rows(standard).filter(row -> row.title().isEmpty()).map(Row::id))
                .containsExactly("figures");
    }

    @ParameterizedTest
    @MethodSource("standards")
    void initialsAreThoseOfTheLabel(Standard standard) {
        Map<String, String> initials = new HashMap<>();
        standard.chapters().forEach(chapter -> {
            initials.put(chapter.heading().zh(), chapter.initials());
            chapter.topics().forEach(topic -> initials.put(topic.label().zh(), topic.initials()));
        });
        standard.tables().forEach(table -> table.columns()
                .forEach(column -> initials.put(column.label().zh(), column.initials())));
        rows(standard).forEach(row -> initials.put(row.label().zh(), row.initials()));
        assertThat(initials).allSatisfy((label, letters) -> assertThat(letters)
                .as(label)
                .matches("[a-z]*")
                .isEqualTo(pinyinInitials(label))
                .isEqualTo(Initials.of(label)));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void idsAreUnique(Standard standard) {
        assertThat(standard.chapters()).extracting(Chapter::id).doesNotHaveDuplicates();
        assertThat(standard.chapter("overview").orElseThrow().topics())
                .extracting(Topic::id)
                .doesNotHaveDuplicates();
        assertThat(standard.tables()).extracting(Table::id).doesNotHaveDuplicates();
        for (Table table : standard.tables()) {
            assertThat(table.blocks()).extracting(Block::id).doesNotHaveDuplicates();
            assertThat(table.rows()).extracting(Row::id).doesNotHaveDuplicates();
            assertThat(table.blocks())
                    .allSatisfy(block ->
                            assertThat(block.columns()).extracting(Column::id).doesNotHaveDuplicates());
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void namesMeanOneThing(Standard standard) {
        for (Table table : standard.tables()) {
            Map<String, List<Row>> siblings = table.rows().stream().collect(Collectors.groupingBy(Row::number));
            siblings.values().forEach(rows -> assertUnambiguous(rows, Row::label, Row::aliases));
            for (Block block : table.blocks()) {
                Stream<List<Column>> neighbours = block.columns().stream().map(column -> block.columns().stream()
                        .filter(other -> other.groups().equals(column.groups()))
                        .toList());
                neighbours.forEach(columns -> assertUnambiguous(columns, Column::label, Column::aliases));
            }
        }
        assertUnambiguous(standard.chapters(), Chapter::heading, Chapter::aliases);
    }

    @ParameterizedTest
    @MethodSource("standards")
    void keywordsTellTheChaptersApart(Standard standard) {
        for (Chapter chapter : standard.chapters()) {
            Stream<String> headings = Stream.concat(Stream.of(chapter.heading().zh()), chapter.aliases().stream());
            assertThat(headings).allSatisfy(heading -> assertThat(
                            standard.chapters().stream().filter(other -> hasAllWords(heading, other.keywords())))
                    .containsExactly(chapter));
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void keywordsTellTheTopicsApart(Standard standard) {
        List<Topic> topics = standard.chapter("overview").orElseThrow().topics();
        assertThat(topics).allSatisfy(topic -> assertThat(topics.stream()
                        .filter(other -> hasAllWords(topic.label().zh(), other.keywords())))
                .containsExactly(topic));
    }

    static List<Standard> standards() {
        return BuiltInEditions.all();
    }

    private static Stream<Row> rows(Standard standard) {
        return standard.tables().stream().flatMap(table -> table.rows().stream());
    }

    private static Stream<Row> labelledRows(Standard standard) {
        return rows(standard).filter(row -> !row.title().isEmpty());
    }

    private static <T> void assertUnambiguous(
            List<T> things, Function<T, Localized> label, Function<T, List<String>> aliases) {
        List<String> names = new ArrayList<>();
        for (T thing : things) {
            names.add(label.apply(thing).zh());
            names.addAll(aliases.apply(thing));
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    private static boolean hasAllWords(String text, List<List<String>> keywords) {
        return keywords.stream().anyMatch(words -> words.stream().allMatch(text::contains));
    }

    /** By ICU, which reads one character at a time: 重 is zhòng to it, but chóng in 重复 and 重新. */
    private static String pinyinInitials(String label) {
        Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        StringBuilder initials = new StringBuilder();
        label.chars()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .map(character -> character.equals("重") ? "chong" : pinyin.transliterate(character))
                .forEach(reading -> initials.append(reading.charAt(0)));
        return initials.toString();
    }
}
