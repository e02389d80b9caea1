package dev.cyanotype.edit;

import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A place in a canonical sentence, and what can be read there. Nothing is skipped where a reading gives null or false. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    boolean skip(String words) {
        if (text.startsWith(words, at)) {
            at += words.length();
            return true;
        }
        return false;
    }

    /** A plain member name. */
    @Nullable String name() {
        int from = at;
        while (at < text.length() && Quoting.isPlain(text.charAt(at))) {
            at++;
        }
        return at > from ? text.substring(from, at) : null;
    }

    /** An id, bare or in quotes. */
    @Nullable String id() {
        int from = at;
        String quoted = quoted();
        if (quoted != null) {
            return quoted;
        }
        String name = name();
        if (name != null && Quoting.isPlain(name)) {
            return name;
        }
        at = from;
        return null;
    }

    /** A text in quotes of either kind, or a JSON string behind {@code j}. */
    @Nullable String quoted() {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            int end = text.indexOf(c, at + 1);
            if (end < 0) {
                return null;
            }
            String content = text.substring(at + 1, end);
            at = end + 1;
            return content;
        }
        if (c == 'j' && text.startsWith("j\"", at)) {
            int from = at++;
            if (json() instanceof JsonString string) {
                return string.value();
            }
            at = from;
        }
        return null;
    }

    /** A value: quoted text, or JSON. */
    @Nullable JsonValue value() {
        String quoted = quoted();
        return quoted == null ? json() : JsonString.of(quoted);
    }

    /** A JSON value. */
    @Nullable JsonValue json() {
        JsonText.Prefix prefix = JsonText.prefix(text, at);
        if (prefix == null) {
            return null;
        }
        at = prefix.end();
        return prefix.value();
    }

    /** A JSON number, or NaN. */
    double number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == from) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text.substring(from, at)) + 0.0;
        } catch (NumberFormatException notOne) {
            at = from;
            return Double.NaN;
        }
    }

    /** A whole number from 0 up, or -1. */
    int index() {
        int from = at;
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - from < 9) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return at == from ? -1 : value;
    }
}
