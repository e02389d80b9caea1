package dev.cyanotype.json;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * The canonical form of RFC 8785 (JCS): no white space, members in the order of their names' UTF-16 code units, numbers
 * as ECMAScript writes them.
 *
 * <p>A number that no double stands for exactly (see {@link JsonNumber#isShortestDouble()}), for which JCS has no form,
 * becomes a string of its written digits.
 */
public final class Canonical {
    /** Objects of up to so many members have their order in one long, four bits to a member. */
    private static final int PACKED = 16;

    private Canonical() {}

    /**
     * Writes a value.
     *
     * @throws IllegalStateException if it has a hole
     * @throws IllegalArgumentException if a string, which then no reader made, holds a lone surrogate
     */
    public static void write(JsonValue value, Utf8Sink out) {
        write(value, out, JsonHole::writeTo);
    }

    /** Writes a value whose holes, brackets included, are written by another. */
    public static void write(JsonValue value, Utf8Sink out, BiConsumer<JsonHole, Utf8Sink> holes) {
        switch (value) {
            case JsonObject object -> object(object, out, holes);
            case JsonArray array -> array(array, out, holes);
            case JsonString string -> out.quoted(string.value());
            case JsonNumber number -> number(number, out);
            case JsonLiteral literal -> literal.writeTo(out);
            case JsonHole hole -> holes.accept(hole, out);
        }
    }

    /** The canonical bytes of a value without holes. */
    public static byte[] bytes(JsonValue value) {
        var out = new Utf8Sink(256);
        write(value, out);
        return out.toByteArray();
    }

    private static void array(JsonArray array, Utf8Sink out, BiConsumer<JsonHole, Utf8Sink> holes) {
        out.ascii('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            write(array.get(i), out, holes);
        }
        out.ascii(']');
    }

    private static void number(JsonNumber number, Utf8Sink out) {
        if (number.isCanonical()) {
            out.ascii(number.written());
        } else if (number.isShortestDouble()) {
            out.ascii(EcmaNumber.format(number.value()));
        } else {
            out.quoted(number.written());
        }
    }

    private static void object(JsonObject object, Utf8Sink out, BiConsumer<JsonHole, Utf8Sink> holes) {
        int n = object.size();
        out.ascii('{');
        if (n <= PACKED) {
            long order = packedOrder(object);
            for (int i = 0; i < n; i++, order >>>= 4) {
                member(object, (int) order & 15, i > 0, out, holes);
            }
        } else {
            Integer[] order = new Integer[n];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> object.name(a).compareTo(object.name(b)));
            for (int i = 0; i < n; i++) {
                member(object, order[i], i > 0, out, holes);
            }
        }
        out.ascii('}');
    }

    private static void member(JsonObject object, int index, boolean comma, Utf8Sink out, BiConsumer<JsonHole, Utf8Sink> holes) {
        if (comma) {
            out.ascii(',');
        }
        out.quoted(object.name(index));
        out.ascii(':');
        write(object.value(index), out, holes);
    }

    /** The members' places in the order of their names, the first in the lowest four bits: an insertion sort. */
    private static long packedOrder(JsonObject object) {
        long order = 0;
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            int at = i;
            while (at > 0 && object.name((int) (order >>> 4 * (at - 1)) & 15).compareTo(name) > 0) {
                at--;
            }
            long below = order & (1L << 4 * at) - 1;
            order = below | (long) i << 4 * at | (order ^ below) << 4;
        }
        return order;
    }
}
