package dev.cyanotype.editor.files;

import dev.cyanotype.history.ThreeWay;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Questions that only a person can answer, and findings that one has to see. Whoever is not answered does nothing. */
public interface Asking {

    /** What to do with changes that are not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    void whichToOpen(Consumer<List<Path>> chosen);

    /**
     * @param name the name to begin with
     * @param folder the folder to begin in, or null
     */
    void whereToSave(String name, @Nullable Path folder, Consumer<Path> chosen);

    /** @param names what is not saved, one or more */
    void aboutUnsaved(List<String> names, Consumer<Unsaved> answer);

    void showRefused(RefusedFile refused);

    /** Shows what opening a file filled in and changed. */
    void showNotes(String title, List<String> lines);

    /**
     * Shows what two programs made of one file, and asks what is to be kept. Not answering leaves both as they are.
     *
     * @param name the document's
     */
    void howToSettle(String name, ThreeWay sides, Consumer<Settlement> answer);
}
