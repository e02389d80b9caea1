package dev.cyanotype.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in a document as RFC 6901 has it, such as {@code /components/3/bbox}. */
public record JsonPointer(List<String> tokens) {
    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(List.of());

    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /** The pointer that a text stands for, or nothing if it is none. */
    public static Optional<JsonPointer> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        var token = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                tokens.add(token.toString());
                token.setLength(0);
            } else if (c == '~') {
                i++;
                char escaped = i < text.length() ? text.charAt(i) : '~';
                if (escaped != '0' && escaped != '1') {
                    return Optional.empty();
                }
                token.append(escaped == '0' ? '~' : '/');
            } else {
                token.append(c);
            }
        }
        tokens.add(token.toString());
        return Optional.of(new JsonPointer(tokens));
    }

    /** The place of a member or item within this one. */
    public JsonPointer then(String token) {
        List<String> longer = new ArrayList<>(tokens.size() + 1);
        longer.addAll(tokens);
        longer.add(token);
        return new JsonPointer(longer);
    }

    public JsonPointer then(int index) {
        return then(Integer.toString(index));
    }

    public boolean isRoot() {
        return tokens.isEmpty();
    }

    /** Whether the other place is within this one; a place is not within itself. */
    public boolean contains(JsonPointer other) {
        return other.tokens.size() > tokens.size() && other.tokens.subList(0, tokens.size()).equals(tokens);
    }

    /** The value at this place, or null if the document has none. */
    public @Nullable JsonValue in(JsonValue document) {
        JsonValue value = document;
        for (String token : tokens) {
            JsonValue next = child(value, token);
            if (next == null) {
                return null;
            }
            value = next;
        }
        return value;
    }

    static @Nullable JsonValue child(JsonValue parent, String token) {
        if (parent instanceof JsonArray array) {
            int i = index(token);
            return i >= 0 && i < array.size() ? array.get(i) : null;
        }
        return parent instanceof JsonObject object ? object.get(token) : null;
    }

    /** The index that a token stands for, or -1: digits without a leading zero. */
    static int index(String token) {
        int n = token.length();
        if (n == 0 || n > 9 || n > 1 && token.charAt(0) == '0') {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < n; i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        for (String token : tokens) {
            out.append('/');
            for (int i = 0; i < token.length(); i++) {
                char c = token.charAt(i);
                switch (c) {
                    case '~' -> out.append("~0");
                    case '/' -> out.append("~1");
                    default -> out.append(c);
                }
            }
        }
        return out.toString();
    }
}
