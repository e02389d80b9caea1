package dev.cyanotype.editor.commandbar;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as people write it: {@code ctrl+d}, {@code ⌘D}, {@code Shortcut+Shift+Z}, {@code F2}. The key of commands is the same one
 * on every system, whether it is called Ctrl or ⌘.
 *
 * @param modifiers what is held down
 * @param key what is pressed, in lower case; empty where it is yet to be typed
 */
record Chord(Set<Modifier> modifiers, String key) {

    enum Modifier {
        SHORTCUT,
        ALT,
        SHIFT
    }

    private record Name(String text, Modifier modifier) {}

    private static final List<Name> NAMES = List.of(
            new Name("shortcut", Modifier.SHORTCUT), new Name("control", Modifier.SHORTCUT), new Name("command", Modifier.SHORTCUT),
            new Name("ctrl", Modifier.SHORTCUT), new Name("meta", Modifier.SHORTCUT), new Name("cmd", Modifier.SHORTCUT),
            new Name("⌘", Modifier.SHORTCUT), new Name("⌃", Modifier.SHORTCUT), new Name("^", Modifier.SHORTCUT), new Name("option", Modifier.ALT),
            new Name("alt", Modifier.ALT), new Name("⌥", Modifier.ALT), new Name("shift", Modifier.SHIFT), new Name("⇧", Modifier.SHIFT));

    /** Other names of keys. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("del", "delete"), Map.entry("⌦", "delete"), Map.entry("esc", "escape"), Map.entry("⎋", "escape"),
            Map.entry("return", "enter"), Map.entry("↵", "enter"), Map.entry("⏎", "enter"), Map.entry("⌫", "backspace"),
            Map.entry("plus", "+"), Map.entry("equals", "="), Map.entry("minus", "-"), Map.entry("comma", ","),
            Map.entry("period", "."), Map.entry("slash", "/"), Map.entry("backslash", "\\"), Map.entry("openbracket", "["),
            Map.entry("closebracket", "]"), Map.entry("semicolon", ";"), Map.entry("pgup", "pageup"), Map.entry("pgdn", "pagedown"),
            Map.entry("←", "left"), Map.entry("→", "right"), Map.entry("↑", "up"), Map.entry("↓", "down"));

    /** The chord that a text writes, or null where it can be none. */
    static @Nullable Chord of(String text) {
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        String rest = text.strip().toLowerCase(Locale.ROOT);
        for (Name name = first(rest); name != null; name = first(rest)) {
            held.add(name.modifier());
            rest = rest.substring(name.text().length()).stripLeading();
            rest = rest.startsWith("+") || rest.startsWith("-") ? rest.substring(1).stripLeading() : rest;
        }
        String key = rest.replace("'", "").replace("_", "");
        return held.isEmpty() && key.isEmpty() || key.contains(" ") || key.length() > 12 ? null : new Chord(held, KEYS.getOrDefault(key, key));
    }

    /** The modifier that a text begins with, by itself and not as the start of a word. */
    private static @Nullable Name first(String rest) {
        for (Name name : NAMES) {
            if (rest.startsWith(name.text())) {
                int end = name.text().length();
                boolean word = Character.isLetter(name.text().charAt(0)) && end < rest.length() && Character.isLetterOrDigit(rest.charAt(end));
                return word ? null : name;
            }
        }
        return null;
    }

    /** Whether this is what another begins with: the same held down or more to come, the key begun. */
    boolean begins(Chord whole) {
        return key.isEmpty() ? whole.modifiers.containsAll(modifiers) : whole.modifiers.equals(modifiers) && whole.key.startsWith(key);
    }
}
