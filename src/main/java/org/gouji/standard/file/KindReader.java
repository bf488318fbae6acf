package org.gouji.standard.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Entry;
import org.gouji.json.Mistakes;
import org.gouji.standard.Measure;
import org.gouji.standard.MoneyUnit;
import org.gouji.standard.ValueKind;

/**
 * Reads the kind of values of a table, column or row: the keys {@code kind}, {@code unit}, {@code choices},
 * {@code optional} and {@code signed}.
 */
final class KindReader {

    private static final List<String> KINDS =
            List.of("count", "change", "number", "money", "percentage", "text", "choice", "date");
    private static final List<String> UNITS = List.of("元", "万元", "亿元");
    private static final Set<Measure> SIGNED = EnumSet.of(Measure.NUMBER, Measure.MONEY, Measure.PERCENTAGE);
    private static final List<String> YES_OR_NO = List.of("是", "否");

    private final Mistakes mistakes;

    KindReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * The kind of values that an object states, empty where it states nothing; {@code otherwise} supplies what is left
     * out.
     */
    Optional<ValueKind> read(Entry entry, ValueKind otherwise) {
        if (!isStated(entry)) {
            return Optional.empty();
        }
        boolean optional = entry.flag("optional", otherwise.optional());
        Optional<String> kind = entry.word("kind", KINDS);
        if (entry.has("kind") && kind.isEmpty()) {
            return Optional.of(otherwise);
        }
        Measure measure = kind.isPresent()
                ? Measure.valueOf(kind.get().toUpperCase(Locale.ROOT))
                : implied(entry, otherwise.measure());
        checkBelongs(entry, "unit", measure == Measure.MONEY, "只有金额（money）才有单位", "Only money has a unit");
        checkBelongs(
                entry,
                "choices",
                measure == Measure.CHOICE,
                "只有选项（choice）才有可选的词",
                "Only a choice has words to choose from");
        checkBelongs(
                entry,
                "signed",
                SIGNED.contains(measure),
                "只有 number、money、percentage 可以写 signed；整数可以为负的，写 \"kind\": \"change\"",
                "Only number, money and percentage can be signed; for whole numbers write \"kind\": \"change\"");
        boolean signed = entry.flag("signed", otherwise.signed()) && SIGNED.contains(measure);
        MoneyUnit unit = unit(entry, otherwise);
        return Optional.of(new ValueKind(
                measure,
                measure == Measure.MONEY ? unit : MoneyUnit.TEN_THOUSAND_YUAN,
                choices(entry, measure, otherwise),
                optional,
                signed));
    }

    /** Whether an object has one of the keys. */
    static boolean isStated(Entry entry) {
        return entry.has("kind")
                || entry.has("unit")
                || entry.has("choices")
                || entry.has("optional")
                || entry.has("signed");
    }

    private static Measure implied(Entry entry, Measure otherwise) {
        if (entry.has("unit")) {
            return Measure.MONEY;
        }
        return entry.has("choices") ? Measure.CHOICE : otherwise;
    }

    private void checkBelongs(Entry entry, String key, boolean belongs, String zh, String en) {
        if (entry.has(key) && !belongs) {
            mistakes.error(entry.place(key), zh, en);
        }
    }

    private static MoneyUnit unit(Entry entry, ValueKind otherwise) {
        String label = entry.term("unit", UNITS).orElse("");
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.label().equals(label)) {
                return unit;
            }
        }
        return otherwise.unit();
    }

    private List<String> choices(Entry entry, Measure measure, ValueKind otherwise) {
        if (measure != Measure.CHOICE) {
            return List.of();
        }
        if (!entry.has("choices")) {
            return otherwise.choices().isEmpty() ? YES_OR_NO : otherwise.choices();
        }
        int before = mistakes.count();
        List<String> choices = entry.texts("choices");
        if (choices.isEmpty() && mistakes.count() == before) {
            mistakes.error(entry.place("choices"), "这里不能为空", "This mustn’t be empty");
        }
        return choices;
    }
}
