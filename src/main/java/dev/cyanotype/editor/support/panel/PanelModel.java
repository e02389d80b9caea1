package dev.cyanotype.editor.support.panel;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import org.jspecify.annotations.Nullable;

/** What a side panel decides: it shows the document whose tab is in front, and costs nothing while nobody sees it. */
public interface PanelModel {

    /** Shows a document, or nothing for null. */
    void show(@Nullable DocumentViewModel document);

    /** Tells whether anybody sees the panel: what nobody sees does no work. */
    default void setSeen(boolean seen) {}
}
