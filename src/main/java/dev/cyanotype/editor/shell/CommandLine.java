package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The place where sentences are typed, below the document. */
public interface CommandLine {

    Node node();

    /** Where what it offers stands: to be laid over all else in the window. */
    Node layer();

    /** Works on a document, or on none for null. */
    void show(@Nullable DocumentViewModel document);

    /** Takes the keys. */
    void focus();
}
