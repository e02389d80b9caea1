package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonValue;
import java.util.List;

/**
 * The keyword {@code enum}.
 *
 * @param allowed the values allowed
 */
record ConstantsCheck(List<JsonValue> allowed) implements Check {

    @Override
    public void check(JsonValue value, Walk walk) {
        for (int i = 0; i < allowed.size(); i++) {
            if (allowed.get(i).equals(value)) {
                return;
            }
        }
        var names = new StringBuilder();
        for (JsonValue each : allowed) {
            names.append(names.isEmpty() ? "" : ", ").append(each.toText().replace("\"", ""));
        }
        walk.fault("must be one of " + names + "; is " + Shown.value(value));
    }
}
