package dev.cyanotype.editor.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeyTextTest {
    @Test
    void allWaysToWriteAKeyAreOne() {
        assertEquals("Shortcut+Shift+S", KeyText.canonical("Shift+Shortcut+S"));
        assertEquals("Shortcut+Shift+S", KeyText.canonical("shift+SHORTCUT+s"));
        assertEquals("Shortcut+Close_Bracket", KeyText.canonical("Shortcut+CLOSE_BRACKET"));
        assertEquals("Backspace", KeyText.canonical("BACK_SPACE"));
        assertEquals("Shortcut+0", KeyText.canonical("Shortcut+DIGIT0"));
        assertEquals("Ctrl+Page_Up", KeyText.canonical("Control+Page Up"));
        assertEquals("F11", KeyText.canonical("f11"));
        assertEquals("?", KeyText.canonical("?"));
        assertEquals("Shortcut++", KeyText.canonical("Shortcut++"));
        assertEquals("", KeyText.canonical(""));
    }

    @Test
    void showsKeysAsTheSystemWritesThem() {
        assertEquals("Ctrl+Shift+S", KeyText.shown("Shortcut+Shift+S", false));
        assertEquals("⌘⇧S", KeyText.shown("Shortcut+Shift+S", true));
        assertEquals("Ctrl+Shift+]", KeyText.shown("Shortcut+Shift+CLOSE_BRACKET", false));
        assertEquals("Alt+↑", KeyText.shown("Alt+Up", false));
        assertEquals("?", KeyText.shown("?", false));
        assertEquals("", KeyText.shown("", false));
    }

    @Test
    void aKeyAloneTypesSomethingButAFunctionKeyDoesNot() {
        assertTrue(KeyText.isPlain("Delete"));
        assertTrue(KeyText.isPlain("Shift+A"));
        assertTrue(KeyText.isPlain("F"));
        assertTrue(KeyText.isPlain("?"));
        assertFalse(KeyText.isPlain("F1"));
        assertFalse(KeyText.isPlain("Shift+F6"));
        assertFalse(KeyText.isPlain("Shortcut+A"));
        assertFalse(KeyText.isPlain("Alt+Up"));
    }
}
