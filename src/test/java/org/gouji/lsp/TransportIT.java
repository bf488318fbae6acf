package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The transports other than standard input and output: the client listens, the server comes. */
@Timeout(60)
class TransportIT {

    private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{}}";

    private static byte[] frame() {
        return frame(INITIALIZE);
    }

    private static byte[] frame(String message) {
        return ("Content-Length: " + message.length() + "\r\n\r\n" + message).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void theServerComesToASocket() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LspClient server = new LspClient("--socket=" + listening.getLocalPort())) {
            try (Socket socket = listening.accept()) {
                socket.getOutputStream().write(frame());
                assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                        .isEqualTo("Content-Length:");
            }
            assertThat(server.exitStatus()).isEqualTo(1);
            assertThat(server.noise()).isNull();
        }
    }

    @Test
    void aWholeSessionGoesOverASocketAndStandardOutputStaysEmpty() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LspClient server = new LspClient("--socket", Integer.toString(listening.getLocalPort()))) {
            try (Socket socket = listening.accept()) {
                socket.getOutputStream().write(frame());
                socket.getOutputStream().write(frame("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}"));
                socket.getOutputStream().write(frame("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"));
                String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(all)
                        .contains("\"id\":1,\"result\":{\"capabilities\"")
                        .endsWith("\"id\":2,\"result\":null}");
            }
            assertThat(server.exitStatus()).isZero();
            assertThat(server.noise()).isNull();
        }
    }

    @Test
    void nobodyListeningIsSaidAtOnce() throws IOException {
        int port;
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listening.getLocalPort();
        }
        try (LspClient server = new LspClient("--socket=" + port)) {
            assertThat(server.exitStatus()).isEqualTo(2);
            assertThat(server.noise()).isNull();
        }
    }

    /** Nobody has told the server a language yet. */
    @ParameterizedTest
    @CsvSource({
        "--sockt=1, 没有 --sockt=1 这个选项, unknown option --sockt=1",
        "--socket, --socket 后面要有一个值, --socket needs a value",
        "--socket=70000, --socket 的值应是 0 到 65535 的整数, --socket needs a number from 0 to 65535",
        "--pipe=/无/此/管道, 连接不上客户端（--pipe=/无/此/管道）, can't connect to the client (--pipe=/无/此/管道)"
    })
    void whyTheServerCannotStartIsSaidInBothLanguages(String option, String chinese, String english) throws Exception {
        ProcessBuilder server = new ProcessBuilder(LspClient.command(option));
        server.environment().put("LC_ALL", "C.UTF-8");
        Process process = server.start();
        String log = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(log.lines().toList())
                .satisfiesExactly(line -> assertThat(line).startsWith("gouji: " + chinese), line -> assertThat(line)
                        .startsWith("gouji: " + english));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theServerComesToAPipe(@TempDir Path folder) throws IOException {
        Path pipe = folder.resolve("管道");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(pipe));
            try (LspClient server = new LspClient("--pipe=" + pipe)) {
                try (SocketChannel channel = listening.accept()) {
                    channel.write(ByteBuffer.wrap(frame()));
                    ByteBuffer answer = ByteBuffer.allocate(15);
                    int read = 0;
                    while (answer.hasRemaining() && read >= 0) {
                        read = channel.read(answer);
                    }
                    assertThat(new String(answer.array(), StandardCharsets.US_ASCII))
                            .isEqualTo("Content-Length:");
                }
                assertThat(server.exitStatus()).isEqualTo(1);
            }
        }
    }
}
