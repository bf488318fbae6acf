package org.gouji.cli.html;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gouji.text.Language;

/** The HTML of the worst reports so far, up to a maximum number of reports. */
final class Worst {

    private final int most;
    private final PriorityQueue<Drawn> drawn =
            new PriorityQueue<>(Comparator.comparing(Drawn::standing).reversed());

    /** @param most the largest number of reports to hold */
    Worst(int most) {
        this.most = most;
    }

    /**
     * The card and the notice of a report.
     *
     * @param card the HTML of the card, without its closing tags
     * @param notice the part of the notice about the report
     */
    record Drawn(Standing standing, String card, Notice.Part notice) {}

    /** Draws a report if it is among the worst so far, and drops the one that it displaces. */
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

    /** The reports that are held, worst first. */
    List<Drawn> ranked() {
        return drawn.stream().sorted(Comparator.comparing(Drawn::standing)).toList();
    }
}
