package org.gouji.lsp.settings;

import java.util.Comparator;
import java.util.Map;
import org.gouji.lsp.document.DocumentUri;

/**
 * What a person chose in the editor's settings.
 *
 * @param general what holds everywhere else
 * @param folders what holds in folders of the workspace that have settings of their own
 */
record ChosenSettings(EditorSettings general, Map<DocumentUri, EditorSettings> folders) {

    /** Where nothing is chosen. */
    static final ChosenSettings NONE = new ChosenSettings(EditorSettings.NONE, Map.of());

    /** What holds for a document: what is chosen for the innermost folder that it is in. */
    EditorSettings of(DocumentUri document) {
        return folders.keySet().stream()
                .filter(document::isIn)
                .max(Comparator.comparing(folder -> folder.canonical().length()))
                .map(folders::get)
                .orElse(general);
    }
}
