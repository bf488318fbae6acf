package org.gouji.claims;

import static java.util.Map.entry;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gouji.claims.grammar.ClaimsLexer;

/** What phrases are good for, by the types of their tokens. */
final class Words {

    /** Words that name a figure of the tables all by themselves. */
    static final Map<Integer, Measure> OUTCOMES = Map.ofEntries(
            entry(ClaimsLexer.GRANTED, Measure.GRANTED),
            entry(ClaimsLexer.PARTLY_GRANTED, Measure.PARTLY_GRANTED),
            entry(ClaimsLexer.REFUSED, Measure.REFUSED),
            entry(ClaimsLexer.UNAVAILABLE, Measure.UNAVAILABLE),
            entry(ClaimsLexer.NOT_PROCESSED, Measure.NOT_PROCESSED),
            entry(ClaimsLexer.OTHER_HANDLING, Measure.OTHER_HANDLING));

    /** The grounds under the outcomes. */
    static final Map<Integer, Measure> GROUNDS = Map.ofEntries(
            entry(ClaimsLexer.STATE_SECRET, Measure.STATE_SECRET),
            entry(ClaimsLexer.FORBIDDEN, Measure.FORBIDDEN),
            entry(ClaimsLexer.STABILITY, Measure.STABILITY),
            entry(ClaimsLexer.THIRD_PARTY, Measure.THIRD_PARTY),
            entry(ClaimsLexer.INTERNAL, Measure.INTERNAL),
            entry(ClaimsLexer.PROCESS, Measure.PROCESS),
            entry(ClaimsLexer.CASE_FILE, Measure.CASE_FILE),
            entry(ClaimsLexer.ENQUIRY, Measure.ENQUIRY),
            entry(ClaimsLexer.NOT_HELD, Measure.NOT_HELD),
            entry(ClaimsLexer.NOT_READY, Measure.NOT_READY),
            entry(ClaimsLexer.UNCLEAR, Measure.UNCLEAR),
            entry(ClaimsLexer.COMPLAINT, Measure.COMPLAINT),
            entry(ClaimsLexer.REPEATED, Measure.REPEATED),
            entry(ClaimsLexer.PUBLICATION, Measure.PUBLICATION),
            entry(ClaimsLexer.EXCESSIVE, Measure.EXCESSIVE),
            entry(ClaimsLexer.UNCORRECTED, Measure.UNCORRECTED),
            entry(ClaimsLexer.UNPAID, Measure.UNPAID),
            entry(ClaimsLexer.CONFIRMATION, Measure.CONFIRMATION));

    static final Map<Integer, Measure> CARRIED =
            Map.of(ClaimsLexer.CARRIED_IN, Measure.CARRIED_IN, ClaimsLexer.CARRIED_OUT, Measure.CARRIED_OUT);

    static final Map<Integer, Measure> CASES = Map.of(
            ClaimsLexer.REVIEW, Measure.REVIEW,
            ClaimsLexer.LITIGATION, Measure.LITIGATION,
            ClaimsLexer.DIRECT, Measure.DIRECT_LITIGATION,
            ClaimsLexer.AFTER_REVIEW, Measure.AFTER_REVIEW_LITIGATION);

    static final Map<Integer, Result> RESULTS = Map.of(
            ClaimsLexer.UPHELD, Result.UPHELD,
            ClaimsLexer.CORRECTED, Result.CORRECTED,
            ClaimsLexer.OTHER_RESULT, Result.OTHER,
            ClaimsLexer.PENDING, Result.PENDING);

    static final Map<Integer, Applicant> APPLICANTS = Map.of(
            ClaimsLexer.NATURAL_PERSON, Applicant.NATURAL_PERSON,
            ClaimsLexer.ORGANIZATION, Applicant.ORGANIZATION,
            ClaimsLexer.ENTERPRISE, Applicant.ENTERPRISE,
            ClaimsLexer.RESEARCH, Applicant.RESEARCH,
            ClaimsLexer.WELFARE, Applicant.WELFARE,
            ClaimsLexer.LEGAL_SERVICE, Applicant.LEGAL_SERVICE);

    static final Map<Integer, Measure> DECISIONS = Map.of(
            ClaimsLexer.LICENCE, Measure.LICENCES,
            ClaimsLexer.PENALTY, Measure.PENALTIES,
            ClaimsLexer.COERCION, Measure.COERCIONS);

    /** Decisions only behind 作出. */
    static final Map<Integer, Measure> BARE_DECISIONS = Map.of(
            ClaimsLexer.LICENCE_BARE, Measure.LICENCES,
            ClaimsLexer.PENALTY_BARE, Measure.PENALTIES,
            ClaimsLexer.COERCION_BARE, Measure.COERCIONS);

    private static final BitSet MEASURES = types(
            ClaimsLexer.RECEIVE,
            ClaimsLexer.RECEIVE_SHORT,
            ClaimsLexer.HANDLE,
            ClaimsLexer.TREAT,
            ClaimsLexer.REQUEST,
            ClaimsLexer.ON_REQUEST,
            ClaimsLexer.REVIEW_AND_LITIGATION,
            ClaimsLexer.NORMATIVE,
            ClaimsLexer.REGULATION,
            ClaimsLexer.ISSUED,
            ClaimsLexer.REPEALED,
            ClaimsLexer.IN_FORCE);

    /** Words that may stand anywhere and change nothing. */
    private static final BitSet HARMLESS = types(
            ClaimsLexer.FILLER,
            ClaimsLexer.AND,
            ClaimsLexer.PAUSE,
            ClaimsLexer.ANYONE,
            ClaimsLexer.PUBLICITY,
            ClaimsLexer.HAPPEN,
            ClaimsLexer.CASES,
            ClaimsLexer.CONCERNS,
            ClaimsLexer.FROM,
            ClaimsLexer.THIS_YEAR,
            ClaimsLexer.ABOUT,
            ClaimsLexer.SELF,
            ClaimsLexer.WHOLE,
            ClaimsLexer.AREA,
            ClaimsLexer.DECIDE,
            ClaimsLexer.OF_WHICH,
            ClaimsLexer.REST,
            ClaimsLexer.COMPRISING,
            ClaimsLexer.ANY_CHANNEL,
            ClaimsLexer.SINCE,
            ClaimsLexer.UNTIL,
            ClaimsLexer.YEAR);

    /** Words that tell nothing of what is counted, before the words that do. */
    private static final BitSet IDLE = types(
            ClaimsLexer.NAME,
            ClaimsLexer.CODE,
            ClaimsLexer.DURATION,
            ClaimsLexer.IDIOM,
            ClaimsLexer.NO_ORGAN,
            ClaimsLexer.NO_REQUEST);

    static {
        List.of(OUTCOMES, GROUNDS, CARRIED, CASES, RESULTS, APPLICANTS, DECISIONS, BARE_DECISIONS)
                .forEach(words -> words.keySet().forEach(MEASURES::set));
    }

    private Words() {}

    private static BitSet types(int... types) {
        BitSet set = new BitSet();
        for (int type : types) {
            set.set(type);
        }
        return set;
    }

    static boolean isMeasure(Phrase phrase) {
        return MEASURES.get(phrase.type());
    }

    static boolean isHarmless(Phrase phrase) {
        return HARMLESS.get(phrase.type());
    }

    static boolean isIdle(Phrase phrase) {
        return IDLE.get(phrase.type());
    }
}
