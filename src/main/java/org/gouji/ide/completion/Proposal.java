package org.gouji.ide.completion;

import java.util.Optional;
import org.gouji.text.Localized;

/**
 * Something that could be written, before it is known whether it matches.
 *
 * @param key what it is, for {@link CompletionDocumentation}
 * @param kind what sort of thing it is
 * @param name the ways to call it
 * @param detail where it belongs
 * @param text what is written
 * @param order its place among what matches equally well
 */
record Proposal(String key, CompletionItem.Kind kind, Name name, Localized detail, InsertText text, int order) {

    /** The item for the place, empty where something else is typed there, or matches worse than allowed. */
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
