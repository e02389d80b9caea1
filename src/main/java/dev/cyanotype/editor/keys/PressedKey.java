package dev.cyanotype.editor.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A key as it was pressed, as text. */
final class PressedKey {
    private PressedKey() {}

    static boolean isModifier(KeyCode code) {
        return code.isModifierKey() || code == KeyCode.UNDEFINED;
    }

    static String text(KeyEvent event) {
        var text = new StringBuilder();
        if (event.isShortcutDown()) {
            text.append("Shortcut+");
        }
        if (event.isControlDown() && !isShortcutControl(event)) {
            text.append("Ctrl+");
        }
        if (event.isAltDown()) {
            text.append("Alt+");
        }
        if (event.isShiftDown()) {
            text.append("Shift+");
        }
        return text.append(event.getCode().getName().replace(' ', '_')).toString();
    }

    /** Whether the key that shortcuts are made with is Control, which then is not named twice. */
    private static boolean isShortcutControl(KeyEvent event) {
        return event.isShortcutDown() && !event.isMetaDown();
    }
}
