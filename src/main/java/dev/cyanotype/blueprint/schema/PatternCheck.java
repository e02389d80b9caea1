package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.function.Predicate;

/**
 * The keyword {@code pattern}.
 *
 * @param form what the text must be, as a test
 * @param words the same in words
 */
record PatternCheck(Predicate<String> form, String words) implements Check {

    static PatternCheck of(String pattern) {
        return new PatternCheck(TextForm.of(pattern), TextForm.words(pattern));
    }

    @Override
    public void check(JsonValue value, Walk walk) {
        if (value instanceof JsonString string && !form.test(string.value())) {
            walk.fault("must be " + words + ", is " + Shown.value(value));
        }
    }
}
