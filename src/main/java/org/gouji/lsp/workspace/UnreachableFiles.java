package org.gouji.lsp.workspace;

import java.io.File;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.wire.Outbox;
import org.gouji.text.Localized;

/**
 * Warns the user once of files that can't be reached because of their names. Outside Windows and macOS, the locale of
 * the process decides which file names Java can use, and an editor may start the server in a locale with ASCII only.
 */
public final class UnreachableFiles {

    private final ClientFeatures client;
    private final Outbox outbox;
    private boolean said;

    public UnreachableFiles(ClientFeatures client, Outbox outbox) {
        this.client = client;
        this.outbox = outbox;
    }

    /** Warns if the file or folder of a URI that the client gave can't be reached. */
    public void check(String uri) {
        DocumentUri name = DocumentUri.of(uri);
        boolean nameless =
                name.canonical().startsWith("file:///") && name.path().isEmpty();
        if (nameless && !said && File.separatorChar == '/') {
            said = true;
            String shown = name.canonical().substring("file://".length());
            Localized reason = new Localized(
                    "无法访问 " + shown + "：服务器启动时的区域设置不能表示这个文件名，其中的报告不会互相核对。请在 UTF-8 区域设置下启动服务器，如 LC_ALL=C.UTF-8",
                    "Can’t reach " + shown
                            + ": the locale that the server was started in can’t write this name, so reports"
                            + " there aren’t compared. Start the server in a UTF-8 locale, such as LC_ALL=C.UTF-8");
            outbox.notify("window/showMessage", new MessageParams(MessageType.Warning, reason.in(client.language())));
        }
    }
}
