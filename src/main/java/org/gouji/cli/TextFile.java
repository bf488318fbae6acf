package org.gouji.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gouji.cli.destination.OutputFailure;
import org.gouji.cli.destination.OutputFile;
import org.gouji.text.Decoding;
import org.gouji.text.Localized;

/** Rewrites text files in their own encoding, with the byte order mark if there was one. */
final class TextFile {

    private static final Localized CHANGED =
            new Localized("读取之后又被改动，未改写，请重试", "has changed since it was read, not written; try again");
    private static final Localized LOSSY = new Localized(
            "有损坏的字节，改写会丢失内容，未改写；请另存为 UTF-8 文本", "has damaged bytes that would be lost, not written; save it as UTF-8");
    private static final String MARK = "\uFEFF";

    private TextFile() {}

    /**
     * Replaces the text of a file as a whole.
     *
     * @param before the text that was read from the file
     * @param after the new text
     * @throws OutputFailure if the file's text isn't {@code before} any more, if damaged bytes would be lost, or if the
     *     file can't be written
     */
    static void rewrite(String path, String before, String after) throws IOException {
        byte[] bytes = bytes(path);
        if (!(Decoding.of(bytes) instanceof Decoding.Text text) || !text.text().equals(before)) {
            throw OutputFailure.at(path, CHANGED);
        }
        boolean marked = new String(bytes, 0, Math.min(bytes.length, 4), text.charset()).startsWith(MARK);
        String mark = marked ? MARK : "";
        if (!Arrays.equals(encoded(path, mark + before, text.charset()), bytes)) {
            throw OutputFailure.at(path, LOSSY);
        }
        OutputFile.write(path, encoded(path, mark + after, text.charset()));
    }

    private static byte[] bytes(String path) throws OutputFailure {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException failure) {
            throw OutputFailure.at(path, Failures.of(failure));
        }
    }

    private static byte[] encoded(String path, String text, Charset charset) throws OutputFailure {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.limit());
        } catch (CharacterCodingException lossy) {
            throw OutputFailure.at(path, LOSSY);
        }
    }
}
