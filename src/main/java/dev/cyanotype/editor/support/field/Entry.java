package dev.cyanotype.editor.support.field;

import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What a person asks a field to be. */
public sealed interface Entry {

    /** A value, the same for all. */
    record To(JsonValue value) implements Entry {}

    /** A number, which may be in relation to what each has. */
    record By(NumberEntry number) implements Entry {}

    /** Nothing: the member is to go. */
    record Nothing() implements Entry {}

    /**
     * Nothing that the field takes.
     *
     * @param message why, in one sentence
     * @param meant what may have been meant, or null
     */
    record Unreadable(String message, @Nullable JsonValue meant) implements Entry {}
}
