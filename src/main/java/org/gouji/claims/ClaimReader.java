package org.gouji.claims;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.claims.Quantity.Kind;
import org.gouji.claims.grammar.ClaimsLexer;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one sentence. */
final class ClaimReader {

    private static final int DEEPEST = 16;
    private static final String COUNTERS = "件 件次 宗 份 起 例 次 个 项 封 部";

    private final Topic topic;
    private final Deque<Setting> outer = new ArrayDeque<>();
    private final List<Claim> claims = new ArrayList<>();
    private Setting setting;
    private List<Measure> parent = List.of();
    private List<Applicant> applicants = List.of();
    private @Nullable Claim last;
    private @Nullable Segment previous;

    private ClaimReader(Topic topic, Setting setting) {
        this.topic = topic;
        this.setting = setting;
    }

    /**
     * The claims of a sentence.
     *
     * @param topic what the sentences before were about; changed as the sentence goes on
     * @param setting what they said of the time
     */
    static List<Claim> read(List<Segment> segments, Topic topic, Setting setting) {
        ClaimReader reader = new ClaimReader(topic, setting);
        segments.forEach(reader::take);
        return reader.claims;
    }

    private void take(Segment segment) {
        if (segment.mark() == ClaimsLexer.OPEN && outer.size() < DEEPEST) {
            outer.push(setting.copy());
        } else if (segment.mark() == ClaimsLexer.CLOSE && !outer.isEmpty()) {
            setting = outer.pop();
        }
        if (segment.mark() == ClaimsLexer.SEMICOLON) {
            applicants = List.of();
        }
        Set<Limit> limits = walk(segment);
        topic.take(segment);
        Claim found = denial(segment, limits);
        if (found == null && segment.number() != null) {
            found = count(segment, limits);
        }
        previous = segment.number() == null ? segment : null;
        last = found != null && found.quantity().kind() == Kind.COUNT ? found : null;
        segment.after().forEach(phrase -> setting.take(phrase, 0));
    }

    /** Takes in what the words before the number say of its scope; answers the limits of this number alone. */
    private Set<Limit> walk(Segment segment) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        int measure = CountedReader.firstMeasure(segment.before());
        int stop = measure < 0 ? segment.before().size() : measure;
        boolean channel = false;
        int type = 0;
        for (Phrase phrase : segment.before()) {
            setting.take(phrase, type);
            type = phrase.type();
            channel = phrase.is(ClaimsLexer.CHANNEL) || (channel && !phrase.is(ClaimsLexer.ANY_CHANNEL));
            if (phrase.is(ClaimsLexer.COMPARISON)) {
                limits.add(Limit.CHANGE);
            }
        }
        if (channel) {
            limits.add(Limit.CHANNEL);
            if (segment.has(ClaimsLexer.RECEIVE, ClaimsLexer.RECEIVE_SHORT) && !segment.has(ClaimsLexer.OF_WHICH)) {
                setting.setChannel();
            }
        }
        boolean claims = segment.number() != null || segment.has(ClaimsLexer.DENY);
        addSubjects(segment.before().subList(0, stop), measure >= 0 && claims);
        return limits;
    }

    /** Names of organs before the words that are counted, and right before them whatever isn't understood. */
    private void addSubjects(List<Phrase> words, boolean counted) {
        int start = 0;
        for (int index = 0; index < words.size(); index++) {
            Phrase word = words.get(index);
            if (word.is(ClaimsLexer.ORGAN)) {
                setting.addSubject(words.get(start).range().union(word.range()));
                start = index + 1;
            } else if (word.is(
                    ClaimsLexer.YEAR,
                    ClaimsLexer.THIS_YEAR,
                    ClaimsLexer.SELF,
                    ClaimsLexer.WHOLE,
                    ClaimsLexer.AREA,
                    ClaimsLexer.UNTIL)) {
                start = index + 1;
            }
        }
        for (int index = start; counted && index < words.size(); index++) {
            Phrase word = words.get(index);
            boolean known = Words.isHarmless(word)
                    || Words.isIdle(word)
                    || word.is(ClaimsLexer.CHANNEL, ClaimsLexer.COMPARISON, ClaimsLexer.DENY, ClaimsLexer.PLAN);
            if (!known) {
                setting.addSubject(word.range());
            }
        }
    }

    /** A claim that there were none. */
    private @Nullable Claim denial(Segment segment, Set<Limit> limits) {
        int at = 0;
        while (at < segment.before().size() && !segment.before().get(at).is(ClaimsLexer.DENY)) {
            at++;
        }
        if (segment.number() != null || at == segment.before().size()) {
            return null;
        }
        Segment subject =
                segment.mark() == ClaimsLexer.COLON && segment.before().size() == 1 ? previous : null;
        List<Phrase> words = subject == null
                ? segment.before().subList(at + 1, segment.before().size())
                : afterSubject(subject.before());
        Optional<Counted> counted = CountedReader.read(words, topic);
        boolean plain = words.stream().noneMatch(word -> word.is(ClaimsLexer.HANDLE, ClaimsLexer.TREAT))
                && words.stream().allMatch(word -> Words.isMeasure(word) || Words.isHarmless(word));
        boolean whole = counted.isPresent()
                && !counted.get().measures().isEmpty()
                && counted.get().applicants().isEmpty()
                && counted.get().result().isEmpty();
        if (!plain || !whole || !counted.get().certain()) {
            return null;
        }
        TextRange range = segment.before().get(at).range();
        boolean verb =
                range.length() == 1 && !words.isEmpty() && words.get(0).is(ClaimsLexer.RECEIVE, ClaimsLexer.HAPPEN);
        TextRange none = verb ? range.union(words.get(0).range()) : range;
        Quantity quantity = new Quantity(none, BigDecimal.ZERO, true, "", Kind.ABSENCE);
        for (Measure measure : measuresOf(words, counted.get())) {
            add(quantity, List.of(measure), counted.get(), limits, Optional.empty());
        }
        return claims.get(claims.size() - 1);
    }

    private static List<Phrase> afterSubject(List<Phrase> words) {
        return words.subList(Math.max(0, CountedReader.firstMeasure(words)), words.size());
    }

    /** What is denied; a sentence may deny requests and cases at once. */
    private List<Measure> measuresOf(List<Phrase> words, Counted counted) {
        List<Measure> measures = new ArrayList<>(counted.measures());
        boolean requests = words.stream().anyMatch(word -> word.is(ClaimsLexer.RECEIVE))
                && words.stream().anyMatch(word -> word.is(ClaimsLexer.REQUEST, ClaimsLexer.ON_REQUEST));
        if (requests && !measures.contains(Measure.RECEIVED)) {
            measures.add(0, Measure.RECEIVED);
        }
        return measures;
    }

    private @Nullable Claim count(Segment segment, Set<Limit> limits) {
        Quantity quantity = segment.number() == null ? null : segment.number().quantity();
        if (quantity == null || segment.has(ClaimsLexer.DENY, ClaimsLexer.RATE, ClaimsLexer.IN_TURN)) {
            return null;
        }
        if (quantity.kind() == Kind.SHARE) {
            return share(segment, quantity, limits);
        }
        boolean nought = quantity.unit().isEmpty() && quantity.value().signum() == 0;
        if (!nought && !isCounter(quantity.unit())) {
            return null;
        }
        Optional<Counted> before = CountedReader.read(segment.before(), topic);
        boolean open = before.isPresent() && !segment.has(ClaimsLexer.REQUEST) && startsWithThing(segment.after());
        if (open) {
            limits.add(Limit.UNKNOWN);
        }
        Optional<Counted> counted = before.or(() -> behind(segment));
        return counted.map(found -> claim(segment, quantity, found, limits)).orElse(null);
    }

    private static boolean isCounter(String unit) {
        String plain = unit.replaceAll("(以上|左右|以内|以下|上下|多|余|有余|不等|之多)$", "");
        return (" " + COUNTERS + " ").contains(" " + plain + " ");
    }

    private static boolean startsWithThing(List<Phrase> after) {
        return !after.isEmpty()
                && after.get(0).is(ClaimsLexer.THING, ClaimsLexer.OTHER, ClaimsLexer.LONE, ClaimsLexer.NAME);
    }

    /** What a number counts by the words behind it: 13件予以公开; all of them must be understood. */
    private Optional<Counted> behind(Segment segment) {
        boolean idle = segment.before().stream().allMatch(word -> Words.isHarmless(word) || Words.isIdle(word));
        return idle
                ? CountedReader.read(segment.after(), topic)
                        .filter(found -> CountedReader.firstMeasure(segment.after()) == 0)
                : Optional.empty();
    }

    private @Nullable Claim claim(Segment segment, Quantity quantity, Counted counted, Set<Limit> limits) {
        if (!counted.certain()) {
            limits.add(Limit.UNKNOWN);
        }
        List<Measure> measures = counted.measures().isEmpty() ? inherited(counted) : counted.measures();
        if (measures.isEmpty()) {
            return null;
        }
        if (segment.has(ClaimsLexer.EACH) && !(measures.size() > 1 && quantity.exact())) {
            limits.add(Limit.UNKNOWN);
        }
        if (segment.has(ClaimsLexer.EACH)) {
            measures.forEach(measure -> add(quantity, List.of(measure), counted, limits, Optional.empty()));
            return claims.get(claims.size() - 1);
        }
        Claim claim = add(quantity, measures, counted, limits, Optional.empty());
        if (counted.applicants().isEmpty() && counted.result().isEmpty()) {
            parent = measures;
        } else if (!counted.applicants().isEmpty()) {
            applicants = counted.applicants();
        }
        return claim;
    }

    /** What applicants and results are of: what was counted before. */
    private List<Measure> inherited(Counted counted) {
        boolean cases = parent.contains(Measure.REVIEW)
                || parent.contains(Measure.LITIGATION)
                || parent.contains(Measure.DIRECT_LITIGATION)
                || parent.contains(Measure.AFTER_REVIEW_LITIGATION);
        if (counted.result().isPresent()) {
            return cases ? parent : List.of();
        }
        return !parent.isEmpty() && !cases ? parent : topic.requests() ? List.of(Measure.RECEIVED) : List.of();
    }

    private @Nullable Claim share(Segment segment, Quantity share, Set<Limit> limits) {
        Claim base = last;
        Optional<Counted> counted = CountedReader.read(segment.before(), topic);
        if (!segment.has(ClaimsLexer.SHARE)) {
            return null;
        }
        if (counted.isPresent() && !counted.get().measures().isEmpty()) {
            if (!counted.get().certain()) {
                limits.add(Limit.UNKNOWN);
            }
            return add(share, counted.get().measures(), counted.get(), limits, Optional.empty());
        }
        if (base == null || counted.isPresent()) {
            return null;
        }
        Claim claim = new Claim(
                share.range(),
                share,
                base.measures(),
                base.applicants(),
                base.alsoAll(),
                base.result(),
                Optional.of(base.quantity()),
                base.scope());
        claims.add(claim);
        return claim;
    }

    private Claim add(
            Quantity quantity, List<Measure> measures, Counted counted, Set<Limit> limits, Optional<Quantity> count) {
        boolean named = !counted.applicants().isEmpty();
        Claim claim = new Claim(
                counted.words().union(quantity.range()),
                quantity,
                measures,
                named ? counted.applicants() : applicants,
                !named && !applicants.isEmpty(),
                counted.result(),
                count,
                setting.scope(limits));
        claims.add(claim);
        return claim;
    }
}
