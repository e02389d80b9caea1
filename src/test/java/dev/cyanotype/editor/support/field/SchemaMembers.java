package dev.cyanotype.editor.support.field;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The locked schema, for tests that hold tables against it. */
public final class SchemaMembers {
    private final JsonObject schema;

    private SchemaMembers(JsonObject schema) {
        this.schema = schema;
    }

    public static SchemaMembers read() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SchemaMembers.class.getResourceAsStream("/dev/cyanotype/blueprint/blueprint.schema.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new SchemaMembers((JsonObject) Objects.requireNonNull(JsonText.value(text)));
        }
    }

    /** An object of the schema, by the names that lead to it. */
    public JsonObject at(String... names) {
        JsonObject found = schema;
        for (String name : names) {
            found = Objects.requireNonNull(found.object(name), name);
        }
        return found;
    }

    public List<String> names(String... path) {
        JsonObject object = at(path);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < object.size(); i++) {
            names.add(object.name(i));
        }
        return names;
    }

    /** The words that a member may be; none where it may be anything. */
    public List<String> words(String... path) {
        return at(path).get("enum") instanceof JsonArray words
                ? words.items().stream().map(word -> ((JsonString) word).value()).toList()
                : List.of();
    }
}
