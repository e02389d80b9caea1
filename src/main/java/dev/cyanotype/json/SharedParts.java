package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What equal parts of one document share: gaps, names, short strings and numbers, layouts.
 *
 * <p>A slot holds what came last with its hash, so no input makes a look-up slow or the tables large; a part that was
 * crowded out is only made again.
 */
final class SharedParts {
    private final @Nullable String[] texts;
    private final @Nullable JsonString[] strings;
    private final @Nullable JsonNumber[] numbers;
    private final String[] @Nullable [] gaps;
    private final JsonString[] @Nullable [] names;
    private final JsonObject.@Nullable Layout[] layouts;

    /**
     * Tables for a file.
     *
     * @param size in bytes; it bounds what there can be to share
     */
    SharedParts(int size) {
        int slots = Integer.highestOneBit(Math.clamp(size / 16, 16, 1 << 12));
        texts = new @Nullable String[slots];
        strings = new @Nullable JsonString[slots];
        numbers = new @Nullable JsonNumber[slots];
        gaps = new String[slots] @Nullable [];
        names = new JsonString[slots] @Nullable [];
        layouts = new JsonObject.@Nullable Layout[slots];
    }

    /** ASCII text. */
    String text(byte[] bytes, int from, int to, int hash) {
        int slot = slot(hash);
        String found = texts[slot];
        if (found == null || !isText(found, bytes, from, to)) {
            found = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            texts[slot] = found;
        }
        return found;
    }

    /** An ASCII string without escapes, its quotes left out. */
    JsonString string(byte[] bytes, int from, int to, int hash) {
        int slot = slot(hash);
        JsonString found = strings[slot];
        if (found == null || !isText(found.value(), bytes, from, to)) {
            found = JsonString.of(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
            strings[slot] = found;
        }
        return found;
    }

    JsonNumber number(byte[] bytes, int from, int to, int hash) {
        int slot = slot(hash);
        JsonNumber found = numbers[slot];
        if (found == null || !isText(found.written(), bytes, from, to)) {
            found = JsonNumber.written(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
            numbers[slot] = found;
        }
        return found;
    }

    String[] gaps(PartStack<String> stack, int mark) {
        int slot = slot(stack.hashFrom(mark));
        String[] found = gaps[slot];
        if (found == null || !stack.isFrom(mark, found)) {
            found = stack.copyFrom(mark);
            gaps[slot] = found;
        }
        return found;
    }

    JsonObject.Layout layout(PartStack<String> gaps, int gapMark, PartStack<String> colons, int colonMark) {
        int slot = slot(31 * gaps.hashFrom(gapMark) + colons.hashFrom(colonMark));
        JsonObject.Layout found = layouts[slot];
        if (found == null || !gaps.isFrom(gapMark, found.gaps()) || !colons.isFrom(colonMark, found.colons())) {
            found = new JsonObject.Layout(gaps.copyFrom(gapMark), colons.copyFrom(colonMark));
            layouts[slot] = found;
        }
        return found;
    }

    /** The same names in the same order, if they were put here. */
    JsonString @Nullable [] names(PartStack<JsonString> stack, int mark) {
        JsonString[] found = names[slot(stack.hashFrom(mark))];
        return found != null && stack.isFrom(mark, found) ? found : null;
    }

    void putNames(PartStack<JsonString> stack, int mark, JsonString[] distinct) {
        names[slot(stack.hashFrom(mark))] = distinct;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 12 ^ hash >>> 24) & texts.length - 1;
    }

    private static boolean isText(String text, byte[] bytes, int from, int to) {
        int n = text.length();
        if (n != to - from) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
