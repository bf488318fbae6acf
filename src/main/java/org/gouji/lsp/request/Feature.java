package org.gouji.lsp.request;

import org.gouji.lsp.client.Advertised;

/** A feature of the server: it announces itself to the client and registers the handlers of its requests. */
public interface Feature {

    /** Adds the feature to the capabilities that the server announces in its answer to {@code initialize}. */
    void advertise(Advertised capabilities);

    /** Registers the handlers that answer the feature's requests. */
    void register(Requests requests);

    /** Called when a document was closed; {@code uri} is in the client's spelling. */
    default void closed(String uri) {}
}
