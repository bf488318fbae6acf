package org.gouji.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises files that aren't text by their first bytes. */
final class FileKind {

    private record Signature(String bytes, Decoding.Kind kind) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("25504446", Decoding.Kind.PDF),
            new Signature("D0CF11E0", Decoding.Kind.WORD),
            new Signature("7B5C727466", Decoding.Kind.WORD),
            new Signature("504B0304", Decoding.Kind.ARCHIVE),
            new Signature("504B0506", Decoding.Kind.ARCHIVE),
            new Signature("52617221", Decoding.Kind.ARCHIVE),
            new Signature("377ABCAF", Decoding.Kind.ARCHIVE),
            new Signature("1F8B", Decoding.Kind.ARCHIVE),
            new Signature("89504E47", Decoding.Kind.IMAGE),
            new Signature("FFD8FF", Decoding.Kind.IMAGE),
            new Signature("47494638", Decoding.Kind.IMAGE),
            new Signature("49492A00", Decoding.Kind.IMAGE),
            new Signature("4D4D002A", Decoding.Kind.IMAGE));

    private static final Pattern WEB_PAGE =
            Pattern.compile("<!doctype\\s+html|<html[\\s>]|content-type:\\s*multipart/related");
    private static final int CONTROLS_IN = 50;

    private FileKind() {}

    /** The kind of a file by its first bytes, empty where it may be a text. */
    static Optional<Decoding.Kind> of(byte[] bytes) {
        int start = startsWith(bytes, 0, "EFBBBF") ? 3 : 0;
        Optional<Decoding.Kind> kind = SIGNATURES.stream()
                .filter(signature -> startsWith(bytes, start, signature.bytes()))
                .map(Signature::kind)
                .findFirst();
        boolean archive = kind.filter(found -> found == Decoding.Kind.ARCHIVE).isPresent();
        return archive && holdsDocument(bytes) ? Optional.of(Decoding.Kind.WORD) : kind;
    }

    /** Whether the bytes at an offset are the given ones; {@code hexadecimal} may end in half a byte. */
    static boolean startsWith(byte[] bytes, int start, String hexadecimal) {
        int count = (hexadecimal.length() + 1) / 2;
        return bytes.length >= start + count
                && HexFormat.of()
                        .withUpperCase()
                        .formatHex(bytes, start, start + count)
                        .startsWith(hexadecimal);
    }

    /** Whether a compressed archive is an office document, by the names of its first entries. */
    private static boolean holdsDocument(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        return head.contains("word/") || head.contains("[Content_Types].xml") || head.contains("opendocument.text");
    }

    /**
     * Whether the bytes hold a NUL or more than 2 % control characters, as no text does whose encoding extends ASCII.
     */
    static boolean hasControls(byte[] bytes) {
        int controls = 0;
        for (byte unit : bytes) {
            if (unit == 0) {
                return true;
            }
            controls += (unit > 0 && unit < '\t') || (unit > '\r' && unit < ' ') || unit == 0x7F ? 1 : 0;
        }
        return controls * CONTROLS_IN > bytes.length;
    }

    /** Whether a text that starts like this is the source of a web page. */
    static boolean isWebPage(String head) {
        return (head.indexOf('<') >= 0 || head.indexOf('/') >= 0)
                && WEB_PAGE.matcher(head.toLowerCase(Locale.ROOT)).find();
    }
}
