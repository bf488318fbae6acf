package org.gouji.text;

/**
 * A place in a text as editors count it.
 *
 * @param line the line, from 0
 * @param character the UTF-16 units before it in the line, from 0
 */
public record Position(int line, int character) {}
