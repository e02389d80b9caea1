package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.keys.FixedKey;
import java.util.List;

/** The keys that belong to a part of the window and cannot be changed. */
final class FixedKeys {
    private static final String CANVAS = "Canvas";
    private static final String COMMANDS = "Commands";

    static final List<FixedKey> ALL = List.of(
            new FixedKey(CANVAS, "Arrow keys", "Move the selection by 1 px"),
            new FixedKey(CANVAS, "Shift + arrow keys", "Move the selection by 10 px"),
            new FixedKey(CANVAS, "Ctrl + arrow keys", "Resize the selection by 1 px, with Shift by 10"),
            new FixedKey(CANVAS, "Tab, Shift + Tab", "Select the next component, the one before"),
            new FixedKey(CANVAS, "Enter", "Go into the selection, or edit its text"),
            new FixedKey(CANVAS, "F2", "Edit the text of the selection"),
            new FixedKey(CANVAS, "Escape", "Give a gesture up, or go out of the selection"),
            new FixedKey(CANVAS, "Space + drag", "Move the view"),
            new FixedKey(CANVAS, "Ctrl + wheel", "Zoom to the pointer"),
            new FixedKey(CANVAS, "Shift while dragging", "Keep to one axis, or keep the ratio"),
            new FixedKey(CANVAS, "Alt while dragging", "Duplicate, or resize from the centre"),
            new FixedKey(CANVAS, "Ctrl while dragging", "Drag without snapping"),
            new FixedKey(COMMANDS, "Enter", "Carry out the sentence"),
            new FixedKey(COMMANDS, "Tab", "Take the first completion"),
            new FixedKey(COMMANDS, "↑, ↓", "Choose a completion, or an earlier sentence"),
            new FixedKey(COMMANDS, "Escape", "Go back to where you were"));

    private FixedKeys() {}
}
