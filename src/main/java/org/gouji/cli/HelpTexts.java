package org.gouji.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.gouji.text.Language;
import picocli.CommandLine;

/** Sets the texts of {@code --help} from the resources {@code Help_zh} and {@code Help_en}. */
final class HelpTexts {

    private HelpTexts() {}

    static void set(CommandLine commands, Language language) {
        commands.setResourceBundle(ResourceBundle.getBundle(
                "org.gouji.cli.Help",
                language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
