package org.gouji.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.text.Blanks;

/** The names of agencies: spellings that differ in blanks, width or a title's words, and aliases, become one name. */
public final class AgencyNames {

    private static final Pattern BEFORE = Pattern.compile("^(?:关于)?(?:20\\d\\d年?度?)?");
    private static final Pattern AFTER = Pattern.compile("(?:的|关于|20\\d\\d年?度?|年度|年)+$");
    private static final Set<String> ANYBODY = Set.of(
            "本机关", "本单位", "本部门", "本局", "本委", "本办", "本镇", "本街道", "我局", "我委", "我办", "我单位", "我机关", "单位", "部门", "机关");
    private static final Pattern LOCAL =
            Pattern.compile("[省市县区旗镇乡]?(?!.*(?:[省市县区旗州盟镇乡]|街道|国家|中国|国务院|兵团|自治)).{1,12}[局委办厅署院会处站所]");
    private static final int LONGEST = 40;

    private final Map<String, String> aliases = new HashMap<>();

    /** @param aliases the main name of an agency for each of its other names */
    public AgencyNames(Map<String, String> aliases) {
        aliases.forEach((other, name) -> this.aliases.put(bare(other), bare(name)));
    }

    /** The main name of an agency; empty where the words name no particular one, such as 本单位. */
    public Optional<String> resolve(String words) {
        String bare = bare(words);
        boolean name = bare.length() > 1
                && bare.length() <= LONGEST
                && bare.codePoints().anyMatch(Character::isIdeographic)
                && !ANYBODY.contains(bare);
        return name ? Optional.of(aliases.getOrDefault(bare, bare)) : Optional.empty();
    }

    /** Whether agencies of many places may have this name: 教育局, 区教育局. */
    static boolean isLocal(String name) {
        return LOCAL.matcher(name).matches();
    }

    /** The words in half width, without blanks and without words of a title, such as 关于 and the year. */
    private static String bare(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            if (!Blanks.isSpace(unit)) {
                folded.append(unit >= '\uFF01' && unit <= '\uFF5E' ? (char) (unit - 0xFEE0) : unit);
            }
        }
        return AFTER.matcher(BEFORE.matcher(folded).replaceFirst("")).replaceFirst("");
    }
}
