package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The keyword {@code oneOf} of branches that are for different types of value, so that the type says which one counts.
 *
 * @param branches the branches
 */
record ChoiceCheck(List<SchemaNode> branches) implements Check {

    ChoiceCheck {
        int seen = 0;
        for (SchemaNode branch : branches) {
            int mask = branch.types().mask();
            if ((seen & mask) != 0) {
                throw new IllegalArgumentException("two branches of a oneOf are for one type");
            }
            seen |= mask;
        }
    }

    @Override
    public void check(JsonValue value, Walk walk) {
        for (int i = 0; i < branches.size(); i++) {
            SchemaNode branch = branches.get(i);
            if (branch.types().allows(value)) {
                branch.check(value, walk);
                return;
            }
        }
        List<String> words = new ArrayList<>();
        for (SchemaNode branch : branches) {
            words.add(branch.types().words());
        }
        walk.fault("must be " + String.join(" or ", words) + ", is " + Shown.value(value));
    }
}
