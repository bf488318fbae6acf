package org.gouji.lsp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever bytes come, they are read as frames and messages or refused; {@code AbuseIT} sends the like to a process. */
class WireProperties {

    private static final byte[] GOOD = "Content-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII);

    @Property(tries = 3000)
    void anyBytesAreFramesOrRefused(@ForAll byte[] bytes) throws IOException {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(bytes));
        boolean more = true;
        for (int read = 0; more; read++) {
            assertThat(read).isLessThanOrEqualTo(bytes.length);
            try {
                more = reader.next() != null;
            } catch (BrokenFrame refused) {
                assertThat(refused.reason().zh()).isNotBlank();
            }
        }
    }

    @Property(tries = 2000)
    void aFrameBehindBrokenHeadersIsRead(@ForAll("headers") List<String> headers) throws IOException {
        byte[] before = String.join("", headers).getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[before.length + GOOD.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(GOOD, 0, all, before.length, GOOD.length);
        FrameReader reader = new FrameReader(new ByteArrayInputStream(all));
        byte[] last = {};
        for (byte[] next = last; next != null; ) {
            last = next;
            try {
                next = reader.next();
            } catch (BrokenFrame refused) {
                next = new byte[0];
            }
        }
        assertThat(last).asString(StandardCharsets.US_ASCII).isEqualTo("{}");
    }

    /** Headers without a length, with none that can be read, or with one that can't be meant. */
    @Provide
    Arbitrary<List<String>> headers() {
        Arbitrary<String> names = Arbitraries.of("Content-Type", "content-Lengths", "X", "", ":", "\u00ff", "{\"id\"");
        Arbitrary<String> values = Arbitraries.of("", "x", "-1", "1e3", "9999999999999999999", "0x10", "\u00e4\u00ff");
        Arbitrary<String> ends = Arbitraries.of("\r\n\r\n", "\n\n");
        return names.flatMap(name -> values.flatMap(value -> ends.map(end -> name + ": " + value + end)))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 3000)
    void anyContentIsAMessageOrSaysWhyNot(@ForAll byte[] content) {
        assertUnderstood(Incoming.parse(content));
    }

    @Property(tries = 3000)
    void anyJsonIsAMessageOrSaysWhyNot(@ForAll("objects") JsonObject object) {
        assertUnderstood(Incoming.parse(object.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertUnderstood(Incoming message) {
        assertThat(message).isNotNull();
        if (message instanceof Incoming.Invalid invalid) {
            assertThat(invalid.refusal().reason().zh()).isNotBlank();
            assertThat(invalid.refusal().reason().en()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<JsonObject> objects() {
        Arbitrary<String> names = Arbitraries.of("jsonrpc", "id", "method", "params", "result", "error", "x");
        Arbitrary<String> values = Arbitraries.of(
                "null", "true", "1", "-0", "1e400", "\"\"", "\"2.0\"", "\"exit\"", "\"\\ud800\"", "[]", "{}", "[[{}]]");
        return Arbitraries.maps(names, values).ofMaxSize(6).map(WireProperties::object);
    }

    private static JsonObject object(Map<String, String> members) {
        JsonObject object = new JsonObject();
        members.forEach((name, value) -> object.add(name, JsonParser.parseString(value)));
        return object;
    }
}
