package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.plain.Role;

/**
 * One choice of the entries that a sum leaves out: those that belong to 其中, since they are parts of the entry above it,
 * and rates. A table doesn't show how many entries after 其中 belong to it, so there are several choices.
 */
final class Belonging {

    private static final int[] NONE = {};
    private static final int MOST_BEHIND = 6;
    private static final int MOST_WAYS = 64;

    private final List<Entry> entries;
    private final BitSet left;

    private Belonging(List<Entry> entries, BitSet left) {
        this.entries = entries;
        this.left = left;
    }

    /** The likeliest choice: every 其中, with the entries after it that are indented as far as it is, and all rates. */
    static Belonging likeliest(List<Entry> entries, int total) {
        BitSet left = rates(entries);
        inner(entries, total).forEach(index -> left.set(index, index + 1 + setIn(entries, index)));
        return new Belonging(entries, left);
    }

    /** All choices, the likeliest first. */
    static List<Belonging> all(List<Entry> entries, int total) {
        List<Belonging> ways = new ArrayList<>();
        ways.add(likeliest(entries, total));
        int[] inner = inner(entries, total).toArray();
        List<BitSet> chosen = List.of(new BitSet());
        for (int index : inner) {
            List<BitSet> longer = new ArrayList<>();
            for (BitSet before : chosen) {
                for (int behind = 0; behind <= room(entries, index, total); behind++) {
                    BitSet set = (BitSet) before.clone();
                    set.set(index, index + 1 + behind);
                    longer.add(set);
                }
            }
            chosen = longer.size() > MOST_WAYS ? alike(entries, inner, total) : longer;
            if (longer.size() > MOST_WAYS) {
                break;
            }
        }
        for (BitSet set : chosen) {
            BitSet withoutRates = (BitSet) set.clone();
            withoutRates.or(rates(entries));
            ways.add(new Belonging(entries, withoutRates));
        }
        chosen.forEach(set -> ways.add(new Belonging(entries, set)));
        ways.add(new Belonging(entries, new BitSet()));
        return ways;
    }

    /** Choices with the same number of entries after every 其中, for where all combinations would be too many. */
    private static List<BitSet> alike(List<Entry> entries, int[] inner, int total) {
        List<BitSet> ways = new ArrayList<>();
        for (int behind = 0; behind <= MOST_BEHIND; behind++) {
            BitSet set = new BitSet();
            for (int index : inner) {
                set.set(index, index + 1 + Math.min(behind, room(entries, index, total)));
            }
            ways.add(set);
        }
        return ways;
    }

    private static IntStream inner(List<Entry> entries, int total) {
        return IntStream.range(0, entries.size())
                .filter(index -> index != total && entries.get(index).role() == Role.OF_WHICH);
    }

    /** The largest number of leaves after an entry that may belong to it. */
    private static int room(List<Entry> entries, int index, int total) {
        int behind = 0;
        while (behind < MOST_BEHIND
                && index + behind + 1 < entries.size()
                && index + behind + 1 != total
                && entries.get(index + behind + 1).isLeaf()
                && entries.get(index + behind + 1).section()
                        == entries.get(index).section()) {
            behind++;
        }
        return behind;
    }

    /** The number of leaves after 其中 that are indented at least as far, where 其中 is itself indented; else 0. */
    private static int setIn(List<Entry> entries, int index) {
        int indent = entries.get(index).indent();
        boolean deeper = index > 0 && indent > entries.get(index - 1).indent();
        int behind = 0;
        while (deeper
                && index + behind + 1 < entries.size()
                && entries.get(index + behind + 1).isLeaf()
                && entries.get(index + behind + 1).indent() >= indent) {
            behind++;
        }
        return behind;
    }

    private static BitSet rates(List<Entry> entries) {
        BitSet rates = new BitSet();
        for (int index = 0; index < entries.size(); index++) {
            rates.set(index, entries.get(index).role() == Role.RATE);
        }
        return rates;
    }

    /** Whether the roles of all entries from one index to before another are known. */
    boolean isKnown(int from, int to) {
        return entries.subList(from, to).stream().noneMatch(entry -> entry.role() == Role.UNKNOWN);
    }

    /** The indexes of the entries to add up in a span; none where some are parts of a total of another group. */
    int[] leaves(int from, int to, Entry own) {
        List<Integer> leaves = new ArrayList<>();
        for (int index = from; index < to; index++) {
            Entry entry = entries.get(index);
            boolean foreign = entry.role() == Role.UNDER_TOTAL && !entry.group().equals(own.group());
            if (foreign) {
                return NONE;
            }
            if (!entry.isTotal() && !left.get(index)) {
                leaves.add(index);
            }
        }
        return leaves.stream().mapToInt(Integer::intValue).toArray();
    }
}
