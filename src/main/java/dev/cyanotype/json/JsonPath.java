package dev.cyanotype.json;

import java.util.ArrayList;
import java.util.List;

/** The way from the root of a document to a place in it, printed like {@code components[3].bbox[2]}. */
public record JsonPath(List<Segment> segments) {
    /** The root itself, printed as nothing. */
    public static final JsonPath ROOT = new JsonPath(List.of());

    /** One step down. */
    public sealed interface Segment {}

    /** The step to a member of an object. */
    public record Name(String name) implements Segment {}

    /** The step to an item of an array, from 0. */
    public record Index(int index) implements Segment {}

    public JsonPath {
        segments = List.copyOf(segments);
    }

    public JsonPath name(String name) {
        return then(new Name(name));
    }

    public JsonPath index(int index) {
        return then(new Index(index));
    }

    private JsonPath then(Segment segment) {
        List<Segment> longer = new ArrayList<>(segments.size() + 1);
        longer.addAll(segments);
        longer.add(segment);
        return new JsonPath(longer);
    }

    /** The path as a person reads it; a name that is not an identifier stands as {@code ["a b"]}. */
    @Override
    public String toString() {
        var out = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Index(int index) -> out.append('[').append(index).append(']');
                case Name(String name) when isIdentifier(name) -> out.append(out.isEmpty() ? "" : ".").append(name);
                case Name(String name) -> quote(name, out);
            }
        }
        return out.toString();
    }

    /** One line whatever the name holds: controls, line separators and lone surrogates are escaped, a long name is cut. */
    private static void quote(String name, StringBuilder out) {
        out.append("[\"");
        int n = Math.min(name.length(), 64);
        for (int i = 0; i < n; i++) {
            char c = name.charAt(i);
            out.append(c == '"' || c == '\\' ? "\\" : "");
            OneLine.append(c, out);
        }
        out.append(n < name.length() ? "…\"]" : "\"]");
    }

    private static boolean isIdentifier(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= 64;
    }
}
