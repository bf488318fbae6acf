package org.gouji.report.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.claims.Claims;
import org.gouji.report.table.BoundTable;
import org.jspecify.annotations.Nullable;

/**
 * The claims in the prose of a report. They are read on first request, so that callers who only want the tables don't
 * wait for them; the answer never changes.
 */
public final class Prose {

    private final Supplier<Claims> reader;
    private final ClaimBinder binder;
    private @Nullable Claims claims;
    private @Nullable List<BoundClaim> bound;

    public Prose(Supplier<Claims> reader, Optional<String> agency, Optional<Integer> year, List<BoundTable> tables) {
        this.reader = reader;
        this.binder = new ClaimBinder(agency, year, tables);
    }

    /** All claims of the prose, whatever they are about. */
    public synchronized Claims claims() {
        if (claims == null) {
            claims = reader.get();
        }
        return claims;
    }

    /** The claims that are certainly about figures of this report's tables. */
    public synchronized List<BoundClaim> bound(CharSequence text) {
        if (bound == null) {
            bound = binder.bind(text, claims().claims());
        }
        return bound;
    }
}
