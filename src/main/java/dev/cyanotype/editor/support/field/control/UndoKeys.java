package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that a line of text takes for its own history. Where nothing is being typed there is none, and the document's is meant.
 */
final class UndoKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private UndoKeys() {}

    static void install(TextInputControl line, FieldViewModel field) {
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (field.isTyping()) {
                return;
            }
            if (UNDO.match(key)) {
                key.consume();
                field.actions().undo();
            } else if (REDO.match(key) || REDO_TOO.match(key)) {
                key.consume();
                field.actions().redo();
            }
        });
    }
}
