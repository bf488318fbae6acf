package org.gouji.lsp.settings;

import java.util.Comparator;
import java.util.Map;
import org.gouji.lsp.document.DocumentUri;

/**
 * The settings that a person chose in the editor, for all documents.
 *
 * @param general the settings for documents outside {@code folders}
 * @param folders the settings of those workspace folders that have their own
 */
record ChosenSettings(EditorSettings general, Map<DocumentUri, EditorSettings> folders) {

    /** The settings if nothing is chosen. */
    static final ChosenSettings NONE = new ChosenSettings(EditorSettings.NONE, Map.of());

    /** The settings for a document: those of the innermost folder that contains it, else the general ones. */
    EditorSettings of(DocumentUri document) {
        return folders.keySet().stream()
                .filter(document::isIn)
                .max(Comparator.comparing(folder -> folder.canonical().length()))
                .map(folders::get)
                .orElse(general);
    }
}
