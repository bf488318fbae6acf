/**
 * The typography of a report: lines, in them cells, in them runs. It says nothing of chapters and rows of the standard:
 * a line that starts with 一、 may head a chapter, be a row of a table or a sentence, and only the standard can tell.
 *
 * The grammar is total: every sequence of tokens is a report. It is LL(1), and a line depends on no other line, so
 * that a changed line can be parsed by itself.
 */
parser grammar ReportParser;

options { tokenVocab = ReportLexer; }

report
    : line (LINE_END line)* EOF
    ;

/** A line without its end; an empty one has one empty cell. */
line
    : cell ((TAB | PIPE) cell)*
    ;

/** What stands between two separators: runs of text and the blanks around them. */
cell
    : (BLANK | HASHES | DASHES | COMMENT_OPEN | COMMENT_CLOSE | LESS | TEXT)*
    ;
