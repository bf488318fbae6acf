package org.gouji.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.text.Decoding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as texts, or the reason why they are none. */
class DecodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "示例局2024年政府信息公开工作年度报告\r\n规章\t0\t“㐀𠮷”\u00A0\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(TEXT.getBytes(UTF_8), UTF_8),
                Arguments.of(marked("EF BB BF", TEXT.getBytes(UTF_8)), UTF_8),
                Arguments.of(marked("FF FE", TEXT.getBytes(UTF_16LE)), UTF_16LE),
                Arguments.of(marked("FE FF", TEXT.getBytes(UTF_16BE)), UTF_16BE),
                Arguments.of(TEXT.getBytes(GB18030), GB18030));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsInEveryEncoding(byte[] bytes, Charset charset) {
        assertThat(Decoding.of(bytes)).isEqualTo(new Decoding.Text(TEXT, charset));
    }

    @Test
    void nothingIsAText() {
        assertThat(Decoding.of(new byte[0])).isEqualTo(new Decoding.Text("", UTF_8));
    }

    @Test
    void aReplacementCharacterThatIsWritten() {
        assertThat(Decoding.of("总\uFFFD计".getBytes(UTF_8))).isEqualTo(new Decoding.Text("总\uFFFD计", UTF_8));
    }

    @Test
    void whatIsMarkedKeepsItsReadablePart() {
        assertThat(Decoding.of(marked("EF BB BF", marked("E6 80 BB FF", new byte[0]))))
                .isEqualTo(new Decoding.Text("总\uFFFD", UTF_8));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("%PDF-1.7\n%äüöß", Kind.PDF),
                Arguments.of("ÐÏ\u0011à¡±\u001Aá", Kind.WORD),
                Arguments.of("{\\rtf1\\ansi text}", Kind.WORD),
                Arguments.of("PK\u0003\u0004\u0014\0....word/document.xml", Kind.WORD),
                Arguments.of("PK\u0003\u0004\u0014\0....photo.jpg", Kind.ARCHIVE),
                Arguments.of("\u0089PNG\r\n\u001A\n", Kind.IMAGE),
                Arguments.of("ÿØÿà\0\u0010JFIF", Kind.IMAGE),
                Arguments.of("<!DOCTYPE html>\n<title>x</title>", Kind.WEB_PAGE),
                Arguments.of("\n <!-- saved -->\n<HTML lang=zh><body>", Kind.WEB_PAGE),
                Arguments.of("text\0text", Kind.BINARY),
                Arguments.of("\u0001\u0002\u0003\u0004\u0005", Kind.BINARY),
                Arguments.of("plain \u00FF\u00FF\u00FE text", Kind.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoText(String bytes, Kind kind) {
        assertThat(Decoding.of(bytes.getBytes(ISO_8859_1))).isEqualTo(new Decoding.Refusal(kind));
    }

    @Test
    void aTextThatIsCutOffIsNotTakenForAnotherEncoding() {
        byte[] bytes = TEXT.repeat(3).getBytes(UTF_8);
        int inside = new String(bytes, ISO_8859_1).indexOf("\u00E8\u00A7\u0084", 100) + 2;
        assertThat(Decoding.of(Arrays.copyOf(bytes, inside))).isEqualTo(new Decoding.Refusal(Kind.UNREADABLE));
    }

    @Test
    void whatIsNoTextInAnyMarkedEncoding() {
        assertThat(Decoding.of(marked("FF FE 00 00", new byte[0]))).isEqualTo(new Decoding.Refusal(Kind.BINARY));
        byte[] page = "<html><body>".getBytes(UTF_16LE);
        assertThat(Decoding.of(marked("FF FE", page))).isEqualTo(new Decoding.Refusal(Kind.WEB_PAGE));
    }

    @Test
    void randomBytesAreNoText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[600 + random.nextInt(1000)];
            random.nextBytes(bytes);
            assertThat(Decoding.of(bytes)).isInstanceOf(Decoding.Refusal.class);
        }
    }

    private static byte[] marked(String hexadecimal, byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        for (String mark : hexadecimal.split(" ", -1)) {
            result.write(Integer.parseInt(mark, 16));
        }
        result.writeBytes(bytes);
        return result.toByteArray();
    }
}
