package org.gouji.lsp.request;

import org.gouji.lsp.client.Advertised;

/** What a client may ask for: how the server says that it is there, and what answers. */
public interface Feature {

    /** Says what there is. */
    void advertise(Advertised capabilities);

    /** Names what answers. */
    void register(Requests requests);

    /** Told that a document, by the client's name for it, isn't open any more. */
    default void closed(String uri) {}
}
