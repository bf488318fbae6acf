package org.gouji.lsp.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/** The unit in which a client counts the characters of a line. Offsets inside the server are in UTF-16 units. */
public enum PositionEncoding {
    UTF8("utf-8") {
        @Override
        int width(int codePoint) {
            return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
    },
    UTF16("utf-16") {
        @Override
        int width(int codePoint) {
            return Character.charCount(codePoint);
        }

        @Override
        public int units(CharSequence text, int start, int end) {
            return end - start;
        }
    },
    UTF32("utf-32") {
        @Override
        int width(int codePoint) {
            return 1;
        }
    };

    private final String id;

    PositionEncoding(String id) {
        this.id = id;
    }

    /** The number of units of a character; {@code 年}, for example, has 3 in UTF-8 and 1 in UTF-16. */
    abstract int width(int codePoint);

    /** The encoding's name in the protocol, such as {@code utf-16}. */
    public String id() {
        return id;
    }

    /** The first of the offered encodings that the server knows, else UTF-16. */
    static PositionEncoding choose(List<String> offered) {
        return offered.stream().flatMap(name -> of(name).stream()).findFirst().orElse(UTF16);
    }

    /** The names of the encodings that the client offers, in its order of preference; empty if it offers none. */
    static List<String> offered(JsonObject params) {
        return Capability.of(params).get("general").get("positionEncodings").strings();
    }

    /** The initialization option {@code positionEncoding}, which is for clients that offer no encodings. */
    static Capability set(JsonObject params) {
        return new Capability(params.get("initializationOptions")).get("positionEncoding");
    }

    /**
     * The warning about an unusable initialization option {@code positionEncoding}; empty if the option is usable,
     * missing or without effect because the client offers encodings.
     */
    public static Optional<Localized> fault(JsonObject params) {
        JsonElement value = set(params).json();
        boolean usable = value == null
                || value.isJsonNull()
                || !offered(params).isEmpty()
                || set(params).string().flatMap(PositionEncoding::of).isPresent();
        return usable
                ? Optional.empty()
                : Optional.of(new Localized(
                        "初始化选项 positionEncoding 应为 utf-8、utf-16 或 utf-32，现为 " + value + "，已按 utf-16 计算位置",
                        "The initialization option positionEncoding must be utf-8, utf-16 or utf-32, not " + value
                                + "; positions count in utf-16"));
    }

    private static Optional<PositionEncoding> of(String name) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.id.equals(name))
                .findFirst();
    }

    /** The number of units between two offsets of a text. */
    public int units(CharSequence text, int start, int end) {
        int units = 0;
        for (int at = start; at < end; ) {
            int codePoint = Character.codePointAt(text, at);
            units += width(codePoint);
            at += Character.charCount(codePoint);
        }
        return units;
    }

    /**
     * The offset that lies {@code units} units after {@code start}, but not after {@code end} and never inside a
     * character.
     */
    int offset(CharSequence text, int start, int end, int units) {
        int at = start;
        int left = units;
        while (at < end) {
            int codePoint = Character.codePointAt(text, at);
            left -= width(codePoint);
            if (left < 0) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
