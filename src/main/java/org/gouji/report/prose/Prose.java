package org.gouji.report.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.claims.Claims;
import org.gouji.report.table.BoundTable;
import org.jspecify.annotations.Nullable;

/**
 * What the prose of a report claims. Read when it is first asked for, so that who only wants the tables doesn't wait for
 * it; the answer never changes.
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

    /** The claims as they stand, about whatever. */
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
