package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keywords {@code prefixItems}, {@code items}, {@code minItems} and {@code maxItems}.
 *
 * @param first what is demanded of the first items, one by one
 * @param others what is demanded of those after them, or null where that is nothing
 * @param fewest the least number of items
 * @param most the greatest number of items
 */
record ItemsCheck(List<SchemaNode> first, @Nullable SchemaNode others, int fewest, int most) implements Check {

    @Override
    public void check(JsonValue value, Walk walk) {
        if (!(value instanceof JsonArray array)) {
            return;
        }
        int n = array.size();
        if (n < fewest || n > most) {
            walk.fault("must have " + (fewest == most ? "" : n < fewest ? "at least " : "at most ")
                    + (n < fewest ? fewest : most) + " items, has " + n);
        }
        for (int i = 0; i < n; i++) {
            SchemaNode node = i < first.size() ? first.get(i) : others;
            if (node != null) {
                walk.enter(i);
                node.check(array.get(i), walk);
                walk.leave();
            }
        }
    }
}
