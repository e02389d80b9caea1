package dev.cyanotype.editor.commandbar;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.List;
import java.util.SequencedSet;

/**
 * What a sentence would be said in: an immutable value.
 *
 * @param document the document
 * @param selection the ids selected
 * @param locked the ids that no edit may change
 */
record Circumstances(Blueprint document, List<String> selection, SequencedSet<String> locked) {

    static Circumstances of(DocumentViewModel document) {
        return new Circumstances(document.document(), document.selectionProperty().get(), document.lockedProperty().get());
    }
}
