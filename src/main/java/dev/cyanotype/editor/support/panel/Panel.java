package dev.cyanotype.editor.support.panel;

import javafx.scene.Node;

/** A side panel: what it is called, how it looks, and what it decides. */
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

    Node node();

    PanelModel model();

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
}
