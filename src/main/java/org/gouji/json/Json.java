package org.gouji.json;

import java.util.List;
import org.gouji.text.TextRange;

/** A value of a JSON text, with its place. */
public sealed interface Json {

    /** Where it stands, quotes and brackets included; of one that the text breaks off in, as far as it was read. */
    TextRange range();

    /** A string. */
    record Text(String value, TextRange range) implements Json {}

    /** {@code true} or {@code false}. */
    record Flag(boolean value, TextRange range) implements Json {}

    /** A whole number of up to nine digits. */
    record Whole(int value, TextRange range) implements Json {}

    /** Another number or {@code null}, which nothing here is. */
    record Other(TextRange range) implements Json {}

    /** An array. */
    record Items(List<Json> items, TextRange range) implements Json {}

    /** An object. */
    record Members(List<Member> members, TextRange range) implements Json {}

    /** A member of an object; {@code key} is where its name stands, quotes included. */
    record Member(String name, TextRange key, Json value) {}
}
