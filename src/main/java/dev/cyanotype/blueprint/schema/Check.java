package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonValue;

/** One demand of the schema on a value. Demands on another type of value than it has hold, as JSON Schema says. */
interface Check {
    void check(JsonValue value, Walk walk);
}
