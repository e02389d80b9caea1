package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;

/**
 * One JSON value that remembers its written form.
 *
 * <p>Equality is by meaning: white space, escapes and the order of an object's members do not count, and numbers are
 * equal when their written values are.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonLiteral, JsonHole {

    /** Writes the value as it was written, or in the standard way where it was made by an edit. */
    void writeTo(Utf8Sink out);

    /** The same value on one line, in the standard form; numbers keep their digits. */
    default JsonValue onOneLine() {
        return Gaps.onOneLine(this);
    }

    /** The written form as text. */
    default String toText() {
        var out = new Utf8Sink(128);
        writeTo(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
