package org.gouji.cli.destination;

import java.io.IOException;
import java.io.OutputStream;

/** An output stream whose exceptions name the file. */
final class NamedStream extends OutputStream {

    private final String name;
    private final OutputStream stream;

    NamedStream(String name, OutputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            stream.write(bytes, start, length);
        } catch (IOException failure) {
            throw OutputFile.failure(name, failure);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException failure) {
            throw OutputFile.failure(name, failure);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } catch (IOException failure) {
            throw OutputFile.failure(name, failure);
        }
    }
}
