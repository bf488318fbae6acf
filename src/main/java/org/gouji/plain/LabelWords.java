package org.gouji.plain;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.CharSet;

/**
 * Recognizes the words in labels that tell which part the figures play in sums, such as 合计 and 增长率. Labels come here in
 * lower case, without numeral and, where they contain Chinese, without blanks. As most labels have none of the words,
 * their characters are looked at first.
 */
final class LabelWords {

    private static final Pattern TOTAL = Pattern.compile("(.{0,12}?)(合计|总计|小计|共计)数?");
    private static final Pattern NO_PREFIX = Pattern.compile("累|占|(?<!评)比|率|均|其中|不含|不包括|扣除|减|未");
    private static final Pattern ENGLISH_TOTAL = Pattern.compile(
            "(grand total|sub-? ?totals?|totals?|sum)|(?:sub-?)?total [a-z][a-z &-]{1,40}|[a-z][a-z &-]{1,40} (sub-?)?totals?");
    private static final Pattern TOTAL_INSIDE = Pattern.compile("合计|总计|小计|共计|去重|不重复|\\b(sub)?totals?\\b");

    private static final CharSet RATE_SIGNS = CharSet.of("%％‰率比增降涨均名位排序次号码累日时密温最中标年出");
    private static final Pattern RATE =
            Pattern.compile("%|％|‰|率|占比|比重|比例|(?<![评无])比(?![赛武选亚])|增长|增幅|增速|增减幅|降幅|涨幅|人均|平均|均价"
                    + "|均值|户均|次均|件均|场均|日均|月均|年均|名次|排名|位次|排序|序号|行次|栏次|编号|编码|代码|学号|工号|累计|累积"
                    + "|日期|时间|年月|年份|密度|温度|最高|最低|最大|最小|中位|标准差|出生");
    private static final Pattern ENGLISH_RATE = Pattern.compile(
            "\\b(rates?|ratios?|percent|percentage|pct|share|average|avg|mean|median|max|min|rank|ranking|per capita|growth|yoy"
                    + "|years?|dates?|no\\.?|id|cumulative|running|ytd)(?![a-z])");
    private static final CharSet LEVEL_SIGNS = CharSet.of("价得评分系权指龄限电重");
    private static final Pattern LEVEL = Pattern.compile("单价|价格|得分|评分|分数|系数|权重|指数|年龄|年限|工龄|电话|分值|星级|等级");
    private static final Pattern ENGLISH_LEVEL = Pattern.compile("\\b(prices?|index|age|scores?|grade|level)(?![a-z])");
    private static final Set<String> RATES = Set.of("比", "年度", "年", "序", "号", "均");

    private static final CharSet STARTS = CharSet.of("(（其含包#oit….·。⋮等略以下减扣lm");
    private static final Pattern OF_WHICH =
            Pattern.compile("[(（]?(其中|含(?![税山光嘉笑弘])|包括|包含|#|of which|including|incl\\.?[ :]|thereof).*");
    private static final Pattern OMISSION = Pattern.compile("[….·。⋮]+|等|略|以下略|[（(]?下略[)）]?");
    private static final Pattern LESS = Pattern.compile("(减|扣|less|minus|减去|扣除)[:：].*|扣除.*|减少?数?|less .*");

    private LabelWords() {}

    /** The word for a total that a label consists of or ends with; empty where the label doesn't name a total. */
    static String total(String label) {
        if (label.endsWith("计") || label.endsWith("数")) {
            Matcher han = TOTAL.matcher(label);
            return han.matches() && !NO_PREFIX.matcher(han.group(1)).find() ? han.group(2) : "";
        }
        if (!hasLetters(label)
                || !ENGLISH_TOTAL.matcher(label).matches()
                || ENGLISH_RATE.matcher(label).find()) {
            return "";
        }
        return label.startsWith("sub") || label.contains(" sub") ? "subtotal" : label.equals("sum") ? "sum" : "total";
    }

    /** The role of the figures under a label that doesn't name a total. */
    static Role role(String label) {
        boolean letters = hasLetters(label);
        boolean starts = !label.isEmpty() && STARTS.contains(label.charAt(0));
        if (starts && (OMISSION.matcher(label).matches() || LESS.matcher(label).matches())) {
            return Role.UNKNOWN;
        }
        if (isRate(label, letters)) {
            return Role.RATE;
        }
        if (starts && OF_WHICH.matcher(label).matches()) {
            return Role.OF_WHICH;
        }
        if (isLevel(label, letters)) {
            return Role.LEVEL;
        }
        boolean inside = (letters || label.indexOf('计') >= 0 || label.indexOf('重') >= 0)
                && TOTAL_INSIDE.matcher(label).find();
        return inside ? Role.UNKNOWN : Role.LEAF;
    }

    private static boolean isRate(String label, boolean letters) {
        return (letters && ENGLISH_RATE.matcher(label).find())
                || (hasAny(label, RATE_SIGNS)
                        && (RATES.contains(label) || RATE.matcher(label).find()));
    }

    private static boolean isLevel(String label, boolean letters) {
        return (letters && ENGLISH_LEVEL.matcher(label).find())
                || (hasAny(label, LEVEL_SIGNS) && LEVEL.matcher(label).find());
    }

    private static boolean hasAny(String label, CharSet signs) {
        int at = 0;
        while (at < label.length() && !signs.contains(label.charAt(at))) {
            at++;
        }
        return at < label.length();
    }

    private static boolean hasLetters(String label) {
        return label.chars().anyMatch(unit -> unit >= 'a' && unit <= 'z');
    }
}
