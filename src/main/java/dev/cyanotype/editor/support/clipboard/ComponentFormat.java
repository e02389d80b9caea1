package dev.cyanotype.editor.support.clipboard;

import javafx.scene.input.DataFormat;

/** What is dragged from one part of the window to another, each as a string. */
public final class ComponentFormat {
    /** A new component: its JSON, children included, its ids free to be changed and its box at any place. */
    public static final DataFormat COMPONENT = named("application/x-cyanotype-component");

    /** A member of a component, such as {@code visual.bg_color="#FFFFFF"}: its path as sentences write it, {@code =}, and its JSON. */
    public static final DataFormat MEMBER = named("application/x-cyanotype-member");

    private ComponentFormat() {}

    /** A format may be made once only in a program. */
    private static DataFormat named(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }
}
