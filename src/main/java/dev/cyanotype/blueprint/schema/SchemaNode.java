package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the schema demands of the values at one place. Defined after it is made, since components hold components. */
final class SchemaNode {
    private static final Check[] NOTHING = {};

    private Check[] checks = NOTHING;

    void define(List<Check> demands) {
        checks = demands.toArray(NOTHING);
    }

    void check(JsonValue value, Walk walk) {
        for (Check check : checks) {
            check.check(value, walk);
        }
    }

    /** What is demanded of a member, or null where the schema does not name it. */
    @Nullable SchemaNode member(String name) {
        for (Check check : checks) {
            if (check instanceof MembersCheck members) {
                return members.node(name);
            }
        }
        return null;
    }

    /** The types allowed, or none where all are. */
    TypeCheck types() {
        for (Check check : checks) {
            if (check instanceof TypeCheck types) {
                return types;
            }
        }
        return TypeCheck.ANY;
    }
}
