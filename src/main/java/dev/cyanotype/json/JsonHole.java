package dev.cyanotype.json;

import org.jspecify.annotations.Nullable;

/**
 * The place in an object where an array stands whose items are kept apart from it, such as a component's children.
 *
 * @param close the white space before the closing bracket
 * @param wasEmpty whether the array had no items when it was written, so that {@code close} was not meant for any
 */
public record JsonHole(String close, boolean wasEmpty) implements JsonValue {

    /** The place of an array without items. */
    public JsonHole(String close) {
        this(close, true);
    }

    /** Always fails: the owner of the array writes its items here. */
    @Override
    public void writeTo(Utf8Sink out) {
        throw new IllegalStateException("a hole is written by the owner of its items");
    }

    /** All holes mean the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonHole;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
