package dev.cyanotype.editor.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.history.History;
import javafx.beans.property.IntegerProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the lines have in common.
 *
 * @param naming the revision that is being named; below 0 for none
 */
record CellContext(HistoryViewModel model, Deeds deeds, RevisionPictures pictures, IntegerProperty naming) {

    boolean isNaming(int revision) {
        return naming.get() == revision;
    }

    void name(int revision, String name) {
        stopNaming();
        deeds.name(revision, name);
    }

    void stopNaming() {
        naming.set(-1);
    }

    /** The document at a revision, or null where it is not there any more. */
    @Nullable Blueprint state(int revision) {
        DocumentViewModel document = model.document();
        History history = document == null ? null : document.momentProperty().get().history();
        return history == null || !history.has(revision) ? null : history.revision(revision).document();
    }
}
