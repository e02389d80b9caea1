package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.keys.FixedKey;
import java.util.List;

/** The keys of the canvas that are what they are in every editor, and cannot be changed. */
final class CanvasKeys {
    static final List<FixedKey> ALL = List.of(
            key("Arrow keys", "Move the selection by 1 px"),
            key("Shift + arrow keys", "Move the selection by 10 px"),
            key("Ctrl + arrow keys", "Resize the selection by 1 px; with Shift by 10"),
            key("Tab", "Select the next component; with Shift the one before"),
            key("Enter", "Edit the text, or select what is inside"),
            key("Escape", "Give up a gesture, select what it is in, or nothing"),
            key("Shift + click", "Add to the selection, or take out of it"),
            key("Ctrl + click", "Select what lies below"),
            key("Double-click", "Edit the text in its place"),
            key("Shift while dragging", "Keep the axis, or the ratio of a resize"),
            key("Alt while dragging", "Duplicate, or resize from the centre"),
            key("Ctrl while dragging", "Do not snap"),
            key("Space + drag", "Pan"),
            key("Ctrl + wheel", "Zoom at the pointer"));

    private CanvasKeys() {}

    private static FixedKey key(String keys, String does) {
        return new FixedKey("Canvas", keys, does);
    }
}
