package org.gouji.lsp.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frames of a stream: header lines, an empty line, then as many bytes as {@code Content-Length} says. After
 * any error, reading continues at the next header.
 */
public final class FrameReader {

    private static final Pattern LENGTH =
            Pattern.compile("content-length\\s*:\\s*(\\d{1,18})\\s*$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CONTENT = 1 << 29;
    private static final int LONGEST_LINE = 1 << 12;

    private final InputStream input;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;

    public FrameReader(InputStream input) {
        this.input = input;
    }

    /** The bytes of the next frame's content, null at the end of the stream. */
    byte @Nullable [] next() throws IOException, BrokenFrame {
        long length = -1;
        boolean header = false;
        for (String line = line(); line != null; line = line()) {
            if (!line.isEmpty()) {
                header = true;
                Matcher matcher = LENGTH.matcher(line);
                length = matcher.find() ? Long.parseLong(matcher.group(1)) : length;
            } else if (length > LONGEST_CONTENT) {
                throw new BrokenFrame(
                        new Localized("消息长 " + length + " 字节，太长", "a message of " + length + " bytes is too long"));
            } else if (length >= 0) {
                return content((int) length);
            } else if (header) {
                throw new BrokenFrame(new Localized("消息头没有 Content-Length", "a header without Content-Length"));
            }
        }
        return null;
    }

    /** Looks for a header in content that isn't a message, and continues reading there if it finds one. */
    void recover(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Matcher matcher = Pattern.compile("content-length\\s*:\\s*\\d+\\r?\\n", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        if (matcher.find()) {
            byte[] rest = Arrays.copyOfRange(content, matcher.start(), content.length + limit - at);
            System.arraycopy(buffer, at, rest, content.length - matcher.start(), limit - at);
            buffer = rest.length < 1 << 16 ? Arrays.copyOf(rest, 1 << 16) : rest;
            at = 0;
            limit = rest.length;
        }
    }

    /**
     * The next line without its line end, null at the end of the stream. Of a line over 4,096 bytes only the last part
     * is kept.
     */
    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (at < limit || fill()) {
            byte unit = buffer[at++];
            if (unit == '\n') {
                int end = line.length() - 1;
                return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
            }
            line.append((char) (unit & 0xFF));
            if (line.length() > LONGEST_LINE) {
                line.delete(0, LONGEST_LINE / 2);
            }
        }
        return null;
    }

    private byte @Nullable [] content(int length) throws IOException, BrokenFrame {
        byte[] content = new byte[Math.min(length, 1 << 20)]; // no length is believed before the bytes are there
        for (int done = 0; done < length; ) {
            if (at == limit && !fill()) {
                return null;
            }
            if (done == content.length) {
                content = grown(content, length, length - done);
            }
            int part = Math.min(limit - at, content.length - done);
            System.arraycopy(buffer, at, content, done, part);
            at += part;
            done += part;
        }
        return content;
    }

    private byte[] grown(byte[] content, int length, int left) throws IOException, BrokenFrame {
        try {
            return Arrays.copyOf(content, (int) Math.min(length, 2L * content.length));
        } catch (OutOfMemoryError e) {
            skip(left);
            throw new BrokenFrame(BrokenFrame.tooLong(length));
        }
    }

    private void skip(int length) throws IOException {
        for (int left = length; left > 0 && (at < limit || fill()); ) {
            int part = Math.min(limit - at, left);
            at += part;
            left -= part;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, input.read(buffer));
        return limit > 0;
    }
}
