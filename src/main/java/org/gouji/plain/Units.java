package org.gouji.plain;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes units of measure, and whether figures count whole things or measure amounts. */
public final class Units {

    private static final Set<String> COUNTS = Set.of(
            "人", "名", "个", "件", "次", "条", "户", "家", "台", "辆", "套", "项", "份", "篇", "起", "宗", "场", "期", "例", "所", "座",
            "人次", "件次", "户次", "批次", "头", "只", "棵", "间", "张", "支", "部", "本", "册", "批", "处", "幅", "班", "persons",
            "people", "staff", "cases", "items", "units", "times");
    private static final Set<String> MEASURES = Set.of(
            "元",
            "万元",
            "亿元",
            "千元",
            "百万元",
            "美元",
            "万美元",
            "亿美元",
            "万人",
            "千人",
            "万",
            "亿",
            "千",
            "吨",
            "万吨",
            "千克",
            "公斤",
            "克",
            "公里",
            "千米",
            "米",
            "厘米",
            "平方米",
            "万平方米",
            "平方公里",
            "㎡",
            "m2",
            "m²",
            "km",
            "立方米",
            "亩",
            "万亩",
            "公顷",
            "千瓦时",
            "万千瓦时",
            "度",
            "升",
            "小时",
            "分钟",
            "天",
            "日",
            "月",
            "年",
            "岁",
            "%",
            "％",
            "‰",
            "万件",
            "万次",
            "万户",
            "万条",
            "亿次",
            "rmb",
            "cny",
            "usd",
            "yuan",
            "million",
            "thousand",
            "t",
            "kg",
            "h",
            "hours",
            "days");
    private static final Pattern COUNTED =
            Pattern.compile(".*(人数|件数|次数|个数|户数|家数|台数|人次|编制|名额|headcount|number of|count).*");
    private static final Pattern MEASURED =
            Pattern.compile(".*(元|万|亿|千|吨|米|里|亩|公顷|克|升|瓦|小时|天数|rmb|cny|usd|yuan|million|thousand|\\$|¥|￥).*");
    private static final Pattern UNIT_LINE = Pattern.compile(".*单位[:：](.{1,8}?)[)）]?");

    private Units() {}

    /** Whether a text is a unit, with or without the word 单位 before it: 万元, 单位：人. */
    public static boolean isUnit(String text) {
        String unit = text.isEmpty() ? text : bare(text);
        return COUNTS.contains(unit) || MEASURES.contains(unit);
    }

    /** A unit without the word 单位 or 计量单位 before it: 人 for 单位：人. */
    public static String bare(String text) {
        int start = text.startsWith("计量单位") ? 4 : text.startsWith("单位") ? 2 : 0;
        boolean colon = start > 0 && start < text.length() && ":：".indexOf(text.charAt(start)) >= 0;
        return text.substring(colon ? start + 1 : start).strip();
    }

    /** Whether a label says that the figures under it count whole things: 人数. */
    public static boolean counts(Label label) {
        return COUNTS.contains(bare(label.unit()))
                || COUNTED.matcher(label.text()).matches();
    }

    /**
     * Whether a label or a line above a table names something that is measured, so that figures may be rounded: 单位：万元.
     */
    public static boolean measures(String text) {
        return MEASURED.matcher(text).matches();
    }

    /** Whether a line above a table says that the figures in it count whole things: 单位：人. */
    public static boolean countsBelow(String line) {
        var unit = UNIT_LINE.matcher(line.replaceAll("[\\s　]", ""));
        return unit.matches() && COUNTS.contains(unit.group(1));
    }
}
