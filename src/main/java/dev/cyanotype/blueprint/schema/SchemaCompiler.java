package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a JSON Schema (draft 2020-12) that uses the keywords of the locked one; any other keyword is refused, so that none
 * is ever passed over.
 */
final class SchemaCompiler {
    private static final List<String> SILENT = List.of("$schema", "$id", "$defs", "title", "description");
    private static final List<String> KNOWN = List.of(
            "type", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "minLength", "required", "properties",
            "additionalProperties", "items", "prefixItems", "minItems", "maxItems", "oneOf");
    private static final String DEFINITION = "#/$defs/";

    private final Map<String, SchemaNode> definitions = new HashMap<>();

    /** The root of a schema, its definitions compiled with it. */
    SchemaNode compiled(JsonObject schema) {
        JsonObject defs = object(schema, "$defs");
        for (int i = 0; i < defs.size(); i++) {
            definitions.put(defs.name(i), new SchemaNode());
        }
        for (int i = 0; i < defs.size(); i++) {
            definition(defs.name(i)).define(checks((JsonObject) defs.value(i)));
        }
        return node(schema);
    }

    SchemaNode definition(String name) {
        SchemaNode node = definitions.get(name);
        if (node == null) {
            throw new IllegalArgumentException("the schema defines no " + name);
        }
        return node;
    }

    private SchemaNode node(JsonValue schema) {
        String reference = ((JsonObject) schema).string("$ref");
        if (reference != null) {
            return referred((JsonObject) schema, reference);
        }
        var node = new SchemaNode();
        node.define(checks((JsonObject) schema));
        return node;
    }

    private SchemaNode referred(JsonObject schema, String reference) {
        for (int i = 0; i < schema.size(); i++) {
            if (!schema.name(i).equals("$ref") && !SILENT.contains(schema.name(i))) {
                throw new IllegalArgumentException("the schema demands more beside a $ref: " + schema.name(i));
            }
        }
        if (!reference.startsWith(DEFINITION)) {
            throw new IllegalArgumentException("the schema refers to " + reference);
        }
        return definition(reference.substring(DEFINITION.length()));
    }

    private List<Check> checks(JsonObject schema) {
        for (int i = 0; i < schema.size(); i++) {
            if (!KNOWN.contains(schema.name(i)) && !SILENT.contains(schema.name(i))) {
                throw new IllegalArgumentException("the schema uses the keyword " + schema.name(i));
            }
        }
        List<Check> checks = new ArrayList<>();
        if (schema.get("type") instanceof JsonValue type) {
            checks.add(TypeCheck.of(type instanceof JsonArray several ? strings(several) : List.of(((JsonString) type).value())));
        }
        if (schema.get("enum") instanceof JsonArray allowed) {
            checks.add(new ConstantsCheck(allowed.items()));
        }
        addForText(schema, checks);
        addForNumbers(schema, checks);
        addForParts(schema, checks);
        if (schema.get("oneOf") instanceof JsonArray branches) {
            checks.add(new ChoiceCheck(nodes(branches)));
        }
        return checks;
    }

    private static void addForText(JsonObject schema, List<Check> checks) {
        if (schema.string("pattern") instanceof String pattern) {
            checks.add(PatternCheck.of(pattern));
        }
        if (schema.get("minLength") instanceof JsonNumber least) {
            checks.add(new MinLengthCheck((int) least.value()));
        }
    }

    private static void addForNumbers(JsonObject schema, List<Check> checks) {
        double minimum = number(schema, "minimum", Double.NEGATIVE_INFINITY);
        double maximum = number(schema, "maximum", Double.POSITIVE_INFINITY);
        double above = number(schema, "exclusiveMinimum", Double.NEGATIVE_INFINITY);
        if (Double.isFinite(minimum) || Double.isFinite(maximum) || Double.isFinite(above)) {
            checks.add(new NumberCheck(minimum, maximum, above));
        }
    }

    private void addForParts(JsonObject schema, List<Check> checks) {
        JsonObject properties = object(schema, "properties");
        SchemaNode others = part(schema, "additionalProperties");
        List<String> required = schema.get("required") instanceof JsonArray names ? strings(names) : List.of();
        if (properties.size() > 0 || others != null || !required.isEmpty()) {
            Map<String, SchemaNode> named = HashMap.newHashMap(properties.size());
            for (int i = 0; i < properties.size(); i++) {
                named.put(properties.name(i), node(properties.value(i)));
            }
            checks.add(new MembersCheck(named, required, others));
        }
        SchemaNode items = part(schema, "items");
        List<SchemaNode> first = schema.get("prefixItems") instanceof JsonArray prefix ? nodes(prefix) : List.of();
        int fewest = (int) number(schema, "minItems", 0);
        int most = (int) number(schema, "maxItems", Integer.MAX_VALUE);
        if (items != null || !first.isEmpty() || fewest > 0 || most < Integer.MAX_VALUE) {
            checks.add(new ItemsCheck(first, items, fewest, most));
        }
    }

    private @Nullable SchemaNode part(JsonObject schema, String keyword) {
        JsonValue part = schema.get(keyword);
        return part == null ? null : node(part);
    }

    private List<SchemaNode> nodes(JsonArray schemas) {
        List<SchemaNode> nodes = new ArrayList<>(schemas.size());
        for (JsonValue schema : schemas.items()) {
            nodes.add(node(schema));
        }
        return List.copyOf(nodes);
    }

    private static List<String> strings(JsonArray array) {
        List<String> strings = new ArrayList<>(array.size());
        for (JsonValue item : array.items()) {
            strings.add(((JsonString) item).value());
        }
        return List.copyOf(strings);
    }

    private static JsonObject object(JsonObject schema, String keyword) {
        JsonObject object = schema.object(keyword);
        return object == null ? JsonObject.EMPTY : object;
    }

    private static double number(JsonObject schema, String keyword, double otherwise) {
        return schema.get(keyword) instanceof JsonNumber number ? number.value() : otherwise;
    }
}
