package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes errors of the command line in one line: “no such option: --x (see gouji check --help)”. */
final class BadArguments {

    private BadArguments() {}

    static Localized describe(ParameterException failure) {
        Localized reason = reason(failure);
        String help = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return new Localized(reason.zh() + "（用法见 " + help + "）", reason.en() + " (see " + help + ")");
    }

    private static Localized reason(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(BadArguments::name).toList();
            return new Localized("缺少 " + String.join("、", names), "missing " + String.join(", ", names));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return new Localized("重复的选项：" + name, "option given twice: " + name);
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null) {
            return badValue(argument, failure.getValue());
        }
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new Localized("命令行有误：" + message, "bad command line: " + message);
    }

    private static Localized unmatched(UnmatchedArgumentException failure) {
        String word = failure.getUnmatched().get(0);
        if (failure.isUnknownOption()) {
            return new Localized("没有这个选项：" + word, "no such option: " + word);
        }
        boolean root = failure.getCommandLine().getParent() == null;
        return root
                ? new Localized("没有这个命令：" + word, "no such command: " + word)
                : new Localized("多余的参数：" + word, "superfluous argument: " + word);
    }

    private static Localized badValue(ArgSpec argument, @Nullable String value) {
        List<String> values = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(candidate -> values.add(candidate.toLowerCase(Locale.ROOT)));
        }
        String zh = values.isEmpty() ? "" : "，可用 " + String.join("、", values);
        String en = values.isEmpty() ? "" : ", use one of " + String.join(", ", values);
        String given = value == null ? "" : value;
        return new Localized(
                name(argument) + " 的值不对：" + given + zh, "bad value for " + name(argument) + ": " + given + en);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
