package org.gouji.report.row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.claims.NumberWords;
import org.gouji.report.label.Folding;
import org.gouji.report.row.Figure.Form;
import org.gouji.standard.Measure;
import org.gouji.standard.ValueKind;

/** Reads the value of a figure from its characters: {@code 1,009} is the number 1009, {@code 无} is a missing value. */
public final class FigureReader {

    /**
     * The meaning of a figure's characters.
     *
     * @param value the number; empty for a blank and for anything that is no number
     */
    public record Reading(Form form, Optional<BigDecimal> value) {}

    private static final Reading BLANK = new Reading(Form.BLANK, Optional.empty());
    private static final Reading WORDS = new Reading(Form.WORDS, Optional.empty());
    private static final Reading INVALID = new Reading(Form.INVALID, Optional.empty());
    private static final Set<String> NO_VALUE =
            Set.of("-", "--", "---", "—", "——", "–", "－", "/", "／", "无", "\\", "不适用", "空", "...", "…", "……");
    private static final ValueKind LENIENT = ValueKind.of(Measure.MONEY);
    private static final int LONGEST_SIGN = 4;
    private static final String NUMERIC = "+-−﹣., 元万亿";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([, ]\\d{3})+(\\.\\d{1,12})?");
    private static final Pattern UNIT = Pattern.compile("(.*\\d)\\s*(亿元|万元|元|万)");
    private static final Pattern NOTE = Pattern.compile("([^（(]*[^（(\\s])\\s*[（(].*[）)]");
    private static final Pattern WORDED_CHANGE = Pattern.compile("(增加?|新增|减少?)\\s*(\\d{1,18})");

    private FigureReader() {}

    /** The meaning of a spelling in a cell that holds values of a kind; the spelling has no blanks at its edges. */
    public static Reading read(String spelling, ValueKind kind) {
        Measure measure = kind.measure();
        if (spelling.isEmpty() || (NO_VALUE.contains(spelling) && measure != Measure.TEXT)) {
            return BLANK;
        }
        if (!measure.isNumeric()) {
            return WordReader.accepts(spelling, kind) ? WORDS : INVALID;
        }
        if (isPlain(spelling, 0, spelling.length())) {
            return new Reading(Form.NUMBER, Optional.of(plain(spelling)));
        }
        Reading reading = readOther(spelling, kind);
        return reading.value().isPresent() && !holds(reading.value().get(), kind) ? INVALID : reading;
    }

    /**
     * Whether the text between two offsets could be a figure in any column, or stands for a missing one: it is empty, a
     * dash or the like.
     */
    public static boolean looksLikeFigure(String text, int start, int end) {
        if (start == end || isPlain(text, start, end)) {
            return true;
        }
        char first = Folding.halfWidth(text.charAt(start));
        boolean likely =
                (first >= '0' && first <= '9') || ((first == '+' || first == '-' || first == '－') && end - start > 1);
        if (!likely) {
            return end - start < LONGEST_SIGN && NO_VALUE.contains(text.substring(start, end));
        }
        return isNumeric(text, start, end)
                && readOther(text.substring(start, end), LENIENT).value().isPresent();
    }

    /**
     * Whether the text holds only characters that numbers are written with, up to a note in brackets; a quick check
     * before the text is parsed.
     */
    private static boolean isNumeric(String text, int start, int end) {
        for (int index = start; index < end; index++) {
            char unit = Folding.halfWidth(text.charAt(index));
            if (unit == '(') {
                return true;
            }
            if ((unit < '0' || unit > '9') && NUMERIC.indexOf(unit) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text, int start, int end) {
        int length = end - start;
        if (length > 18 || (length > 1 && text.charAt(start) == '0')) {
            return false;
        }
        for (int index = start; index < end; index++) {
            char unit = text.charAt(index);
            if (unit < '0' || unit > '9') {
                return false;
            }
        }
        return length > 0;
    }

    private static BigDecimal plain(String digits) {
        return BigDecimal.valueOf(Long.parseLong(digits));
    }

    private static Reading readOther(String spelling, ValueKind kind) {
        Measure measure = kind.measure();
        String half = halfWidth(spelling);
        if (NUMBER.matcher(half).matches()) {
            return number(half, half.equals(spelling) && isUsual(half, kind), measure);
        }
        Matcher note = NOTE.matcher(half);
        if (note.matches()) {
            return nonstandard(readOther(note.group(1), kind));
        }
        if (GROUPED.matcher(half).matches()) {
            return number(half.replaceAll("[, ]", ""), false, measure);
        }
        Matcher unit = UNIT.matcher(half);
        if (measure == Measure.MONEY && unit.matches()) {
            return money(unit.group(1), unit.group(2), kind);
        }
        if (measure == Measure.PERCENTAGE && (half.endsWith("%") || half.endsWith("‰"))) {
            return percentage(half, kind);
        }
        Matcher change = WORDED_CHANGE.matcher(half);
        if (measure == Measure.CHANGE && change.matches()) {
            return number((change.group(1).startsWith("减") ? "-" : "") + change.group(2), false, measure);
        }
        return NumberWords.parseHan(half)
                .map(value -> new Reading(Form.NONSTANDARD, Optional.of(BigDecimal.valueOf(value))))
                .orElse(INVALID);
    }

    private static boolean isUsual(String number, ValueKind kind) {
        boolean signed = number.charAt(0) == '+' || number.charAt(0) == '-';
        int digits = signed ? 1 : 0;
        boolean padded =
                number.length() > digits + 1 && number.charAt(digits) == '0' && number.charAt(digits + 1) != '.';
        boolean pointless = !kind.measure().isWhole() || number.indexOf('.') < 0;
        return !padded && pointless && (!signed || kind.isSigned());
    }

    private static Reading number(String digits, boolean usual, Measure measure) {
        BigDecimal value = new BigDecimal(digits);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (measure.isWhole() && !whole) {
            return INVALID;
        }
        BigDecimal exact = !measure.isWhole() || value.scale() == 0 ? value : value.setScale(0);
        return new Reading(usual ? Form.NUMBER : Form.NONSTANDARD, Optional.of(exact));
    }

    private static Reading nonstandard(Reading reading) {
        return reading.value().isPresent() ? new Reading(Form.NONSTANDARD, reading.value()) : INVALID;
    }

    /**
     * An amount of money with its unit, converted to the unit of its kind. The unit doesn't make it nonstandard: the
     * form of 2019 asks for it.
     */
    private static Reading money(String digits, String unit, ValueKind kind) {
        Reading reading = readOther(digits, kind);
        int power = unit.equals("元") ? 0 : unit.equals("亿元") ? 8 : 4;
        int shift = power - kind.unit().power();
        Optional<BigDecimal> amount = reading.value().map(value -> plainScale(value.scaleByPowerOfTen(shift)));
        return new Reading(reading.form(), amount);
    }

    private static Reading percentage(String spelling, ValueKind kind) {
        Reading reading = readOther(spelling.substring(0, spelling.length() - 1).strip(), kind);
        return spelling.endsWith("‰")
                ? new Reading(reading.form(), reading.value().map(value -> plainScale(value.movePointLeft(1))))
                : reading;
    }

    private static BigDecimal plainScale(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean holds(BigDecimal value, ValueKind kind) {
        return kind.isSigned() || value.signum() >= 0;
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            half.append(unit == '−' || unit == '﹣' ? '-' : Folding.halfWidth(unit));
        }
        return half.toString();
    }
}
