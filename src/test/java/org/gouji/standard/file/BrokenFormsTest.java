package org.gouji.standard.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.json.Json;
import org.gouji.json.JsonText;
import org.gouji.json.Mistake;
import org.gouji.standard.file.FormDamages.Damage;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sound forms, damaged at one place after the other: each time one mistake is found, at that place. */
class BrokenFormsTest {

    static Stream<String> sound() throws IOException {
        return FormDamages.sound();
    }

    private static void checkEach(List<Damage> damages) {
        checkEach(damages, TextRange::equals);
    }

    /** Checks that each damaged text has one mistake; {@code lies} says whether it may lie there, given the damage's place. */
    private static void checkEach(List<Damage> damages, BiPredicate<TextRange, TextRange> lies) {
        assertThat(damages).isNotEmpty();
        for (Damage damage : damages) {
            FormText read = FormText.read(damage.text());
            String where = around(damage);
            assertThat(read.form()).as(where).isEmpty();
            assertThat(read.mistakes()).as(where).singleElement().satisfies(mistake -> assertThat(
                            lies.test(damage.place(), mistake.place()))
                    .as(where + mistake)
                    .isTrue());
        }
    }

    private static String around(Damage damage) {
        int at = damage.place().start();
        return damage.text()
                .substring(Math.max(0, at - 60), Math.min(damage.text().length(), at + 40));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void soundForms(String text) {
        assertThat(FormText.read(text).mistakes()).isEmpty();
        assertThat(FormText.read(text).form()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void valuesOfTheWrongType(String text) {
        checkEach(FormDamages.wrongTypes(text));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void misspeltKeys(String text) {
        checkEach(FormDamages.misspeltKeys(text));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void keysThatStandTwice(String text) {
        checkEach(FormDamages.doubledKeys(text));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void missingKeys(String text) {
        checkEach(FormDamages.missingKeys(text));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void namesThatNothingHas(String text) {
        checkEach(FormDamages.brokenReferences(text));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatStandsTwice(String text) {
        checkEach(FormDamages.copies(text), TextRange::contains);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void textsThatBreakOff(String text) {
        checkEach(FormDamages.cut(text), (end, place) -> place.end() == end.end());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsTooBroken(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> texts = FormDamages.sound().toList();
        List<String> scraps = new ArrayList<>();
        for (String text : texts) {
            FormDamages.places(text).forEach(place -> {
                scraps.add(place.value().of(text));
                scraps.add(place.member().key().of(text));
            });
        }
        scraps.addAll(List.of("", "[]", "{}", "\"*\"", "null", "-1", "true", "\"\"", ",", "]", "}", "{\"zh\": \"\"}"));
        for (int round = 0; round < 300; round++) {
            String text = texts.get(random.nextInt(texts.size()));
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                List<FormDamages.Place> places =
                        JsonText.read(text).value().isPresent() ? FormDamages.places(text) : List.of();
                if (!places.isEmpty()) {
                    Json.Member member =
                            places.get(random.nextInt(places.size())).member();
                    TextRange range = random.nextInt(4) == 0
                            ? member.key()
                            : member.value().range();
                    String scrap = scraps.get(random.nextInt(scraps.size()));
                    text = FormDamages.Damage.of(text, range, scrap).text();
                }
            }
            String damaged = text;
            assertThatCode(() -> check(FormText.read(damaged), damaged))
                    .as(damaged)
                    .doesNotThrowAnyException();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    private static void check(FormText read, String text) {
        assertThat(read.form().isPresent()).isEqualTo(read.mistakes().isEmpty());
        for (Mistake mistake : read.mistakes()) {
            assertThat(mistake.place().end()).isLessThanOrEqualTo(text.length());
        }
        read.form().ifPresent(form -> form.editions().forEach(edition -> edition.tables()
                .forEach(table -> table.relations().forEach(relation -> assertThat(
                                relation.terms().filter(term -> !term.ref().isBefore()))
                        .allMatch(term -> form.number(term.cell()) >= 0)))));
    }
}
