package org.gouji.lsp.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Both directions of a pipe at once, over a pipe in memory that behaves as those of Windows do. */
@Timeout(30)
class NamedPipeTest {

    private final PipeInMemory pipe = new PipeInMemory();
    private final Transport.Streams streams = Transport.Streams.of(new NamedPipe(pipe));

    @Test
    void somebodyWritesWhileSomebodyWaitsForSomethingToRead() throws Exception {
        FrameReader frames = new FrameReader(streams.input());
        CompletableFuture<String> frame = CompletableFuture.supplyAsync(() -> {
            try {
                return new String(Objects.requireNonNull(frames.next()), StandardCharsets.UTF_8);
            } catch (IOException | BrokenFrame e) {
                throw new AssertionError(e);
            }
        });
        pipe.arrive("Content-Length: 9\r\n\r\n\"报");
        assertThat(pipe.isReadFrom()).isTrue();
        streams.output().write("答复".getBytes(StandardCharsets.UTF_8));
        assertThat(pipe.written()).isEqualTo("答复");
        assertThat(frame).isNotDone();
        pipe.arrive("告\"x");
        assertThat(frame.get(20, TimeUnit.SECONDS)).isEqualTo("\"报告\"x");
    }

    @Test
    void whatDoesNotGoThroughAtOnceIsWrittenWhole() throws IOException {
        OutputStream output = streams.output();
        String text = "勾稽".repeat(100);
        output.write(text.getBytes(StandardCharsets.UTF_8));
        output.write('!');
        assertThat(pipe.written()).isEqualTo(text + "!");
    }

    @Test
    void theEndAndABrokenPipeAreTold() throws IOException {
        pipe.arrive("a");
        pipe.end();
        assertThat(streams.input().read()).isEqualTo('a');
        assertThat(streams.input().read()).isEqualTo(-1);
        pipe.close();
        assertThatThrownBy(() -> streams.input().read())
                .isInstanceOf(IOException.class)
                .hasMessage("the pipe has been ended");
        assertThatThrownBy(() -> streams.output().write(1)).isInstanceOf(IOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeThatIsNotThereIsSaidInOneLine() {
        assertThatThrownBy(() -> new Transport.Pipe("\\\\.\\pipe\\勾稽").connect())
                .isInstanceOf(IOException.class)
                .hasMessage("there is no pipe \\\\.\\pipe\\勾稽");
    }
}
