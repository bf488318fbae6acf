/**
 * The characters of a report, in classes that matter for its typography: what ends a line, what parts cells, what is
 * blank, what draws headings, rules and comments, and all the rest. Every text is a sequence of these tokens, to the
 * last character; there is no channel that hides one and no character that is none of them.
 *
 * Tokens are coarse on purpose: what a run of text means (a numeral, a figure, a label) is decided above the grammar,
 * by the standard, because the same characters mean different things in a row, a heading and a sentence.
 */
lexer grammar ReportLexer;

/** The three line ends of the Language Server Protocol. */
LINE_END
    : '\r'? '\n'
    | '\r'
    ;

/** Parts the cells of a table that was pasted from a word processor or a spreadsheet. */
TAB : '\t' ;

/**
 * Parts the cells of a Markdown table, and of a table scraped from a page; the full-width form too. The blanks around it
 * are drawing, and most of what a large table consists of, so they are part of it.
 */
PIPE : Blank* [|\uFF5C] Blank* ;

/** Blanks of any width, form feeds and byte order marks. */
BLANK : Blank+ ;

fragment Blank : [ \u000B\u000C\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF] ;

/** Draws a heading at the start of a line; plain text elsewhere. */
HASHES : '#'+ ;

COMMENT_OPEN : '<!--' ;

COMMENT_CLOSE : '--' '-'* '>' ;

/** Draws the delimiter row of a Markdown table, a fence of front matter, a minus, a blank figure. */
DASHES : '-'+ ;

/** A sign that opens no comment. */
LESS : '<' ;

/** A run of anything else; an escaped pipe parts no cells. */
TEXT
    : ( '\\' [|\uFF5C]
      | ~[\r\n\t|\uFF5C \u000B\u000C\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF#<\-]
      )+
    ;
