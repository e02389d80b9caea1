package dev.cyanotype.editor.support.clipboard;

import javafx.scene.input.DataFormat;

/** What is dragged from one part of the window to another. */
public final class ComponentFormat {
    /** A component as JSON, its bbox where adding would put it; an array of several. */
    public static final DataFormat COMPONENT = of("application/x-cyanotype-component");

    /** One member of a component, as {@link MemberText} writes it. */
    public static final DataFormat MEMBER = of("application/x-cyanotype-member");

    private ComponentFormat() {}

    /** A format can be made once only: whoever comes second finds it. */
    private static DataFormat of(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }
}
