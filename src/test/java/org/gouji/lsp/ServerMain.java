package org.gouji.lsp;

/** The server as a process of its own, for tests. */
final class ServerMain {

    private ServerMain() {}

    public static void main(String[] args) {
        System.exit(Server.run(args));
    }
}
