package org.gouji.ide.action;

import java.util.List;
import java.util.Optional;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.text.TextEdit;

/**
 * A change of a report that a person may choose.
 *
 * @param kind what sort of change it is
 * @param title what it does and why, for a menu
 * @param preferred whether it repairs something and nothing else can be meant
 * @param settles the finding that it is about, empty where it is about none
 * @param edits the changes, in order, not overlapping; at least one
 */
public record Action(Kind kind, Message title, boolean preferred, Optional<Diagnostic> settles, List<TextEdit> edits) {

    /** A sort of change, by the protocol's name for it. */
    public enum Kind {
        /** Settles a finding, or silences it. */
        QUICK_FIX("quickfix"),
        /** Writes the sums of the parts into totals. */
        RECOMPUTE("refactor.rewrite.recompute"),
        /** Writes tables anew in another layout, every figure as it was. */
        CONVERT("refactor.rewrite.convert"),
        /** Settles all findings that are settled without touching a value. */
        FIX_ALL("source.fixAll.gouji");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** Whether the kind is another one, named by its id, or one of its kinds; every kind is one of the empty one's. */
        public boolean isOf(String other) {
            return other.isEmpty() || id.equals(other) || id.startsWith(other + ".");
        }
    }

    static Action of(Kind kind, Message title, List<TextEdit> edits) {
        return new Action(kind, title, false, Optional.empty(), edits);
    }
}
