package org.gouji.json;

import java.util.List;
import org.gouji.text.TextRange;

/** A value of a JSON text, with its place. */
public sealed interface Json {

    /**
     * The range of the value, quotes and brackets included; where the text breaks off in it, the part that was read.
     */
    TextRange range();

    /** A string. */
    record Text(String value, TextRange range) implements Json {}

    /** {@code true} or {@code false}. */
    record Flag(boolean value, TextRange range) implements Json {}

    /** A whole number of up to nine digits. */
    record Whole(int value, TextRange range) implements Json {}

    /** A {@code null} or a number that isn't a {@link Whole}: no key of these files takes one. */
    record Other(TextRange range) implements Json {}

    /** An array. */
    record Items(List<Json> items, TextRange range) implements Json {}

    /** An object. */
    record Members(List<Member> members, TextRange range) implements Json {}

    /** A member of an object; {@code key} is the range of its name, quotes included. */
    record Member(String name, TextRange key, Json value) {}
}
