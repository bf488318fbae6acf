/**
 * The sentences of a passage, in them clauses, in them phrases, of which quantities, shares and dates have parts. What a
 * phrase means together with others (a measure with a verb two phrases before its number, a bracket with the parts of a
 * total) is decided above the grammar.
 *
 * The grammar is total: every sequence of tokens is a passage; brackets needn't pair, so they part clauses like commas
 * and no input nests. It looks at most two tokens ahead and never goes back.
 */
parser grammar ClaimsParser;

options { tokenVocab = ClaimsLexer; }

passage
    : sentence (STOP sentence)* EOF
    ;

sentence
    : clause (separator clause)*
    ;

separator
    : COMMA | SEMICOLON | COLON | OPEN | CLOSE
    ;

clause
    : phrase*
    ;

phrase
    : date | quantity | share | money | word
    ;

/** 2023年, 2023年1月1日, 5月; as far as it is written. */
date
    : year=(YEAR | YEAR_IN_HAN) (month=MONTH day=DAY?)?
    | month=MONTH day=DAY?
    | day=DAY
    ;

/** 134条, 约80余条, 一百三十四件; a number without a unit counts nothing unless it is nought. */
quantity
    : number=(NUMBER | NUMERAL) unit=(UNIT | ROUGH_UNIT)?
    ;

share
    : number=PERCENT
    ;

money
    : number=MONEY
    ;

word
    : PAUSE | NAME | CODE | DURATION | IDIOM
    | THIS_YEAR | OTHER_YEAR | PART_YEAR | SINCE | UNTIL | PLAN | COMPARISON
    | SELF | AREA | WHOLE | ORGAN | NO_ORGAN | CHANNEL | ANY_CHANNEL | OUTLET | CONCERNS
    | RECEIVE | RECEIVE_SHORT | HANDLE | TREAT | REQUEST | ON_REQUEST | PUBLICITY | REQUEST_TOPIC | NO_REQUEST | OWN_INITIATIVE | CARRIED_IN | CARRIED_OUT
    | GRANTED | PARTLY_GRANTED | REFUSED | UNAVAILABLE | NOT_PROCESSED | OTHER_HANDLING
    | STATE_SECRET | FORBIDDEN | STABILITY | THIRD_PARTY | INTERNAL | PROCESS | CASE_FILE | ENQUIRY
    | NOT_HELD | NOT_READY | UNCLEAR | COMPLAINT | REPEATED | PUBLICATION | EXCESSIVE | CONFIRMATION | UNCORRECTED | UNPAID
    | REVIEW | LITIGATION | REVIEW_AND_LITIGATION | CASES | UPHELD | CORRECTED | OTHER_RESULT | PENDING | DIRECT | AFTER_REVIEW
    | NORMATIVE | REGULATION | ISSUED | REPEALED | IN_FORCE
    | LICENCE | PENALTY | COERCION | LICENCE_BARE | PENALTY_BARE | COERCION_BARE | DECIDE | PUBLISH
    | NATURAL_PERSON | ORGANIZATION | ENTERPRISE | RESEARCH | WELFARE | LEGAL_SERVICE | ANYONE
    | THING | ACTION
    | OF_WHICH | IN_TURN | FROM | COMPOSED | COMPRISING | REST | EACH | AND | SHARE | RATE | DENY | HAPPEN | FILLER
    | POINTS | FEW | ABOUT | ROUGH_UNIT | UNIT | OTHER | LONE
    ;
