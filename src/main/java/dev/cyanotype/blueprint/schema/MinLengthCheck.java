package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;

/**
 * The keyword {@code minLength}.
 *
 * @param least the least number of code points
 */
record MinLengthCheck(int least) implements Check {

    @Override
    public void check(JsonValue value, Walk walk) {
        if (value instanceof JsonString string && string.value().codePointCount(0, string.value().length()) < least) {
            walk.fault(least == 1 ? "must not be empty" : "must have at least " + least + " characters, is " + Shown.value(value));
        }
    }
}
