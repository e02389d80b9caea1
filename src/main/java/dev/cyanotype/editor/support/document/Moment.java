package dev.cyanotype.editor.support.document;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.history.History;

/**
 * What a document was after one command: an immutable value.
 *
 * @param document the document
 * @param history how it came to be so, its current revision this one
 */
public record Moment(Blueprint document, History history) {

    /** The number of the revision that the document is at. */
    public int revision() {
        return history.current().number();
    }
}
