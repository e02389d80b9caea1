package dev.cyanotype.determinism;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPointer;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One place in which two documents differ.
 *
 * @param path the place, as RFC 6901 writes it
 * @param expected what stands there in the first; null where there is nothing
 * @param found what stands there in the second; null where there is nothing
 */
public record JsonChange(JsonPointer path, @Nullable JsonValue expected, @Nullable JsonValue found) {

    /** As an operation of RFC 6902, with the value before as {@code was}. */
    JsonObject toJson() {
        JsonObject json = JsonObject.EMPTY
                .with("op", JsonString.of(expected == null ? "add" : found == null ? "remove" : "replace"))
                .with("path", JsonString.of(path.toString()));
        json = expected == null ? json : json.with("was", expected.onOneLine());
        return found == null ? json : json.with("value", found.onOneLine());
    }
}
