package org.gouji.ide.action;

import java.util.List;
import java.util.Optional;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.text.TextEdit;

/**
 * A change of a report that a person may choose, such as a quick fix.
 *
 * @param kind the kind of the change
 * @param title what it does and why, for a menu
 * @param preferred whether it is a repair and the only one that can be meant
 * @param settles the diagnostic that it settles, empty where it settles none
 * @param edits the changes, in order, not overlapping; at least one
 */
public record Action(Kind kind, Message title, boolean preferred, Optional<Diagnostic> settles, List<TextEdit> edits) {

    /** The kind of a change; its id is its name in the protocol. */
    public enum Kind {
        /** Settles a finding, or silences it. */
        QUICK_FIX("quickfix"),
        /** Replaces totals by the sums of their parts. */
        RECOMPUTE("refactor.rewrite.recompute"),
        /** Rewrites tables in another layout, with every figure unchanged. */
        CONVERT("refactor.rewrite.convert"),
        /** Settles all findings that can be settled without changing a value. */
        FIX_ALL("source.fixAll.gouji");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /**
         * Whether this kind has the given id or is a sub-kind of it: {@code refactor.rewrite} has two. Every kind is a
         * sub-kind of the empty id.
         */
        public boolean isOf(String other) {
            return other.isEmpty() || id.equals(other) || id.startsWith(other + ".");
        }
    }

    static Action of(Kind kind, Message title, List<TextEdit> edits) {
        return new Action(kind, title, false, Optional.empty(), edits);
    }
}
