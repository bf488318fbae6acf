package org.gouji.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Speaks to the server as a process of its own, over its standard input and output, and prints how long it takes. */
final class ServerBenchmark {

    private static final String URI = "file:///benchmark/report.gouji";
    private static final int STARTS = 15;

    /** As the README gives them. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:NewRatio=1",
            "-XX:SurvivorRatio=2",
            "-Xms16m",
            "-Xmx512m");

    private static final int LONG_RUN = 100_000;

    private final Path jar;

    ServerBenchmark(Path jar) {
        this.jar = jar;
    }

    /** The texts and how many keystrokes are measured in each, as many before it to warm up. */
    void run() throws IOException {
        List<Double> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (Server server = new Server(List.of())) {
                starts.add(server.startup);
            }
        }
        print("java -jar to the answer to initialize, plain", starts);
        measure("standard", 2000);
        measure("prose-1", 300);
        measure("rows-1", 300);
        measure("prose-10", 60);
        measure("rows-10", 60);
        memory();
    }

    private void measure(String name, int count) throws IOException {
        try (Server server = new Server(OPTIONS)) {
            Document document = new Document(server, Texts.of(name));
            for (int warm = 0; warm < count; warm++) {
                document.type();
                document.ask("textDocument/hover");
                document.ask("textDocument/completion");
                document.ask("textDocument/documentSymbol");
            }
            List<Double> keys = new ArrayList<>();
            List<Double> hovers = new ArrayList<>();
            List<Double> completions = new ArrayList<>();
            List<Double> outlines = new ArrayList<>();
            for (int key = 0; key < count; key++) {
                keys.add(document.type());
                hovers.add(document.ask("textDocument/hover"));
                completions.add(document.ask("textDocument/completion"));
                outlines.add(document.ask("textDocument/documentSymbol"));
            }
            print(name + ": keystroke to diagnostics", keys);
            print(name + ": hover", hovers);
            print(name + ": completion", completions);
            print(name + ": outline", outlines);
        }
    }

    /** The resident memory with a report open, and after very many keystrokes in it. */
    private void memory() throws IOException {
        try (Server server = new Server(OPTIONS)) {
            Document document = new Document(server, Texts.of("standard"));
            for (int key = 1; key <= LONG_RUN; key++) {
                document.type();
                if (key == 1 || key == 100 || key == 1000 || key == 10_000 || key == LONG_RUN) {
                    System.out.printf("%-68s %10.1f%n", "resident MB after " + key + " keystrokes", server.resident());
                }
            }
        }
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        double worst = sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
        System.out.printf("%-68s %10.2f %10.2f%n", what, sorted.get(sorted.size() / 2), worst);
    }

    /** An open document in which digits are typed and taken away again, one keystroke each. */
    private static final class Document {

        private final Server server;
        private final Random random = new Random(5);
        private final List<int[]> figures = new ArrayList<>();
        private int version;
        private boolean typed;
        private int[] place;

        Document(Server server, String text) throws IOException {
            this.server = server;
            String[] lines = text.split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                for (int at = 1; at < lines[line].length(); at++) {
                    if (Character.isDigit(lines[line].charAt(at)) && figures.size() < 100_000) {
                        figures.add(new int[] {line, at});
                    }
                }
            }
            this.place = figures.get(0);
            server.send(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\""
                            + URI
                            + "\",\"languageId\":\"gouji\",\"version\":0,\"text\":\""
                            + text.replace("\n", "\\n").replace("\t", "\\t") + "\"}}}");
            server.await("\"version\":0");
        }

        /** One keystroke; the milliseconds until the diagnostics of that version have come. */
        double type() throws IOException {
            place = typed ? place : figures.get(random.nextInt(figures.size()));
            version++;
            String end = typed ? (place[1] + 2) + "}},\"text\":\"\"" : (place[1] + 1) + "}},\"text\":\"7\"";
            typed = !typed;
            String start = "{\"line\":" + place[0] + ",\"character\":" + (place[1] + 1) + "}";
            return server.timed(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\""
                            + URI
                            + "\",\"version\":" + version + "},\"contentChanges\":[{\"range\":{\"start\":" + start
                            + ",\"end\":{\"line\":" + place[0] + ",\"character\":" + end + "}]}}",
                    "\"version\":" + version + "}");
        }

        /** One request where the last keystroke was; the milliseconds until its answer. */
        double ask(String method) throws IOException {
            int id = server.nextId();
            return server.timed(
                    "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method
                            + "\",\"params\":{\"textDocument\":{\"uri\":\"" + URI + "\"},\"position\":{\"line\":"
                            + place[0] + ",\"character\":" + place[1] + "}}}",
                    "\"id\":" + id + ",");
        }
    }

    /** The process, initialized. */
    private final class Server implements AutoCloseable {

        private final Process process;
        private final InputStream input;
        private final OutputStream output;
        private final double startup;
        private int id;

        Server(List<String> flags) throws IOException {
            List<String> command = new ArrayList<>(List.of("java"));
            command.addAll(flags);
            command.addAll(List.of("-jar", jar.toString(), "lsp"));
            long start = System.nanoTime();
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            input = new BufferedInputStream(process.getInputStream(), 1 << 16);
            output = process.getOutputStream();
            send(
                    "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":null,"
                            + "\"capabilities\":{\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true},"
                            + "\"documentSymbol\":{\"hierarchicalDocumentSymbolSupport\":true}}}}}");
            await("\"id\":0,");
            startup = (System.nanoTime() - start) / 1e6;
            send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
        }

        int nextId() {
            return ++id;
        }

        double timed(String message, String answer) throws IOException {
            long start = System.nanoTime();
            send(message);
            await(answer);
            return (System.nanoTime() - start) / 1e6;
        }

        void send(String content) throws IOException {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            output.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            output.write(bytes);
            output.flush();
        }

        /** Reads messages up to one that holds those characters at its start or end, where ids and versions stand. */
        void await(String marker) throws IOException {
            byte[] message = read();
            while (!holds(message, marker)) {
                message = read();
            }
        }

        private boolean holds(byte[] message, String marker) {
            int head = Math.min(message.length, 200);
            int tail = Math.max(0, message.length - 200);
            return new String(message, 0, head, StandardCharsets.UTF_8).contains(marker)
                    || new String(message, tail, message.length - tail, StandardCharsets.UTF_8).contains(marker);
        }

        private byte[] read() throws IOException {
            int length = -1;
            StringBuilder line = new StringBuilder();
            while (true) {
                int unit = input.read();
                if (unit < 0) {
                    throw new IOException("the server left");
                }
                if (unit == '\n') {
                    String header = line.toString().trim();
                    line.setLength(0);
                    if (header.isEmpty()) {
                        return input.readNBytes(length);
                    }
                    if (header.startsWith("Content-Length:")) {
                        length = Integer.parseInt(header.substring(15).trim());
                    }
                } else {
                    line.append((char) unit);
                }
            }
        }

        /** In MB, where the system tells. */
        double resident() throws IOException {
            Path status = Path.of("/proc/" + process.pid() + "/status");
            if (!Files.exists(status)) {
                return Double.NaN;
            }
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) {
                    return Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
            return Double.NaN;
        }

        @Override
        public void close() throws IOException {
            send("{\"jsonrpc\":\"2.0\",\"id\":-1,\"method\":\"shutdown\"}");
            send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
            output.close();
        }
    }
}
