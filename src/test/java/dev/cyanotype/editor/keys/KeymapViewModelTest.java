package dev.cyanotype.editor.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.keys.KeymapViewModel.Line;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeymapViewModelTest {
    private static final List<MenuAction> ACTIONS = List.of(
            action("file.save", "Save", "Shortcut+S"),
            action("edit.undo", "Undo", "Shortcut+Z"),
            action("view.fit", "Fit", ""));

    private final Settings settings = Settings.forgetful();
    private final KeymapViewModel keymap = keymap();

    @Test
    void keysAreThoseOfTheActions() {
        assertEquals("Shortcut+S", keymap.key("file.save"));
        assertEquals("Ctrl+S", keymap.shownKey("file.save"));
        assertEquals("", keymap.key("view.fit"));
        assertEquals("", keymap.key("nobody"));
        assertEquals(List.of("Shortcut+S", "Shortcut+Z"), List.copyOf(keymap.byKey().keySet()));
    }

    @Test
    void aChangedKeyIsRemembered() {
        int before = keymap.changesProperty().get();
        keymap.rebind("view.fit", "shift+1");

        assertEquals("Shift+1", keymap.key("view.fit"));
        assertEquals("Shift+1", keymap().key("view.fit"));
        assertTrue(line("Fit").changed());
        assertTrue(keymap.changesProperty().get() > before);
    }

    @Test
    void aKeyCanBeTakenAway() {
        keymap.rebind("edit.undo", "");

        assertEquals("", keymap().key("edit.undo"));
        assertFalse(keymap().byKey().containsKey("Shortcut+Z"));
    }

    @Test
    void bothSidesOfAClashAreShownAndTheFirstActs() {
        keymap.rebind("edit.undo", "Shortcut+S");

        assertEquals("Undo", line("Save").clash());
        assertEquals("Save", line("Undo").clash());
        assertEquals("file.save", keymap.byKey().get("Shortcut+S").id());
    }

    @Test
    void resetsOneOrAll() {
        keymap.rebind("edit.undo", "F2");
        keymap.rebind("file.save", "F3");
        keymap.reset("edit.undo");
        assertEquals("Shortcut+Z", keymap.key("edit.undo"));
        assertEquals("F3", keymap.key("file.save"));

        keymap.resetAll();
        assertEquals("Shortcut+S", keymap().key("file.save"));
        assertFalse(line("Save").changed());
    }

    @Test
    void findsLinesByWhatTheyDoAndByTheirKey() {
        assertEquals(List.of("Save"), titles("sav"));
        assertEquals(List.of("Undo"), titles("ctrl+z"));
        assertEquals(List.of("Undo"), titles("edit un"));
        assertEquals(List.of("Nudge"), titles("arrow canvas"));
        assertEquals(4, keymap.lines("").size());
        assertEquals(List.of(), titles("nothing like it"));
    }

    private Line line(String title) {
        return keymap.lines("").stream().filter(line -> line.title().equals(title)).findFirst().orElseThrow();
    }

    private List<String> titles(String search) {
        return keymap.lines(search).stream().map(Line::title).toList();
    }

    private KeymapViewModel keymap() {
        return new KeymapViewModel(ACTIONS, List.of(new FixedKey("Canvas", "Arrow keys", "Nudge")), settings, false);
    }

    private static MenuAction action(String id, String title, String key) {
        return MenuAction.of(id, title, "", key, () -> {});
    }
}
