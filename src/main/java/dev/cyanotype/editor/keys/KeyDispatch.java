package dev.cyanotype.editor.keys;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Lets keys do what the map says, wherever in the window they are pressed and nothing else takes them. */
public final class KeyDispatch {
    private final KeymapViewModel keymap;
    private final List<Bound> bound = new ArrayList<>();
    private final List<Typed> typed = new ArrayList<>();

    private record Bound(KeyCombination keys, boolean plain, MenuAction action) {}

    private record Typed(String sign, MenuAction action) {}

    private KeyDispatch(KeymapViewModel keymap) {
        this.keymap = keymap;
        keymap.changesProperty().addListener(_ -> refresh());
        refresh();
    }

    public static void install(KeymapViewModel keymap, Scene scene) {
        var dispatch = new KeyDispatch(keymap);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> dispatch.pressed(event, scene.getFocusOwner()));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> dispatch.typed(event, scene.getFocusOwner()));
    }

    /** The combination that a menu can show and listen to, or null for a key that only this class can tell. */
    public static @Nullable KeyCombination accelerator(String key) {
        return key.isEmpty() || KeyText.isPlain(key) ? null : combination(key);
    }

    private static @Nullable KeyCombination combination(String key) {
        try {
            return KeyCombination.valueOf(key);
        } catch (IllegalArgumentException unknown) {
            return null; // written by hand into the settings
        }
    }

    private void refresh() {
        bound.clear();
        typed.clear();
        for (Map.Entry<String, MenuAction> each : keymap.byKey().entrySet()) {
            String key = each.getKey();
            if (key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0))) {
                typed.add(new Typed(key, each.getValue()));
            } else if (combination(key) instanceof KeyCombination keys) {
                bound.add(new Bound(keys, KeyText.isPlain(key), each.getValue()));
            }
        }
    }

    private void pressed(KeyEvent event, @Nullable Node focused) {
        for (Bound each : bound) {
            if (each.keys().match(event) && !event.isConsumed()) {
                if (!isEdited(focused)) {
                    run(each.action(), event);
                } else if (each.action().onSelection() || writes(event)) {
                    event.consume(); // else the menu would take it
                } else if (!each.plain()) {
                    run(each.action(), event);
                }
                return;
            }
        }
    }

    private void typed(KeyEvent event, @Nullable Node focused) {
        for (Typed each : typed) {
            if (each.sign().equals(event.getCharacter()) && !event.isConsumed() && !isEdited(focused)) {
                run(each.action(), event);
                return;
            }
        }
    }

    /** Whether it is how many keyboards write a sign: the right Alt key comes as both. */
    private static boolean writes(KeyEvent event) {
        return event.isControlDown() && event.isAltDown();
    }

    private static void run(MenuAction action, KeyEvent event) {
        if (action.enabled().get()) {
            action.run().run();
            event.consume();
        }
    }

    private static boolean isEdited(@Nullable Node focused) {
        return focused instanceof TextInputControl text && text.isEditable();
    }
}
