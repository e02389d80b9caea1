package dev.cyanotype.json;

import java.util.Arrays;

/** The white space and commas between the parts of an array or object, how they move to another depth, come and go. */
final class Gaps {
    private static final String[][] ONE_LINE = new String[9][];

    static {
        for (int n = 0; n < ONE_LINE.length; n++) {
            ONE_LINE[n] = make(n);
        }
    }

    private Gaps() {}

    static String[] onOneLine(int items) {
        return items < ONE_LINE.length ? ONE_LINE[items] : make(items);
    }

    static <T> T[] inserted(T[] array, int index, T item) {
        T[] changed = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, index, changed, index + 1, array.length - index);
        changed[index] = item;
        return changed;
    }

    static <T> T[] removed(T[] array, int index) {
        T[] changed = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, index + 1, changed, index, array.length - 1 - index);
        return changed;
    }

    private static String[] make(int items) {
        String[] gaps = new String[items + 1];
        for (int i = 0; i <= items; i++) {
            gaps[i] = i == 0 || i == items ? "" : ", ";
        }
        return gaps;
    }

    /** A member's gap as it stands where it is the first of its object. */
    static String beforeFirst(String gap) {
        int comma = gap.indexOf(',');
        return comma < 0 ? gap : gap.substring(0, comma) + gap.substring(comma + 1);
    }

    /** A member's gap as it stands where others are before it, or where it takes the gap of the one that follows. */
    static String beforeOther(String gap) {
        return gap.indexOf(',') < 0 ? "," + gap : gap;
    }

    static String[] indented(String[] gaps, String from, String to) {
        String[] moved = new String[gaps.length];
        for (int i = 0; i < gaps.length; i++) {
            moved[i] = indented(gaps[i], from, to);
        }
        return moved;
    }

    /** One gap with {@code from} at the start of each of its lines replaced by {@code to}. */
    static String indented(String gap, String from, String to) {
        return gap.indexOf('\n') < 0 ? gap : gap.replace("\n" + from, "\n" + to);
    }

    static JsonValue indented(JsonValue value, String from, String to) {
        return switch (value) {
            case JsonObject object -> object.indented(from, to);
            case JsonArray array -> array.indented(from, to);
            case JsonHole hole -> new JsonHole(indented(hole.close(), from, to), hole.wasEmpty());
            case JsonString string -> string;
            case JsonNumber number -> number;
            case JsonLiteral literal -> literal;
        };
    }

    /** A value on one line, in the standard form; numbers keep their digits. */
    static JsonValue onOneLine(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.onOneLine();
            case JsonArray array -> JsonArray.of(array.items().stream().map(Gaps::onOneLine).toList());
            case JsonString string -> JsonString.of(string.value());
            case JsonHole hole -> new JsonHole("");
            case JsonNumber number -> number;
            case JsonLiteral literal -> literal;
        };
    }

    /** The white space behind the last line break of a gap, up to a comma there; nothing where it has no line break. */
    static String indentation(String gap) {
        int from = gap.lastIndexOf('\n') + 1;
        if (from == 0) {
            return "";
        }
        int comma = gap.indexOf(',', from);
        return gap.substring(from, comma < 0 ? gap.length() : comma);
    }
}
