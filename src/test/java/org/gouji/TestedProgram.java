package org.gouji;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the tests start Gouji, or a program of their own, as another process. */
public final class TestedProgram {

    private TestedProgram() {}

    /**
     * The command that starts Gouji: the jar where there is one (integration tests), else the classes under test.
     *
     * @param options those of Java
     * @param words what follows on the command line
     */
    public static List<String> gouji(List<String> options, String... words) {
        String jar = System.getProperty("gouji.jar");
        return jar == null ? program(options, Main.class, words) : command(options, List.of("-jar", jar), words);
    }

    /** The command that starts a class of the tests. */
    public static List<String> program(List<String> options, Class<?> main, String... words) {
        return command(options, List.of("-cp", System.getProperty("java.class.path"), main.getName()), words);
    }

    private static List<String> command(List<String> options, List<String> what, String... words) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(what);
        command.addAll(Arrays.asList(words));
        return command;
    }
}
