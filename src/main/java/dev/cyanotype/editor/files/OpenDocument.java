package dev.cyanotype.editor.files;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A document in a tab, and the file it belongs to. "Saved" is a mark in its history: it is dirty at every other revision, and
 * undoing back to the mark makes it clean again.
 */
public final class OpenDocument {
    /** The mark where no revision is what the file holds. */
    static final int NOWHERE = -1;

    private final DocumentViewModel model;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private final Origin origin;
    private @Nullable OnDisk onDisk;
    private @Nullable Blueprint base;
    private int saved;

    /**
     * Where a document came from.
     *
     * @param name what it is called until it has a file of its own
     * @param folder where a dialog for saving starts, or null
     * @param notes what opening has filled in and changed
     */
    public record Origin(String name, @Nullable Path folder, List<String> notes) {
        public Origin {
            notes = List.copyOf(notes);
        }
    }

    private OpenDocument(DocumentViewModel model, Origin origin, int saved) {
        this.model = model;
        this.origin = origin;
        this.saved = saved;
        this.name.set(origin.name());
        model.momentProperty().addListener((_, _, now) -> look(now));
        look(model.momentProperty().get());
    }

    /** A document that belongs to no file, and of which nothing is lost while it is as it is. */
    static OpenDocument untitled(DocumentViewModel model, String name) {
        return new OpenDocument(model, new Origin(name, null, List.of()), model.momentProperty().get().revision());
    }

    /** A document made of a file that it does not belong to. */
    static OpenDocument converted(DocumentViewModel model, Origin origin) {
        return new OpenDocument(model, origin, NOWHERE);
    }

    /** @param same whether it is what the file holds */
    static OpenDocument of(DocumentViewModel model, Path file, OnDisk onDisk, boolean same, boolean readOnly) {
        String name = String.valueOf(file.getFileName());
        int saved = same ? model.momentProperty().get().revision() : NOWHERE;
        var document = new OpenDocument(model, new Origin(name, file.getParent(), List.of()), saved);
        document.file.set(file);
        document.onDisk = onDisk;
        document.base = same ? model.document() : null;
        document.readOnly.set(readOnly);
        return document;
    }

    public DocumentViewModel model() {
        return model;
    }

    /** The file that it is saved to; null for one that has none yet. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The name of its file, or what it is called until it has one. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Whether its file may not be written. */
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    public Origin origin() {
        return origin;
    }

    /** What its file held when it was last read or written here, or null. */
    @Nullable OnDisk onDisk() {
        return onDisk;
    }

    /** What its file held when it was last read or written here, as a document; null where that is not known. */
    @Nullable Blueprint base() {
        return base;
    }

    /** One moment of it is what a file holds, which is its own from now on. */
    void savedAs(Path to, Moment what, OnDisk now) {
        file.set(to);
        name.set(String.valueOf(to.getFileName()));
        readOnly.set(false);
        onDisk = now;
        base = what.document();
        saved = what.revision();
        look(model.momentProperty().get());
    }

    /** Its file holds something else than it does, or nothing, and that is known now. */
    void differsFrom(OnDisk now) {
        onDisk = now;
        saved = NOWHERE;
        look(model.momentProperty().get());
    }

    /** What its file holds has been taken note of: it is dirty, and what differs from then on was done here. */
    void settledWith(OnDisk now, Blueprint there) {
        base = there;
        differsFrom(now);
    }

    /** Its file was touched and holds what it held. */
    void touched(OnDisk now) {
        onDisk = now;
    }

    private void look(Moment now) {
        dirty.set(now.revision() != saved);
    }
}
