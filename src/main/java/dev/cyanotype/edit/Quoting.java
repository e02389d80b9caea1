package dev.cyanotype.edit;

import dev.cyanotype.json.JsonString;
import java.util.Set;

/**
 * How ids and texts stand in a canonical sentence: plain quotes hold their text to the character; {@code j"…"} is a JSON
 * string, for what plain quotes cannot hold on one line.
 */
public final class Quoting {
    /** Words that have a meaning of their own where an id stands, so that an id spelt so is quoted. */
    private static final Set<String> TAKEN = Set.of(
            "screen", "to", "by", "into", "at", "of", "left", "right", "up", "down", "all", "every", "both", "it", "its",
            "them", "that", "this", "the", "a", "an", "and", "then", "everything", "j");

    private Quoting() {}

    /** An id as a sentence names it: bare where it is one plain word. */
    public static String id(String id) {
        return isPlain(id) ? id : quoted(id);
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        if (holdsLineBreakOrControl(text)) {
            return "j" + escaped(text);
        }
        if (text.indexOf('"') < 0) {
            return '"' + text + '"';
        }
        return text.indexOf('\'') < 0 ? '\'' + text + '\'' : "j" + escaped(text);
    }

    private static String escaped(String text) {
        return escapedControls(new StringBuilder(JsonString.of(text).toText())).toString();
    }

    /** JSON without the controls and line separators that its strings may hold unescaped. */
    static StringBuilder escapedControls(StringBuilder out) {
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == 0x7F || c >= 0x80 && c <= 0x9F || c == '\u2028' || c == '\u2029') {
                String hex = Integer.toHexString(c);
                out.replace(i, i + 1, "\\u" + "0".repeat(4 - hex.length()) + hex);
            }
        }
        return out;
    }

    private static boolean holdsLineBreakOrControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7F && c <= 0x9F || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) {
                return false;
            }
        }
        return !id.isEmpty() && !TAKEN.contains(id.toLowerCase(java.util.Locale.ROOT)) && Character.isLetter(id.charAt(0));
    }

    static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}
