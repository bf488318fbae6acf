package org.gouji.plain.sum;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Finds all readings of a total, which are the sets of parts that it may be the sum of: the leaves before or after it,
 * up to another total, to the start or end of its section or group, or all of them; other totals, with or without the
 * leaves that those don't cover; entries of the highest levels.
 */
final class Readings {

    private static final int MOST = 400;
    private static final int MOST_NEAREST = 8;

    private final List<Entry> entries;
    private final int total;
    private final Entry own;
    private final Map<String, Reading> byParts = new LinkedHashMap<>();

    private Readings(List<Entry> entries, int total) {
        this.entries = entries;
        this.total = total;
        this.own = entries.get(total);
    }

    /** The readings of a total among rows or columns, the likeliest first; each has at least two parts. */
    static List<Reading> of(List<Entry> entries, int total) {
        Readings readings = new Readings(entries, total);
        for (Belonging belonging : Belonging.all(entries, total)) {
            readings.addSpans(belonging);
        }
        readings.addNearest(Belonging.likeliest(entries, total));
        return List.copyOf(readings.byParts.values());
    }

    /** Only the plainest readings: all leaves on one side, or those up to another total. */
    static List<Reading> plain(List<Entry> entries, int total) {
        Readings readings = new Readings(entries, total);
        Belonging belonging = Belonging.likeliest(entries, total);
        int start = readings.reach(true, Entry::isTotal);
        int end = readings.reach(false, Entry::isTotal);
        for (int from : new int[] {0, start}) {
            if (belonging.isKnown(from, total)) {
                readings.add("before", belonging.leaves(from, total, readings.own));
            }
        }
        for (int to : new int[] {entries.size(), end}) {
            if (belonging.isKnown(total + 1, to)) {
                readings.add("behind", belonging.leaves(total + 1, to, readings.own));
            }
        }
        return List.copyOf(readings.byParts.values());
    }

    /** Only the readings with the likeliest {@link Belonging}. */
    static List<Reading> natural(List<Entry> entries, int total) {
        Readings readings = new Readings(entries, total);
        readings.addSpans(Belonging.likeliest(entries, total));
        return List.copyOf(readings.byParts.values());
    }

    private void addSpans(Belonging belonging) {
        for (boolean before : new boolean[] {true, false}) {
            addSpan(belonging, before, "all", before ? 0 : entries.size());
            addSpan(belonging, before, "block", reach(before, Entry::isTotal));
            addSpan(belonging, before, "alike", reach(before, entry -> entry.isNamedAs(own)));
            if (entries.stream().anyMatch(entry -> entry.section() != own.section())) {
                addSpan(belonging, before, "section", reach(before, entry -> entry.section() != own.section()));
            }
            if (!own.group().isEmpty()) {
                addSpan(belonging, before, "group", reach(before, entry -> !entry.group()
                        .equals(own.group())));
            }
        }
    }

    /** Adds readings of only the nearest leaves, for where an entry further away isn't a part: 编制 before 在编, 聘用, 合计. */
    private void addNearest(Belonging belonging) {
        for (int count = 2; count <= MOST_NEAREST; count++) {
            if (total >= count && belonging.isKnown(total - count, total)) {
                add("before " + Reading.NEAREST + count, belonging.leaves(total - count, total, own));
            }
            if (total + count < entries.size() && belonging.isKnown(total + 1, total + 1 + count)) {
                add("behind " + Reading.NEAREST + count, belonging.leaves(total + 1, total + 1 + count, own));
            }
        }
    }

    /**
     * The far end of the span next to the total up to an entry of a kind: the first index of a span before the total,
     * or the index after the last one of a span behind it.
     */
    private int reach(boolean before, Predicate<Entry> ends) {
        int at = before ? total - 1 : total + 1;
        while (at >= 0 && at < entries.size() && !ends.test(entries.get(at))) {
            at += before ? -1 : 1;
        }
        return before ? at + 1 : at;
    }

    private void addSpan(Belonging belonging, boolean before, String name, int reach) {
        int from = before ? reach : total + 1;
        int to = before ? total : reach;
        if (to - from < 2 || !belonging.isKnown(from, to)) {
            return;
        }
        String kind = (before ? "before " : "behind ") + name;
        int[] leaves = belonging.leaves(from, to, own);
        add(kind, leaves);
        if (entries.subList(from, to).stream().anyMatch(Entry::isTotal)) {
            addTotals(kind, belonging, from, to);
        }
        addTops(kind, leaves, Entry::indent);
        addTops(kind, leaves, Entry::code);
        addTops(kind, leaves, entry -> entry.label().level());
    }

    /**
     * Adds readings of other totals in a span, all or those of one word such as 小计, alone or with leaves outside of
     * their blocks.
     */
    private void addTotals(String kind, Belonging belonging, int from, int to) {
        IntStream.range(from, to)
                .filter(index -> entries.get(index).isTotal())
                .mapToObj(index -> entries.get(index).label().word())
                .distinct()
                .forEach(word -> addTotals(kind + " " + word, belonging, from, to, word));
        addTotals(kind + " totals", belonging, from, to, "");
    }

    private void addTotals(String kind, Belonging belonging, int from, int to, String word) {
        int[] totals = IntStream.range(from, to)
                .filter(index -> entries.get(index).isTotal()
                        && !entries.get(index).isNamedAs(own)
                        && (word.isEmpty() || entries.get(index).label().word().equals(word)))
                .toArray();
        if (totals.length == 0) {
            return;
        }
        add(kind, totals);
        int[] behind = belonging.leaves(totals[totals.length - 1] + 1, to, own);
        add(kind + " and leaves behind", joined(totals, behind));
        int[] ahead = belonging.leaves(from, totals[0], own);
        add(kind + " and leaves ahead", joined(ahead, totals));
        add(kind + " and ungrouped leaves", joined(totals, ungrouped(belonging.leaves(from, to, own), totals)));
    }

    /** The leaves with a group in which none of the totals stands. */
    private int[] ungrouped(int[] leaves, int[] totals) {
        return Arrays.stream(leaves)
                .filter(leaf -> !entries.get(leaf).group().isEmpty()
                        && Arrays.stream(totals)
                                .noneMatch(index -> entries.get(index)
                                                .group()
                                                .equals(entries.get(leaf).group())
                                        && entries.get(index).section()
                                                == entries.get(leaf).section()))
                .toArray();
    }

    private void addTops(String kind, int[] leaves, ToIntFunction<Entry> depth) {
        int at = 1;
        while (at < leaves.length
                && depth.applyAsInt(entries.get(leaves[at])) == depth.applyAsInt(entries.get(leaves[0]))) {
            at++;
        }
        if (at >= leaves.length) {
            return;
        }
        int[] depths = Arrays.stream(leaves)
                .map(leaf -> depth.applyAsInt(entries.get(leaf)))
                .distinct()
                .sorted()
                .toArray();
        for (int index = 0; index < Math.min(2, depths.length - 1); index++) {
            int top = depths[index];
            add(
                    kind + " top " + index,
                    Arrays.stream(leaves)
                            .filter(leaf -> depth.applyAsInt(entries.get(leaf)) == top)
                            .toArray());
        }
    }

    private static int[] joined(int[] some, int[] others) {
        BitSet all = new BitSet();
        Arrays.stream(some).forEach(all::set);
        Arrays.stream(others).forEach(all::set);
        return all.stream().toArray();
    }

    private void add(String kind, int[] parts) {
        if (parts.length > 1 && byParts.size() < MOST) {
            byParts.computeIfAbsent(Arrays.toString(parts), key -> new Reading(parts))
                    .kinds()
                    .add(kind);
        }
    }
}
