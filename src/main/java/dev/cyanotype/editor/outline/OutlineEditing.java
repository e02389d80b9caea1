package dev.cyanotype.editor.outline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which line the mouse was pressed on, and which line's text is being edited in its place, if one is. */
final class OutlineEditing {
    private final ReadOnlyObjectWrapper<@Nullable String> edited = new ReadOnlyObjectWrapper<>();

    private @Nullable String pressed;

    /** The line that the mouse was pressed on last: a drag is noticed over another. */
    @Nullable String pressed() {
        return pressed;
    }

    void press(String id) {
        pressed = id;
    }

    ReadOnlyObjectProperty<@Nullable String> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    boolean isUnderWay() {
        return edited.get() != null;
    }

    void begin(@Nullable String id) {
        edited.set(id);
    }

    void end() {
        edited.set(null);
    }
}
