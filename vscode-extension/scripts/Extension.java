import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs npm scripts of the VS Code extension on behalf of Maven, where npm is on the machine; says so where it isn't. Its
 * arguments are the server's jar and the scripts; what they need is installed first unless it is there.
 */
final class Extension {

    private static final int NODE = 20;

    private Extension() {}

    public static void main(String... args) throws IOException, InterruptedException {
        Optional<Path> npm = find("npm");
        if (npm.isEmpty() || nodeVersion() < NODE) {
            System.out.println("VS Code extension: neither built nor tested, for Node.js " + NODE
                    + " or newer with npm is not on this machine");
            return;
        }
        Path folder = Path.of(args[0]).toAbsolutePath().getParent().resolveSibling("vscode-extension");
        if (!isInstalled(folder)) {
            run(folder, args[0], npm.get().toString(), "ci");
        }
        for (String script : List.of(args).subList(1, args.length)) {
            run(folder, args[0], npm.get().toString(), "run", "--silent", script);
        }
    }

    private static Optional<Path> find(String program) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String name = windows ? program + ".cmd" : program;
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The main version of Node.js, 0 where there is none. */
    private static int nodeVersion() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "--version").start();
            String version = new String(node.getInputStream().readAllBytes()).strip();
            node.waitFor();
            return Integer.parseInt(version.replaceAll("^v(\\d+)\\..*", "$1"));
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }

    private static boolean isInstalled(Path folder) throws IOException {
        Path installed = folder.resolve("node_modules/.package-lock.json");
        Path wanted = folder.resolve("package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) >= 0;
    }

    private static void run(Path folder, String jar, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().put("GOUJI_JAR", Path.of(jar).toAbsolutePath().toString());
        int status = builder.start().waitFor();
        if (status != 0) {
            System.out.println("VS Code extension: " + String.join(" ", command) + " failed with status " + status);
            System.exit(1);
        }
    }
}
