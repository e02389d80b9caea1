package dev.cyanotype.editor.support.panel;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A side panel. It shows the document whose tab is in front, and costs nothing while nobody sees it. */
public interface Panel {

    /** Its name in settings, such as {@code outline}. */
    String id();

    /** What people read. */
    String title();

    /** The literal of its icon. */
    String icon();

    Node node();

    /** Shows a document, or nothing for null. */
    void show(@Nullable DocumentViewModel document);

    /** Tells whether anybody sees the panel: what nobody sees does no work. */
    default void setSeen(boolean seen) {}
}
