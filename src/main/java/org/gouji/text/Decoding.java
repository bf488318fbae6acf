package org.gouji.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The result of decoding the bytes of a file: a text, or the reason why they can't be read as one. A byte order mark
 * decides between UTF-8 and UTF-16; without one the text is UTF-8 where it is valid, else GB18030. In a text with a
 * mark, damaged bytes become U+FFFD; one without must be readable to the last byte.
 */
public sealed interface Decoding {

    /**
     * A text that was decoded.
     *
     * @param text the characters, without byte order mark
     * @param charset the encoding of the bytes
     */
    record Text(String text, Charset charset) implements Decoding {}

    /** Bytes that aren't a text. */
    record Refusal(Kind kind) implements Decoding {}

    /** Why bytes can't be read as a text. */
    enum Kind {
        PDF,
        /** A document of Word or WPS: .doc, .docx, .wps, .rtf. */
        WORD,
        /** A compressed archive. */
        ARCHIVE,
        WEB_PAGE,
        IMAGE,
        /** Something else that isn't text. */
        BINARY,
        /** Text in an unknown encoding, or damaged text. */
        UNREADABLE
    }

    /** Decodes the bytes of a file; bytes that aren't a text give a {@link Refusal}. */
    static Decoding of(byte[] bytes) {
        Optional<Kind> known = FileKind.of(bytes);
        if (known.isPresent()) {
            return new Refusal(known.get());
        }
        Optional<Text> marked = marked(bytes);
        if (marked.isPresent()) {
            return checked(marked.get());
        }
        if (FileKind.hasControls(bytes)) {
            return new Refusal(Kind.BINARY);
        }
        return utf8(bytes).or(() -> gb18030(bytes)).map(Decoding::checked).orElse(new Refusal(Kind.UNREADABLE));
    }

    private static Optional<Text> marked(byte[] bytes) {
        if (FileKind.startsWith(bytes, 0, "EFBBBF")) {
            return Optional.of(text(bytes, 3, StandardCharsets.UTF_8));
        }
        if (FileKind.startsWith(bytes, 0, "FFFE")) {
            return Optional.of(text(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return FileKind.startsWith(bytes, 0, "FEFF")
                ? Optional.of(text(bytes, 2, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static Text text(byte[] bytes, int from, Charset charset) {
        return new Text(new String(bytes, from, bytes.length - from, charset), charset);
    }

    /** The text itself, or a refusal where it is the source of a web page or holds a NUL. */
    private static Decoding checked(Text text) {
        String head = text.text().substring(0, Math.min(text.text().length(), 1024));
        if (FileKind.isWebPage(head)) {
            return new Refusal(Kind.WEB_PAGE);
        }
        return text.text().indexOf('\0') >= 0 ? new Refusal(Kind.BINARY) : text;
    }

    private static Optional<Text> utf8(byte[] bytes) {
        Text lenient = text(bytes, 0, StandardCharsets.UTF_8);
        return lenient.text().indexOf('\uFFFD') < 0 ? Optional.of(lenient) : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<Text> gb18030(byte[] bytes) {
        if (isDamagedUtf8(bytes)) {
            return Optional.empty();
        }
        return strictly(bytes, Charset.forName("GB18030")).filter(text -> !hasManyPrivate(text.text()));
    }

    private static Optional<Text> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Text(text, charset));
        } catch (CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Whether nearly all characters beyond ASCII are valid UTF-8, as in a text that was cut off; as GB18030 it would be
     * garbage.
     */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long replaced = lenient.chars().filter(unit -> unit == '\uFFFD').count();
        long others = lenient.chars().filter(unit -> unit >= 0x80).count() - replaced;
        return replaced * 10 < others;
    }

    /**
     * Whether more than 5 % of the characters beyond ASCII are private or replacement characters, as in a text of
     * another encoding that is read as GB18030.
     */
    private static boolean hasManyPrivate(String text) {
        long others = text.chars().filter(unit -> unit >= 0x80).count();
        long odd = text.chars()
                .filter(unit -> (unit >= 0xE000 && unit <= 0xF8FF) || unit == '\uFFFD')
                .count();
        return odd * 20 > others;
    }
}
