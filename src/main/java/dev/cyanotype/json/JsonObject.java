package dev.cyanotype.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with the order and the text of its members as they were written.
 *
 * <p>{@link #without(int)} and {@link #with(int, JsonMember)} undo each other to the byte.
 */
public final class JsonObject implements JsonValue {
    /** An object without members. */
    public static final JsonObject EMPTY =
            new JsonObject(new JsonString[0], new JsonValue[0], new Layout(new String[] {""}, new String[0]));

    /**
     * The text around the members.
     *
     * @param gaps the text before member i; the last: before the closing brace
     * @param colons the text between a name and its value
     * @param empty what stands between the braces once the last member is gone
     */
    record Layout(String[] gaps, String[] colons, String empty) {
        Layout(String[] gaps, String[] colons) {
            this(gaps, colons, "");
        }
    }

    private final JsonString[] names;
    private final JsonValue[] values;
    private final Layout layout;

    private JsonObject(JsonString[] names, JsonValue[] values, Layout layout) {
        this.names = names;
        this.values = values;
        this.layout = layout;
    }

    /** An object as it was written. Nothing is copied; the reader shares layouts and names between objects. */
    static JsonObject written(JsonString[] names, JsonValue[] values, Layout layout) {
        return new JsonObject(names, values, layout);
    }

    public int size() {
        return names.length;
    }

    public String name(int index) {
        return names[index].value();
    }

    public JsonValue value(int index) {
        return values[index];
    }

    /** The place of a member, or -1. */
    public int indexOf(String name) {
        int hash = name.hashCode();
        for (int i = 0; i < names.length; i++) {
            String each = names[i].value();
            if (each.hashCode() == hash && each.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    public @Nullable JsonValue get(String name) {
        int i = indexOf(name);
        return i < 0 ? null : values[i];
    }

    /** The value of a member that holds a string, else null. */
    public @Nullable String string(String name) {
        return get(name) instanceof JsonString s ? s.value() : null;
    }

    /** The value of a member that holds an object, else null. */
    public @Nullable JsonObject object(String name) {
        return get(name) instanceof JsonObject o ? o : null;
    }

    /** What stands before a member on its line, or nothing where it shares its line with others; at {@link #size()}, the brace. */
    public String indentation(int index) {
        return Gaps.indentation(layout.gaps[index]);
    }

    /** Whether a member begins a line. */
    public boolean startsLine(int index) {
        return layout.gaps[index].indexOf('\n') >= 0;
    }

    /** One member with its text. */
    public JsonMember member(int index) {
        return new JsonMember(
                names[index], layout.colons[index], values[index], gapOf(index), names.length == 1 ? layout.gaps[1] : "");
    }

    /** The first member's own gap is lost to the member behind it when it goes, so that one is what it remembers. */
    private String gapOf(int index) {
        return index == 0 && names.length > 1 ? layout.gaps[1] : layout.gaps[index];
    }

    /** The object with one value replaced, all text around it kept. */
    public JsonObject withValue(int index, JsonValue value) {
        JsonValue[] changed = values.clone();
        changed[index] = value;
        return new JsonObject(names, changed, layout);
    }

    /** The object with a member put at a place, as {@link #without} took it out. */
    public JsonObject with(int index, JsonMember member) {
        int n = names.length;
        String[] gaps;
        if (n == 0) {
            gaps = new String[] {Gaps.beforeFirst(member.gap()), member.close()};
        } else {
            gaps = Gaps.inserted(layout.gaps, index == 0 ? 1 : index, Gaps.beforeOther(member.gap()));
        }
        return new JsonObject(
                Gaps.inserted(names, index, member.name()),
                Gaps.inserted(values, index, member.value()),
                new Layout(
                        gaps,
                        Gaps.inserted(layout.colons, index, member.colon()),
                        n == 0 ? layout.gaps[0] : layout.empty));
    }

    /** The object without the member at a place. */
    public JsonObject without(int index) {
        int n = names.length;
        String[] gaps = n == 1 ? new String[] {layout.empty} : Gaps.removed(layout.gaps, index == 0 ? 1 : index);
        return new JsonObject(
                Gaps.removed(names, index),
                Gaps.removed(values, index),
                new Layout(gaps, Gaps.removed(layout.colons, index), layout.empty));
    }

    /** The object with a member set: in its place if it is there, else appended in the manner of the other members. */
    public JsonObject with(String name, JsonValue value) {
        int i = indexOf(name);
        return i >= 0 ? withValue(i, value) : with(names.length, appended(name, value));
    }

    /** A member as it would be appended here, laid out like those before it. */
    public JsonMember appended(String name, JsonValue value) {
        int n = names.length;
        JsonString key = JsonString.of(name);
        if (n == 0) {
            return new JsonMember(key, ": ", value, "", "");
        }
        String colon = layout.colons[n - 1];
        String first = layout.gaps[0];
        String gap = n > 1 ? layout.gaps[n - 1] : first.isBlank() && first.indexOf('\n') >= 0 ? "," + first : colon.equals(":") ? "," : ", ";
        return new JsonMember(key, colon, laidOut(value, gap), gap, "");
    }

    /**
     * An object made by an edit, laid out like this one: a member to a line, one step deeper, where this one has its members
     * on lines of their own.
     */
    private JsonValue laidOut(JsonValue value, String gap) {
        if (!(value instanceof JsonObject object) || object.size() == 0 || gap.indexOf('\n') < 0) {
            return value;
        }
        String indent = Gaps.indentation(gap);
        String outer = Gaps.indentation(layout.gaps[names.length]);
        String step = indent.startsWith(outer) && indent.length() > outer.length() ? indent.substring(outer.length()) : "  ";
        return object.onLines(indent, step);
    }

    /** The object with a member to a line, its lines indented by one {@code step} more than {@code indent}. */
    public JsonObject onLines(String indent, String step) {
        int n = names.length;
        if (n == 0) {
            return this;
        }
        String[] gaps = new String[n + 1];
        String[] colons = new String[n];
        JsonValue[] inner = new JsonValue[n];
        Arrays.fill(gaps, ",\n" + indent + step);
        gaps[0] = "\n" + indent + step;
        gaps[n] = "\n" + indent;
        Arrays.fill(colons, ": ");
        for (int i = 0; i < n; i++) {
            inner[i] = values[i] instanceof JsonObject o ? o.onLines(indent + step, step) : values[i];
        }
        return new JsonObject(names, inner, new Layout(gaps, colons));
    }

    /** The same object on one line, in the standard form: what an edit that is written as a sentence can carry. */
    @Override
    public JsonObject onOneLine() {
        int n = names.length;
        String[] colons = new String[n];
        JsonString[] plainNames = new JsonString[n];
        JsonValue[] inner = new JsonValue[n];
        Arrays.fill(colons, ": ");
        for (int i = 0; i < n; i++) {
            plainNames[i] = JsonString.of(names[i].value());
            inner[i] = Gaps.onOneLine(values[i]);
        }
        return new JsonObject(plainNames, inner, new Layout(Gaps.onOneLine(n), colons));
    }

    /** The same object as it would stand where lines begin with {@code to} rather than {@code from}. */
    public JsonObject indented(String from, String to) {
        if (from.equals(to)) {
            return this;
        }
        JsonValue[] moved = new JsonValue[values.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Gaps.indented(values[i], from, to);
        }
        Layout at = new Layout(
                Gaps.indented(layout.gaps, from, to),
                Gaps.indented(layout.colons, from, to),
                Gaps.indented(layout.empty, from, to));
        return new JsonObject(names, moved, at);
    }

    Packer packInto(Packer out) {
        out.number(names.length);
        for (int i = 0; i < names.length; i++) {
            out.string(layout.gaps[i]).string(names[i]).string(layout.colons[i]).json(values[i]);
        }
        return out.string(layout.gaps[names.length]).string(layout.empty);
    }

    static JsonObject unpackedFrom(Unpacker in) throws Unpacker.Malformed {
        int n = in.count();
        String[] gaps = new String[n + 1];
        String[] colons = new String[n];
        JsonString[] names = new JsonString[n];
        JsonValue[] values = new JsonValue[n];
        for (int i = 0; i < n; i++) {
            gaps[i] = in.string();
            names[i] = in.jsonString();
            colons[i] = in.string();
            values[i] = in.json();
        }
        gaps[n] = in.string();
        return new JsonObject(names, values, new Layout(gaps, colons, in.string()));
    }

    @Override
    public void writeTo(Utf8Sink out) {
        writeFrom(0, out);
    }

    /**
     * Writes the object up to its hole, its closing bracket not included, and says where the rest begins.
     *
     * @return the length written so far when the hole was met, or -1 if there is none and all is written
     */
    public int writeAroundHole(Utf8Sink out) {
        int hole = -1;
        out.ascii('{');
        for (int i = 0; i < names.length; i++) {
            out.ascii(layout.gaps[i]);
            names[i].writeTo(out);
            out.ascii(layout.colons[i]);
            if (values[i] instanceof JsonHole gap) {
                out.ascii('[');
                hole = out.length();
                out.ascii(gap.close());
                out.ascii(']');
            } else {
                values[i].writeTo(out);
            }
        }
        out.ascii(layout.gaps[names.length]);
        out.ascii('}');
        return hole;
    }

    private void writeFrom(int from, Utf8Sink out) {
        out.ascii('{');
        for (int i = from; i < names.length; i++) {
            out.ascii(layout.gaps[i]);
            names[i].writeTo(out);
            out.ascii(layout.colons[i]);
            values[i].writeTo(out);
        }
        out.ascii(layout.gaps[names.length]);
        out.ascii('}');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonObject that) || names.length != that.names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            int j = i < that.names.length && names[i].equals(that.names[i]) ? i : that.indexOf(names[i].value());
            if (j < 0 || !values[i].equals(that.values[j])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        Map<String, JsonValue> members = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            members.put(names[i].value(), values[i]);
        }
        return members.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
