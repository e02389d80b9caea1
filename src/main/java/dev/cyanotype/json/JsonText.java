package dev.cyanotype.json;

import org.jspecify.annotations.Nullable;

/** JSON values within longer text, as sentences hold them. */
public final class JsonText {
    private JsonText() {}

    /**
     * A value and where it ends.
     *
     * @param value the value
     * @param end the offset behind it
     */
    public record Prefix(JsonValue value, int end) {}

    /** The JSON value that begins at an offset, or null where there is none. */
    public static @Nullable Prefix prefix(String text, int from) {
        int end = end(text, from);
        if (end <= from) {
            return null;
        }
        JsonValue value = value(text.substring(from, end));
        return value == null ? null : new Prefix(value, end);
    }

    /** The JSON value that a text is, under the rules of {@link StrictReader}, or null. */
    public static @Nullable JsonValue value(String text) {
        return StrictReader.read(text) instanceof Reading.Read read
                ? read.document().root()
                : null;
    }

    private static int end(String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        char first = text.charAt(from);
        if (first == '"') {
            return stringEnd(text, from);
        }
        if (first != '{' && first != '[') {
            int at = from;
            while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ',') {
                at++;
            }
            return at;
        }
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = stringEnd(text, i) - 1;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** The offset behind the string that begins at an offset, or the end of the text. */
    private static int stringEnd(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            }
        }
        return text.length();
    }
}
