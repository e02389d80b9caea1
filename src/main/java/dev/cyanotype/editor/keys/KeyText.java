package dev.cyanotype.editor.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A key with what is held down beside it, as text: {@code Shortcut+Shift+S}, in the words of {@code KeyCombination.valueOf};
 * a single sign such as {@code ?} stands for the key that types it, whatever the keyboard.
 */
public final class KeyText {
    private static final List<String> MODIFIERS = List.of("Ctrl", "Shortcut", "Meta", "Alt", "Shift");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Open_Bracket", "["),
            Map.entry("Close_Bracket", "]"),
            Map.entry("Comma", ","),
            Map.entry("Period", "."),
            Map.entry("Slash", "/"),
            Map.entry("Back_Slash", "\\"),
            Map.entry("Semicolon", ";"),
            Map.entry("Quote", "'"),
            Map.entry("Minus", "−"),
            Map.entry("Equals", "="),
            Map.entry("Plus", "+"),
            Map.entry("Page_Up", "Page Up"),
            Map.entry("Page_Down", "Page Down"),
            Map.entry("Up", "↑"),
            Map.entry("Down", "↓"),
            Map.entry("Left", "←"),
            Map.entry("Right", "→"),
            Map.entry("Esc", "Escape"));
    private static final Map<String, String> OTHER_NAMES =
            Map.of("Back_Space", "Backspace", "Escape", "Esc", "Control", "Ctrl", "Command", "Meta");
    private static final Map<String, String> ON_MAC =
            Map.of("Ctrl", "⌃", "Shortcut", "⌘", "Meta", "⌘", "Alt", "⌥", "Shift", "⇧");

    private KeyText() {}

    /** The same for all ways of writing one key: modifiers in one order, letters in one case. */
    public static String canonical(String key) {
        if (key.length() < 2) {
            return key;
        }
        List<String> found = new ArrayList<>();
        String rest = key;
        for (int plus = rest.indexOf('+'); plus > 0 && plus < rest.length() - 1; plus = rest.indexOf('+')) {
            found.add(named(rest.substring(0, plus)));
            rest = rest.substring(plus + 1);
        }
        var text = new StringBuilder();
        for (String modifier : MODIFIERS) {
            if (found.contains(modifier)) {
                text.append(modifier).append('+');
            }
        }
        return text.append(named(rest)).toString();
    }

    private static String named(String part) {
        String name = cased(part);
        return name.startsWith("Digit") ? name.substring("Digit".length()) : OTHER_NAMES.getOrDefault(name, name);
    }

    /** Each word with a capital, as key names are written. */
    private static String cased(String name) {
        var text = new StringBuilder(name.length());
        boolean starts = true;
        for (char c : name.replace(' ', '_').toCharArray()) {
            text.append(starts ? Character.toUpperCase(c) : name.length() > 1 && isShouted(name) ? Character.toLowerCase(c) : c);
            starts = c == '_';
        }
        return text.toString();
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether it is a key alone, which types something where text is edited. */
    public static boolean isPlain(String key) {
        String canonical = canonical(key);
        boolean held = canonical.startsWith("Ctrl+") || canonical.startsWith("Shortcut+") || canonical.startsWith("Meta+")
                || canonical.startsWith("Alt+");
        return !held && !isFunctionKey(name(canonical));
    }

    private static boolean isFunctionKey(String name) {
        return name.length() > 1 && name.charAt(0) == 'F' && Character.isDigit(name.charAt(1));
    }

    private static String name(String canonical) {
        int plus = canonical.lastIndexOf('+', canonical.length() - 2);
        return plus < 0 ? canonical : canonical.substring(plus + 1);
    }

    /** The key as people read it: {@code Ctrl+Shift+S}, {@code ⌘⇧S} on a Mac. */
    public static String shown(String key, boolean mac) {
        if (key.isEmpty()) {
            return "";
        }
        String canonical = canonical(key);
        String name = name(canonical);
        var text = new StringBuilder();
        for (String modifier : MODIFIERS) {
            if (canonical.startsWith(modifier + "+") || canonical.contains("+" + modifier + "+")) {
                text.append(mac ? ON_MAC.get(modifier) : (modifier.equals("Shortcut") ? "Ctrl" : modifier) + "+");
            }
        }
        return text.append(NAMES.getOrDefault(name, name)).toString();
    }
}
