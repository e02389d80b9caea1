package dev.cyanotype.editor.commandbar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionSearchTest {
    private static final List<MenuAction> ACTIONS = List.of(
            action("edit.undo", "Undo", "Shortcut+Z"), action("edit.redo", "Redo", "Shortcut+Shift+Z"),
            action("edit.duplicate", "Duplicate", "Shortcut+D"), action("view.zoomIn", "Zoom In", "Shortcut+Plus"),
            action("view.zoomOut", "Zoom Out", "Shortcut+Minus"), action("view.fit", "Zoom to Fit", "Shortcut+0"),
            action("edit.delete", "Delete", "Delete"), action("edit.rename", "Rename", "F2"), action("help.keys", "Keyboard Map", "?"));

    private static MenuAction action(String id, String title, String key) {
        return MenuAction.of(id, title, "", key, () -> {});
    }

    private static List<String> find(String text) {
        return new ActionSearch(() -> ACTIONS, MenuAction::shortcut).find(text).stream().map(hit -> hit.action().title()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ctrl+d", "Ctrl+D", "⌘D", "⌘ d", "cmd+d", "ctrl d", "Shortcut+D", "control + d", "^d", "meta-d"})
    void findsAnActionByItsKeyHoweverItIsWritten(String key) {
        assertEquals(List.of("Duplicate"), find(key));
    }

    @ParameterizedTest
    @CsvSource({"ctrl+shift+z, Redo", "⇧⌘Z, Redo", "ctrl++, Zoom In", "ctrl+-, Zoom Out", "F2, Rename", "del, Delete", "?, Keyboard Map"})
    void knowsTheNamesOfKeys(String key, String title) {
        assertEquals(title, find(key).getFirst());
    }

    @Test
    void aKeyBegunFindsAllThatGoOnSo() {
        assertEquals(6, find("ctrl+").size());
        assertEquals(List.of("Redo"), find("ctrl+shift"));
    }

    @ParameterizedTest
    @CsvSource({"zoom in, Zoom In", "in zoom, Zoom In", "zo fit, Zoom to Fit", "ztf, Zoom to Fit", "dplct, Duplicate", "view out, Zoom Out", "board, Keyboard Map"})
    void findsAnActionByItsWordsAsLooselyAsPeopleType(String text, String title) {
        assertEquals(List.of(title), find(text));
    }

    @Test
    void findsNoneInASentenceOrInNothing() {
        assertEquals(List.of(), find("make the title bold"));
        assertEquals(List.of(), find("shift the header left"));
        assertEquals(List.of(), find(" "));
    }

    @Test
    void findsByTheKeyThatAnActionHasNow() {
        Map<String, String> bound = Map.of("edit.duplicate", "⌥⌘J");
        var search = new ActionSearch(() -> ACTIONS, action -> bound.getOrDefault(action.id(), ""));
        assertEquals("Duplicate", search.find("alt+ctrl+j").getFirst().action().title());
        assertEquals("⌥⌘J", search.find("alt+cmd+j").getFirst().key());
        assertEquals(List.of(), search.find("ctrl+d"));
    }
}
