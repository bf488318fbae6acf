package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.claims.grammar.ClaimsLexer;
import org.gouji.text.TextRange;

/** Finds out what a number counts, from the phrases before it or, where those don't say, behind it. */
final class CountedReader {

    private final List<Phrase> phrases;
    private final Topic topic;
    private final int first;
    private boolean certain = true;

    private CountedReader(List<Phrase> phrases, Topic topic) {
        this.phrases = phrases;
        this.topic = topic;
        this.first = firstMeasure(phrases);
    }

    /** The index of the first phrase that tells what is counted, -1 where none does. */
    static int firstMeasure(List<Phrase> phrases) {
        for (int index = 0; index < phrases.size(); index++) {
            if (Words.isMeasure(phrases.get(index))) {
                return index;
            }
        }
        return -1;
    }

    /**
     * What phrases say is counted, empty where they don't say.
     *
     * @param topic what the text before is about
     */
    static Optional<Counted> read(List<Phrase> phrases, Topic topic) {
        CountedReader reader = new CountedReader(phrases, topic);
        return reader.first < 0 ? Optional.empty() : reader.read();
    }

    private Optional<Counted> read() {
        List<Phrase> words = phrases.subList(first, phrases.size());
        certain = words.stream().allMatch(word -> Words.isMeasure(word) || Words.isHarmless(word));
        List<Applicant> applicants = all(Words.APPLICANTS);
        List<Result> results = all(Words.RESULTS);
        List<Measure> measures = measures();
        certain &= applicants.size() < 2 && results.size() < 2;
        boolean said = !measures.isEmpty() || !applicants.isEmpty() || !results.isEmpty();
        TextRange range = words.get(0).range().union(words.get(words.size() - 1).range());
        return said
                ? Optional.of(new Counted(measures, applicants, results.stream().findFirst(), range, certain))
                : Optional.empty();
    }

    private boolean has(int... types) {
        return Segment.has(phrases, types);
    }

    private <T> List<T> all(Map<Integer, T> words) {
        List<T> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            T value = words.get(phrase.type());
            if (value != null && !found.contains(value)) {
                found.add(value);
            }
        }
        return found;
    }

    private List<Measure> measures() {
        List<Measure> cases = cases();
        if (!cases.isEmpty()) {
            certain &= topic.publicity() && !has(ClaimsLexer.HANDLE, ClaimsLexer.TREAT);
            return cases;
        }
        List<Measure> outcomes = all(Words.OUTCOMES);
        List<Measure> grounds = all(Words.GROUNDS);
        List<Measure> carried = all(Words.CARRIED);
        if (!outcomes.isEmpty() || !grounds.isEmpty()) {
            certain &= !topic.elsewhere() && carried.isEmpty() && !has(ClaimsLexer.RECEIVE, ClaimsLexer.RECEIVE_SHORT);
            certain &= grounds.isEmpty() || outcomes.size() <= 1;
            return grounds.isEmpty() ? outcomes : grounds;
        }
        if (!carried.isEmpty()) {
            boolean both = has(ClaimsLexer.RECEIVE) && has(ClaimsLexer.AND, ClaimsLexer.PAUSE);
            certain &= !topic.elsewhere();
            certain &= carried.size() == 1 && (both || !has(ClaimsLexer.HANDLE, ClaimsLexer.TREAT));
            certain &= !has(ClaimsLexer.RECEIVE) || both;
            return both ? List.of(Measure.RECEIVED, carried.get(0)) : carried;
        }
        List<Measure> disclosed = disclosed();
        return disclosed.isEmpty() ? requests() : disclosed;
    }

    private List<Measure> cases() {
        List<Measure> cases = new ArrayList<>(all(Words.CASES));
        if (has(ClaimsLexer.REVIEW_AND_LITIGATION)) {
            certain &= cases.isEmpty();
            return List.of(Measure.REVIEW, Measure.LITIGATION);
        }
        boolean split = cases.contains(Measure.DIRECT_LITIGATION) || cases.contains(Measure.AFTER_REVIEW_LITIGATION);
        if (split) {
            cases.remove(Measure.LITIGATION);
        }
        return cases;
    }

    /** The figures of chapter two: decisions made, documents issued, never what was published about them. */
    private List<Measure> disclosed() {
        List<Measure> decisions = new ArrayList<>(all(Words.DECISIONS));
        if (has(ClaimsLexer.DECIDE)) {
            decisions.addAll(all(Words.BARE_DECISIONS));
        }
        List<Measure> documents = documents();
        boolean several = decisions.size() + documents.size() > 1;
        certain &= !several;
        return decisions.isEmpty() ? documents : decisions;
    }

    private List<Measure> documents() {
        boolean named = has(ClaimsLexer.NORMATIVE, ClaimsLexer.REGULATION);
        boolean normative = named ? has(ClaimsLexer.NORMATIVE) : topic.documents() == ClaimsLexer.NORMATIVE;
        boolean regulation = named ? has(ClaimsLexer.REGULATION) : topic.documents() == ClaimsLexer.REGULATION;
        if (!normative && !regulation) {
            return List.of();
        }
        certain &= !(normative && regulation);
        List<Measure> measures = new ArrayList<>();
        if (has(ClaimsLexer.ISSUED)) {
            measures.add(normative ? Measure.DOCUMENTS_ISSUED : Measure.REGULATIONS_ISSUED);
        }
        if (has(ClaimsLexer.REPEALED)) {
            measures.add(normative ? Measure.DOCUMENTS_REPEALED : Measure.REGULATIONS_REPEALED);
        }
        if (has(ClaimsLexer.IN_FORCE)) {
            measures.add(normative ? Measure.DOCUMENTS_IN_FORCE : Measure.REGULATIONS_IN_FORCE);
        }
        return measures;
    }

    private List<Measure> requests() {
        boolean request = has(ClaimsLexer.REQUEST);
        boolean received = has(ClaimsLexer.RECEIVE) || (request && has(ClaimsLexer.RECEIVE_SHORT));
        boolean handled = has(ClaimsLexer.HANDLE);
        certain &= !has(
                ClaimsLexer.LICENCE_BARE,
                ClaimsLexer.PENALTY_BARE,
                ClaimsLexer.COERCION_BARE,
                ClaimsLexer.NORMATIVE,
                ClaimsLexer.REGULATION,
                ClaimsLexer.ISSUED,
                ClaimsLexer.REPEALED,
                ClaimsLexer.IN_FORCE);
        boolean treated = has(ClaimsLexer.TREAT);
        boolean verb = received || handled || treated;
        if (has(ClaimsLexer.CASES) && !request) {
            certain &= topic.publicity();
            return verb ? topic.cases() : List.of();
        }
        boolean meant = request || (verb && (has(ClaimsLexer.ON_REQUEST) || topic.requests()));
        if (!meant || (!verb && !all(Words.APPLICANTS).isEmpty())) {
            return List.of();
        }
        if (received && (handled || treated)) {
            return List.of(Measure.RECEIVED_AND_HANDLED);
        }
        return List.of(handled ? Measure.HANDLED : treated ? Measure.TREATED : Measure.RECEIVED);
    }
}
