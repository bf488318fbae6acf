package org.gouji.cli.html;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gouji.text.Language;

/** The worst reports seen so far, drawn; never more than a few hundred are held. */
final class Worst {

    private final int most;
    private final PriorityQueue<Drawn> drawn =
            new PriorityQueue<>(Comparator.comparing(Drawn::standing).reversed());

    /** @param most how many are held */
    Worst(int most) {
        this.most = most;
    }

    /**
     * A report that is drawn.
     *
     * @param card its markup, open at its end
     * @param notice what is to be put right in it
     */
    record Drawn(Standing standing, String card, Notice.Part notice) {}

    /** Draws a report if it is among the worst so far, and lets go of the one that no longer is. */
    void offer(Subject subject, Standing standing, Language language) {
        boolean full = drawn.size() == most;
        if (full && drawn.element().standing().compareTo(standing) < 0) {
            return;
        }
        if (full) {
            drawn.remove();
        }
        drawn.add(new Drawn(standing, Card.draw(subject, language), Notice.part(subject, language)));
    }

    /** The worst, worst first. */
    List<Drawn> ranked() {
        return drawn.stream().sorted(Comparator.comparing(Drawn::standing)).toList();
    }
}
