package org.gouji.lsp.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/** What a client counts characters of a line in. Offsets inside the server are UTF-16 units. */
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

    /** The units that a character takes. */
    abstract int width(int codePoint);

    /** The name in the protocol. */
    public String id() {
        return id;
    }

    /** The first of the client's encodings that is known, else UTF-16. */
    static PositionEncoding choose(List<String> offered) {
        return offered.stream().flatMap(name -> of(name).stream()).findFirst().orElse(UTF16);
    }

    /** What the client offers, in the order of its preference; empty where it offers nothing. */
    static List<String> offered(JsonObject params) {
        return Capability.of(params).get("general").get("positionEncodings").strings();
    }

    /** What the user has set for a client that offers nothing. */
    static Capability set(JsonObject params) {
        return new Capability(params.get("initializationOptions")).get("positionEncoding");
    }

    /** What is wrong with what the user has set, where that would count. */
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

    /** The units of a stretch of text. */
    public int units(CharSequence text, int start, int end) {
        int units = 0;
        for (int at = start; at < end; ) {
            int codePoint = Character.codePointAt(text, at);
            units += width(codePoint);
            at += Character.charCount(codePoint);
        }
        return units;
    }

    /** The offset that lies so many units behind a start, not behind an end, and never inside a character. */
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
