package org.gouji.messages;

import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;

/** The names of the severities. */
public final class Severities {

    private Severities() {}

    public static Localized name(Severity severity) {
        return switch (severity) {
            case ERROR -> new Localized("错误", "error");
            case WARNING -> new Localized("警告", "warning");
            case INFORMATION -> new Localized("信息", "information");
            case HINT -> new Localized("提示", "hint");
        };
    }
}
