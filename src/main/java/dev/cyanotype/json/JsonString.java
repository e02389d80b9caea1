package dev.cyanotype.json;

import org.jspecify.annotations.Nullable;

/** A JSON string with its escapes as they were written. */
public final class JsonString implements JsonValue {
    private final String value;
    private final @Nullable String written;

    private JsonString(String value, @Nullable String written) {
        this.value = value;
        this.written = written;
    }

    /** A string in the standard written form: only what JSON demands is escaped. */
    public static JsonString of(String value) {
        return new JsonString(value, null);
    }

    /** A string with its written form, quotes included. */
    public static JsonString written(String value, String written) {
        return new JsonString(value, written);
    }

    public String value() {
        return value;
    }

    /** The written form, quotes included, or null where it is the standard one. */
    @Nullable String written() {
        return written;
    }

    @Override
    public void writeTo(Utf8Sink out) {
        if (written == null) {
            out.quoted(value);
        } else {
            out.text(written);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonString that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return toText();
    }
}
