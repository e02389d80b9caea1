package dev.cyanotype.editor.files;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.journal.KeptJournal;
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
    private final KeptJournal journal;
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

    /** A file, and what it held. */
    record InFile(Path file, OnDisk onDisk) {}

    private OpenDocument(DocumentViewModel model, KeptJournal journal, Origin origin, int saved) {
        this.model = model;
        this.journal = journal;
        this.origin = origin;
        this.saved = saved;
        this.name.set(origin.name());
        model.momentProperty().addListener((_, _, now) -> look(now));
        look(model.momentProperty().get());
    }

    /** A document that belongs to no file, and of which nothing is lost while it is as it is. */
    static OpenDocument untitled(DocumentViewModel model, KeptJournal journal, String name) {
        return new OpenDocument(model, journal, new Origin(name, null, List.of()), model.momentProperty().get().revision());
    }

    /** A document made of a file that it does not belong to, or one that came back and has none. */
    static OpenDocument unsaved(DocumentViewModel model, KeptJournal journal, Origin origin) {
        return new OpenDocument(model, journal, origin, NOWHERE);
    }

    /**
     * @param saved the number of the revision that the file holds, or {@link #NOWHERE}
     * @param readOnly whether it is only to be looked at
     */
    static OpenDocument of(DocumentViewModel model, KeptJournal journal, InFile in, int saved, boolean readOnly) {
        var origin = new Origin(String.valueOf(in.file().getFileName()), in.file().getParent(), List.of());
        var document = new OpenDocument(model, journal, origin, saved);
        document.file.set(in.file());
        document.onDisk = in.onDisk();
        document.base = saved == NOWHERE ? null : model.momentProperty().get().history().revision(saved).document();
        document.readOnly.set(readOnly);
        return document;
    }

    public DocumentViewModel model() {
        return model;
    }

    KeptJournal journal() {
        return journal;
    }

    /** The number of the revision that its file holds, or null. */
    @Nullable Integer saved() {
        return saved == NOWHERE ? null : saved;
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
        model.saved(saved, now.digest());
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
