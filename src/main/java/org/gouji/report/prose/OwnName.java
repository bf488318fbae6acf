package org.gouji.report.prose;

import java.util.Optional;
import org.gouji.text.Blanks;

/** The name of the agency that reports, and how sentences shorten it: 区应急局 for 临淄区应急管理局. */
final class OwnName {

    private static final String AREAS = "省市县区旗州盟镇乡";
    private static final int SHORTEST = 2;

    private final String name;

    OwnName(Optional<String> agency) {
        this.name = agency.map(OwnName::squeezed).orElse("");
    }

    private static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder();
        words.chars().filter(unit -> !Blanks.isSpace((char) unit)).forEach(unit -> squeezed.append((char) unit));
        return squeezed.toString();
    }

    /** Whether the agency is the government of an area, so that 全县 is its own scope. */
    boolean isGovernment() {
        return name.endsWith("政府")
                || name.endsWith("街道办事处")
                || name.endsWith("管理委员会")
                || name.endsWith("管委会")
                || (!name.isEmpty() && AREAS.indexOf(name.charAt(name.length() - 1)) >= 0);
    }

    /**
     * Whether words name the agency: their characters stand in its name in the same order, and they end as it does; for
     * a government they may also end with a kind of area, such as 县.
     */
    boolean isMeant(String words) {
        String said = squeezed(words);
        if (said.length() < SHORTEST || name.isEmpty()) {
            return false;
        }
        char last = said.charAt(said.length() - 1);
        boolean ends = last == name.charAt(name.length() - 1) || (isGovernment() && AREAS.indexOf(last) >= 0);
        int at = 0;
        for (int index = 0; index < name.length() && at < said.length(); index++) {
            at += name.charAt(index) == said.charAt(at) ? 1 : 0;
        }
        return ends && at == said.length();
    }
}
