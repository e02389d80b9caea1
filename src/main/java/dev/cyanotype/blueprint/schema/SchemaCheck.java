package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checker of the locked schema, immutable and for any number of threads. It finds every fault, not the first.
 *
 * <p>It is stricter than the schema in one thing: a number in a member that the schema names has to be the value of its
 * shortest double. A {@linkplain dev.cyanotype.json.JsonHole hole} counts as an array whose items are checked elsewhere.
 */
public final class SchemaCheck {
    private static final String RESOURCE = "/dev/cyanotype/blueprint/blueprint.schema.json";
    private static final SchemaCheck LOCKED = new SchemaCheck(resource());

    private final SchemaNode screen;
    private final SchemaNode component;

    private SchemaCheck(JsonObject schema) {
        var compiler = new SchemaCompiler();
        screen = compiler.compiled(schema);
        component = compiler.definition("component");
    }

    /** The checker of the schema that ships. */
    public static SchemaCheck locked() {
        return LOCKED;
    }

    private static JsonObject resource() {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
            if (in != null
                    && StrictReader.read(in.readAllBytes()) instanceof Reading.Read(var document)
                    && document.root() instanceof JsonObject schema) {
                return schema;
            }
            throw new IllegalStateException("the schema is missing from the program, or is no JSON object: " + RESOURCE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with a whole screen, or with its own members where its components are a hole. */
    public SchemaFaults screen(JsonValue root) {
        return faults(screen, root, JsonPath.ROOT);
    }

    /**
     * What is wrong with a component and all below it, or with its own members where its children are a hole.
     *
     * @param at the way to it, with which the places of the faults begin
     */
    public SchemaFaults component(JsonValue json, JsonPath at) {
        return faults(component, json, at);
    }

    /**
     * What would be wrong with a value as a member of the screen, or below one: {@code tokens}, {@code base_spacing}. Nothing
     * where the schema does not name the member.
     */
    public SchemaFaults screenMember(List<String> names, JsonValue value) {
        return member(screen, names, value);
    }

    /** The same of a component: {@code visual}, {@code bg_color}. */
    public SchemaFaults componentMember(List<String> names, JsonValue value) {
        return member(component, names, value);
    }

    private static SchemaFaults member(SchemaNode owner, List<String> names, JsonValue value) {
        @Nullable SchemaNode node = owner;
        JsonPath path = JsonPath.ROOT;
        for (String name : names) {
            path = path.name(name);
            node = node == null ? null : node.member(name);
        }
        return node == null ? SchemaFaults.NONE : faults(node, value, path);
    }

    private static SchemaFaults faults(SchemaNode node, JsonValue value, JsonPath at) {
        var walk = new Walk(at);
        node.check(value, walk);
        return walk.faults();
    }
}
