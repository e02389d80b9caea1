package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;

/**
 * The keywords {@code minimum}, {@code maximum} and {@code exclusiveMinimum}, infinite where they are not given.
 *
 * @param minimum the least value
 * @param maximum the greatest value
 * @param above what the value is greater than
 */
record NumberCheck(double minimum, double maximum, double above) implements Check {

    @Override
    public void check(JsonValue value, Walk walk) {
        if (!(value instanceof JsonNumber number) || Double.isInfinite(number.value())) {
            return;
        }
        double is = number.value();
        if (is < minimum) {
            walk.fault("must be at least " + Shown.number(minimum) + ", is " + Shown.value(value));
        } else if (is > maximum) {
            walk.fault("must be at most " + Shown.number(maximum) + ", is " + Shown.value(value));
        }
        if (is <= above) {
            walk.fault("must be greater than " + Shown.number(above) + ", is " + Shown.value(value));
        }
    }
}
