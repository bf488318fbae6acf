package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.claims.grammar.ClaimsLexer;

/** What the text is about at a place: requests for information, or other things that are received and dealt with too. */
final class Topic {

    private boolean requests;
    private boolean publicity;
    private boolean elsewhere;
    private int documents;
    private final List<Measure> cases = new ArrayList<>();

    /** Takes a segment into account. */
    void take(Segment segment) {
        boolean counted = segment.number() != null;
        boolean own = segment.has(ClaimsLexer.REQUEST, ClaimsLexer.ON_REQUEST)
                || (!counted && segment.has(ClaimsLexer.REQUEST_TOPIC));
        boolean doing = segment.has(
                ClaimsLexer.RECEIVE, ClaimsLexer.TREAT, ClaimsLexer.HANDLE, ClaimsLexer.ACTION, ClaimsLexer.PUBLISH);
        boolean thing = segment.has(ClaimsLexer.THING, ClaimsLexer.NO_REQUEST, ClaimsLexer.OWN_INITIATIVE);
        boolean unknown = counted && segment.has(ClaimsLexer.OTHER, ClaimsLexer.REQUEST_TOPIC);
        if (own && !isForeign(segment)) {
            requests = true;
        } else if (own
                || (doing && (thing || unknown))
                || (thing && counted)
                || segment.has(ClaimsLexer.OWN_INITIATIVE)) {
            requests = false;
            elsewhere |= counted || doing;
        }
        elsewhere |= counted && unknown && segment.has(ClaimsLexer.ISSUED);
        segment.before().forEach(this::name);
        segment.after().forEach(this::name);
        publicity |= segment.has(
                ClaimsLexer.PUBLICITY, ClaimsLexer.REQUEST, ClaimsLexer.ON_REQUEST, ClaimsLexer.REQUEST_TOPIC);
    }

    /** A new sentence starts: cases that it speaks of are those that it names. */
    void startSentence() {
        cases.clear();
        elsewhere = false;
        documents = 0;
    }

    /** The kinds of cases that the sentence has named. */
    List<Measure> cases() {
        return List.copyOf(cases);
    }

    /** Whether the sentence has turned to other things. */
    boolean elsewhere() {
        return elsewhere;
    }

    /** The type of the kind of documents that the sentence has named last, 0 for none. */
    int documents() {
        return documents;
    }

    /** Whether a request is one for something else than information: 不动产登记申请. */
    private static boolean isForeign(Segment segment) {
        Phrase before = null;
        for (Phrase phrase : segment.phrases().toList()) {
            if (before != null && phrase.is(ClaimsLexer.REQUEST)) {
                return before.is(
                        ClaimsLexer.THING,
                        ClaimsLexer.OTHER,
                        ClaimsLexer.LONE,
                        ClaimsLexer.LICENCE_BARE,
                        ClaimsLexer.PENALTY_BARE);
            }
            before = phrase;
        }
        return false;
    }

    private void name(Phrase phrase) {
        if (!phrase.is(
                ClaimsLexer.REVIEW,
                ClaimsLexer.LITIGATION,
                ClaimsLexer.DIRECT,
                ClaimsLexer.AFTER_REVIEW,
                ClaimsLexer.REVIEW_AND_LITIGATION,
                ClaimsLexer.NORMATIVE,
                ClaimsLexer.REGULATION)) {
            return;
        }
        List<Measure> named = phrase.is(ClaimsLexer.REVIEW_AND_LITIGATION)
                ? List.of(Measure.REVIEW, Measure.LITIGATION)
                : Optional.ofNullable(Words.CASES.get(phrase.type())).stream().toList();
        documents = phrase.is(ClaimsLexer.NORMATIVE, ClaimsLexer.REGULATION) ? phrase.type() : documents;
        named.stream().filter(measure -> !cases.contains(measure)).forEach(cases::add);
    }

    /** Forgets everything: a new part of the report starts. */
    void reset() {
        requests = false;
        publicity = false;
    }

    /** What goes on from passage to passage, as a number. */
    int carried() {
        return (requests ? 1 : 0) + (publicity ? 2 : 0);
    }

    /** Goes on from what {@link #carried()} answered. */
    void goOn(int carried) {
        requests = (carried & 1) != 0;
        publicity = (carried & 2) != 0;
    }

    boolean requests() {
        return requests;
    }

    boolean publicity() {
        return publicity;
    }
}
