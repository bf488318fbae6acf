package org.gouji.ide.completion;

import java.util.Optional;
import org.gouji.text.Localized;

/**
 * A possible completion that isn't matched with the typed text yet.
 *
 * @param key identifies it for {@link CompletionDocumentation}
 * @param kind the kind of what is written
 * @param name its name in all ways in which it can be typed
 * @param detail the place where it belongs, such as a table
 * @param text the text that is written
 * @param order its position among proposals that match equally well
 */
record Proposal(String key, CompletionItem.Kind kind, Name name, Localized detail, InsertText text, int order) {

    /**
     * The completion for a place; empty where the typed text doesn't match or its rank is worse than {@code worstRank}.
     */
    Optional<CompletionItem> item(CompletionSite site, int worstRank) {
        return name.match(site.typed())
                .filter(match -> match.rank() <= worstRank)
                .map(match -> new CompletionItem(
                        key,
                        kind,
                        name.title(),
                        detail,
                        match.filterText(),
                        "%d%04d".formatted(match.rank(), order),
                        text,
                        site.insert(),
                        site.replace()));
    }
}
