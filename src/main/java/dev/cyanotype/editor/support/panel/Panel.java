package dev.cyanotype.editor.support.panel;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A side panel. It shows the document whose tab is in front, and costs nothing while nobody sees it. */
public interface Panel {

    /**
     * What a panel is called.
     *
     * @param id its name in settings, such as {@code outline}
     * @param title what people read
     * @param icon the literal of its icon
     */
    record Name(String id, String title, String icon) {}

    /** What it is called. */
    Name name();

    /** Its name in settings. */
    default String id() {
        return name().id();
    }

    /** What people read. */
    default String title() {
        return name().title();
    }

    /** The literal of its icon. */
    default String icon() {
        return name().icon();
    }

    Node node();

    /** Shows a document, or nothing for null. */
    void show(@Nullable DocumentViewModel document);

    /** Tells whether anybody sees the panel: what nobody sees does no work. */
    default void setSeen(boolean seen) {}
}
