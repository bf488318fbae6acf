package org.gouji.lsp.wire;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;

/** A way to connect to the client. With a socket or a pipe, the client listens and the server connects. */
public sealed interface Transport {

    /** The stream of the client's messages and the stream of the server's messages. */
    record Streams(InputStream input, OutputStream output) {
        static Streams of(ByteChannel channel) {
            return new Streams(new ChannelInput(channel), new ChannelOutput(channel));
        }
    }

    Streams connect() throws IOException;

    /** Standard input and output. */
    record Stdio() implements Transport {
        @Override
        public Streams connect() {
            return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        }
    }

    /** A TCP port of this machine. */
    record Socket(int port) implements Transport {
        @Override
        public String toString() {
            return "--socket=" + port;
        }

        @Override
        public Streams connect() throws IOException {
            java.net.Socket socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return new Streams(socket.getInputStream(), socket.getOutputStream());
        }
    }

    /** A Unix domain socket by its path, or a named pipe of Windows by its name. */
    record Pipe(String name) implements Transport {
        @Override
        public String toString() {
            return "--pipe=" + name;
        }

        @Override
        public Streams connect() throws IOException {
            boolean windows = name.startsWith(NamedPipe.PREFIX);
            return Streams.of(windows ? NamedPipe.open(name) : SocketChannel.open(UnixDomainSocketAddress.of(name)));
        }
    }

    /**
     * An input stream from a channel. Unlike the JDK's own streams before version 19, it doesn't block writers while it
     * waits.
     */
    final class ChannelInput extends InputStream {
        private final ByteChannel channel;

        ChannelInput(ByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return channel.read(ByteBuffer.wrap(bytes, offset, length));
        }
    }

    /** An output stream to a channel. */
    final class ChannelOutput extends OutputStream {
        private final ByteChannel channel;

        ChannelOutput(ByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int unit) throws IOException {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }
}
