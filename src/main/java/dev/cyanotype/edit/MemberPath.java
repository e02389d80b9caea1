package dev.cyanotype.edit;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to a member of it or below it, written {@code visual.bg_color}; a name that is not plain is written
 * as in {@code tokens.colors["sea green"]}.
 *
 * @param names one or more member names
 */
public record MemberPath(List<String> names) {

    public MemberPath {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a path has a name or more");
        }
    }

    public static MemberPath of(String... names) {
        return new MemberPath(List.of(names));
    }

    public String last() {
        return names.getLast();
    }

    public String first() {
        return names.getFirst();
    }

    /** The value that stands there, or null. */
    public @Nullable JsonValue get(JsonObject object) {
        JsonValue value = object;
        for (String name : names) {
            value = value instanceof JsonObject inner ? inner.get(name) : null;
        }
        return value;
    }

    /** The path of the first {@code count} names. */
    MemberPath prefix(int count) {
        return count == names.size() ? this : new MemberPath(names.subList(0, count));
    }

    /** The path as a sentence writes it. */
    public String print() {
        var out = new StringBuilder();
        for (String name : names) {
            if (!isPlain(name)) {
                out.append('[').append(Quoting.quoted(name)).append(']');
            } else {
                out.append(out.isEmpty() ? "" : ".").append(name);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '-' || i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The path that {@code text} prints, or null where it is none. */
    static @Nullable MemberPath parse(Cursor in) {
        List<String> names = new ArrayList<>();
        while (true) {
            if (in.skip('[')) {
                String name = in.quoted();
                if (name == null || !in.skip(']')) {
                    return null;
                }
                names.add(name);
            } else if (names.isEmpty() || in.skip('.')) {
                String name = in.name();
                if (name == null) {
                    return null;
                }
                names.add(name);
            } else {
                return new MemberPath(names);
            }
        }
    }

    @Override
    public String toString() {
        return print();
    }
}
