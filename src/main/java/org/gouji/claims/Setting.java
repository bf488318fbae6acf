package org.gouji.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.claims.grammar.ClaimsLexer;
import org.gouji.text.TextRange;

/** What the words so far in a sentence say of the numbers that follow: whose they are, of when. */
final class Setting {

    private static final int MOST_SUBJECTS = 8;

    private final List<TextRange> subjects = new ArrayList<>();
    private int year;
    private boolean thisYear;
    private boolean otherTime;
    private boolean since;
    private boolean plan;
    private boolean area;
    private boolean channel;
    private boolean crowded;

    /** A setting to go on from, so that what is said in brackets ends with them. */
    Setting copy() {
        Setting copy = new Setting();
        copy.subjects.addAll(subjects);
        copy.year = year;
        copy.thisYear = thisYear;
        copy.otherTime = otherTime;
        copy.since = since;
        copy.plan = plan;
        copy.area = area;
        copy.channel = channel;
        copy.crowded = crowded;
        return copy;
    }

    /** Takes a phrase; {@code before} is the type of the one before it, 0 at the start. */
    void take(Phrase phrase, int before) {
        switch (phrase.type()) {
            case ClaimsLexer.YEAR -> date(phrase);
            case ClaimsLexer.UNTIL -> until(phrase);
            case ClaimsLexer.THIS_YEAR -> {
                thisYear = true;
                year = before == ClaimsLexer.YEAR ? year : 0;
                otherTime &= before == ClaimsLexer.OTHER_YEAR;
            }
            case ClaimsLexer.OTHER_YEAR, ClaimsLexer.PART_YEAR -> otherTime = true;
            case ClaimsLexer.SINCE -> since = true;
            case ClaimsLexer.PLAN -> plan = true;
            case ClaimsLexer.SELF, ClaimsLexer.WHOLE -> {
                subjects.clear();
                area = false;
            }
            case ClaimsLexer.AREA -> {
                subjects.clear();
                area = true;
            }
            default -> {}
        }
    }

    private void date(Phrase phrase) {
        Phrase.Date date = phrase.date();
        if (date == null) {
            return;
        }
        boolean whole = date.month() == 0 && date.day() == 0;
        otherTime = !whole;
        thisYear = false;
        year = date.year() > 0 ? date.year() : year;
    }

    private void until(Phrase phrase) {
        Phrase.Date date = phrase.date();
        otherTime = false;
        thisYear = true;
        year = date != null && date.year() > 0 ? date.year() : year;
    }

    void addSubject(TextRange subject) {
        if (subjects.size() < MOST_SUBJECTS) {
            subjects.add(subject);
        } else {
            crowded = true;
        }
    }

    void setChannel() {
        channel = true;
    }

    /** The scope of a number, with the limits that its own words add. */
    Scope scope(Set<Limit> own) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        limits.addAll(own);
        if (otherTime || (since && !thisYear && year == 0)) {
            limits.add(Limit.OTHER_TIME);
        }
        if (crowded) {
            limits.add(Limit.UNKNOWN);
        }
        if (plan) {
            limits.add(Limit.PLAN);
        }
        if (channel) {
            limits.add(Limit.CHANNEL);
        }
        return new Scope(subjects, area, year, limits);
    }
}
