package org.gouji.text;

/**
 * A place in a text by line and character, as editors count them.
 *
 * @param line the line, from 0
 * @param character the number of UTF-16 units before it in the line
 */
public record Position(int line, int character) {}
