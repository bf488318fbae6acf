package org.gouji.cli.destination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.text.Localized;

/**
 * Matches the formats of {@code --format} with the files of {@code --output}. A file may be named with its format
 * ({@code html=FILE}); else it gets the one format of {@code --format} that its extension fits, else the format of its
 * extension. A format that is left goes to standard output.
 */
public final class Destinations<F extends FileFormat> {

    /**
     * The extension of plain text. A file with an extension of that format may be written in any format of
     * {@code --format}.
     */
    private static final String PLAIN = "txt";

    private final List<F> known;
    private final List<F> left;
    private final List<Destination<F>> found = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    private Destinations(List<F> known, List<F> formats) {
        this.known = known;
        this.left = new ArrayList<>(formats.stream().distinct().toList());
    }

    /**
     * The outputs of a run; standard output, if it is used, comes first.
     *
     * @param known all formats, the default one first
     * @param formats the values of {@code --format}
     * @param outputs the values of {@code --output}
     * @throws OutputFailure if a file's format isn't clear, a file is named twice or has no name, or several formats
     *     are left for standard output
     */
    public static <F extends FileFormat> List<Destination<F>> of(List<F> known, List<F> formats, List<String> outputs)
            throws OutputFailure {
        if (formats.isEmpty() && outputs.isEmpty()) {
            return List.of(new Destination<>(known.get(0), Optional.empty()));
        }
        return new Destinations<>(known, formats).resolve(outputs);
    }

    private List<Destination<F>> resolve(List<String> outputs) throws OutputFailure {
        List<String> unnamed = new ArrayList<>();
        for (String output : outputs) {
            Optional<F> format = known.stream()
                    .filter(each -> output.regionMatches(
                            true, 0, each.id() + "=", 0, each.id().length() + 1))
                    .findFirst();
            if (format.isPresent()) {
                add(format.get(), output.substring(format.get().id().length() + 1));
            } else {
                unnamed.add(output);
            }
        }
        for (String file : unnamed) {
            F format = format(file);
            left.remove(format);
            add(format, file);
        }
        if (left.size() > 1) {
            throw new OutputFailure(tooMany());
        }
        left.forEach(format -> found.add(0, new Destination<>(format, Optional.empty())));
        return found;
    }

    private F format(String file) throws OutputFailure {
        List<F> told = known.stream()
                .filter(format -> format.told(file) > 0)
                .sorted(Comparator.comparingInt((F format) -> format.told(file)).reversed())
                .toList();
        boolean free = told.isEmpty() || told.get(0).endings().contains(PLAIN);
        List<F> asked =
                left.stream().filter(format -> free || told.contains(format)).toList();
        if (asked.size() > 1 || (asked.isEmpty() && told.isEmpty())) {
            throw OutputFailure.at(file, unclear(asked.isEmpty() ? known : asked, file));
        }
        return asked.isEmpty() ? told.get(0) : asked.get(0);
    }

    private void add(F format, String file) throws OutputFailure {
        if (file.isEmpty()) {
            throw OutputFailure.at("--output", new Localized("缺少文件名", "the name of a file is missing"));
        }
        if (!files.add(file)) {
            throw OutputFailure.at(file, new Localized("被指定了两次", "named twice as output"));
        }
        found.add(new Destination<>(format, Optional.of(file)));
    }

    private Localized unclear(List<F> formats, String file) {
        String example = "--output " + formats.get(0).id() + "=" + file;
        return new Localized(
                "不清楚用哪种格式，请写成 " + example + "（可用 " + list(formats, "、") + "）",
                "which format isn’t clear; write " + example + " (one of " + list(formats, ", ") + ")");
    }

    private Localized tooMany() {
        String example = "--output " + left.get(1).id() + "="
                + Optional.of(left.get(1).endings())
                        .filter(endings -> !endings.isEmpty())
                        .map(endings -> "FILE." + endings.get(0))
                        .orElse("FILE");
        return new Localized(
                "标准输出只能用一种格式，现有 " + list(left, "、") + "；其余请写到文件，如 " + example,
                "standard output takes one format, not " + list(left, ", ") + "; send the others to files: " + example);
    }

    private String list(List<F> formats, String separator) {
        return formats.stream().map(FileFormat::id).collect(Collectors.joining(separator));
    }
}
