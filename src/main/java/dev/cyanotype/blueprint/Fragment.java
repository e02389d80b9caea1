package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Utf8Sink;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The written form of one object, in UTF-8, with the place where its items go.
 *
 * @param bytes the object with an empty array in place of its items
 * @param hole the offset after the opening bracket of that array, or -1 where the object has none
 * @param close the line break and indentation to write before the closing bracket where the array was empty in the file and
 *     has items on lines of their own now
 */
record Fragment(byte[] bytes, int hole, String close) {

    static Fragment of(JsonObject members, Utf8Sink scratch) {
        scratch.clear();
        int hole = members.writeAroundHole(scratch);
        return new Fragment(scratch.toByteArray(), hole, hole < 0 ? "" : close(members));
    }

    private static String close(JsonObject members) {
        for (int i = 0; i < members.size(); i++) {
            if (members.value(i) instanceof JsonHole array) {
                return array.wasEmpty() && array.close().isEmpty() && members.startsLine(i) ? "\n" + members.indentation(i) : "";
            }
        }
        return "";
    }

    /** Adds the object with its items, in pieces. */
    void collect(List<byte[]> pieces, ComponentList items) {
        if (hole < 0) {
            pieces.add(bytes);
            return;
        }
        pieces.add(Arrays.copyOf(bytes, hole));
        items.collect(pieces);
        if (closesOnALineOfItsOwn(items)) {
            pieces.add(close.getBytes(StandardCharsets.US_ASCII));
        }
        pieces.add(Arrays.copyOfRange(bytes, hole, bytes.length));
    }

    private boolean closesOnALineOfItsOwn(ComponentList items) {
        return !close.isEmpty() && !items.isEmpty() && items.get(0).gap().indexOf('\n') >= 0;
    }

    /** Writes the object with its items, each by the fragment that is kept with it. */
    void writeTo(Utf8Sink out, ComponentList items) {
        writeTo(out, items, Component::fragment);
    }

    /** Writes the object with its items, each by the fragment that {@code of} gives. */
    void writeTo(Utf8Sink out, ComponentList items, Function<Component, Fragment> of) {
        if (hole < 0) {
            out.bytes(bytes, 0, bytes.length);
            return;
        }
        out.bytes(bytes, 0, hole);
        items.writeTo(out, of);
        if (closesOnALineOfItsOwn(items)) {
            out.ascii(close);
        }
        out.bytes(bytes, hole, bytes.length);
    }
}
