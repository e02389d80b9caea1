package dev.cyanotype.language.completion;

import dev.cyanotype.edit.Quoting;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import dev.cyanotype.language.completion.Candidate.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members that canonical sentences set, and values that they may have, from the locked schema.
 *
 * @param values for each path, as a sentence writes it, values as a sentence writes them
 */
record ExactForms(Map<String, List<String>> values) {
    private static final String SCHEMA = "/dev/cyanotype/blueprint/blueprint.schema.json";

    /**
     * One way to go on.
     *
     * @param text the next word
     * @param rest an end with which it is a whole sentence
     * @param kind what the word is
     */
    record Step(String text, String rest, Kind kind) {}

    /** The members that the schema names. */
    static ExactForms locked() {
        try (InputStream in = ExactForms.class.getResourceAsStream(SCHEMA)) {
            if (in != null && StrictReader.read(in.readAllBytes()) instanceof Reading.Read(var document)
                    && document.root() instanceof JsonObject schema) {
                return of(schema);
            }
            throw new IllegalStateException("no " + SCHEMA);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ExactForms of(JsonObject schema) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        JsonObject definitions = required(schema, "$defs");
        collect(required(definitions, "visual"), "visual.", values);
        values.put("text", List.of());
        values.put("bbox", List.of("[0, 0, 100, 40]"));
        collect(required(definitions, "tokens"), "tokens.", values);
        return new ExactForms(values);
    }

    private static JsonObject required(JsonObject in, String name) {
        JsonObject object = in.object(name);
        if (object == null) {
            throw new IllegalStateException("the schema has no " + name);
        }
        return object;
    }

    private static void collect(JsonObject definition, String prefix, Map<String, List<String>> values) {
        JsonObject properties = required(definition, "properties");
        for (int i = 0; i < properties.size(); i++) {
            if (properties.value(i) instanceof JsonObject property) {
                values.put(prefix + properties.name(i), values(property));
            }
        }
    }

    private static List<String> values(JsonObject property) {
        List<String> values = new ArrayList<>();
        if (property.get("enum") instanceof JsonArray choices) {
            for (JsonValue choice : choices.items()) {
                if (choice instanceof JsonString text) {
                    values.add(Quoting.quoted(text.value()));
                }
            }
        } else if ("boolean".equals(property.string("type"))) {
            values.addAll(List.of("true", "false"));
        } else if ("#/$defs/color".equals(property.string("$ref"))) {
            values.addAll(List.of("\"#000000\"", "\"#FFFFFF\""));
        } else if ("#/$defs/length".equals(property.string("$ref"))) {
            values.addAll(List.of("8", "16", "\"16px\""));
        } else if ("number".equals(property.string("type")) || "integer".equals(property.string("type"))) {
            values.addAll(List.of("0.5", "1"));
        }
        return values;
    }

    /** What may come next in a canonical sentence of which this is the start; ids are offered by others. */
    List<Step> after(String stem, String id) {
        String[] words = stem.strip().split("\\s+");
        int verb = words.length - 1;
        while (verb >= 0 && !words[verb].equals("set") && !words[verb].equals("unset")) {
            verb--;
        }
        if (verb < 0 || stem.isBlank() || !Character.isWhitespace(stem.charAt(stem.length() - 1))) {
            return List.of();
        }
        boolean set = words[verb].equals("set");
        int said = words.length - 1 - verb;
        List<String> known = said > 0 ? values.get(words[verb + 1]) : List.of();
        if (known == null) {
            return List.of();
        }
        String target = said > 0 && words[verb + 1].startsWith("tokens.") ? "screen" : id;
        return switch (said) {
            case 0 -> values.keySet().stream().map(path -> new Step(path, path(path, id, set), Kind.TARGET)).toList();
            case 1 -> List.of(new Step("of", " " + target + (set ? " to 1" : ""), Kind.WORD));
            case 2 -> List.of(new Step("screen", set ? " to 1" : "", Kind.TARGET));
            case 3 -> set ? List.of(new Step("to", " 1", Kind.WORD)) : List.of();
            default -> known.stream().map(value -> new Step(value, "", Kind.VALUE)).toList();
        };
    }

    private static String path(String path, String id, boolean set) {
        return " of " + (path.startsWith("tokens.") ? "screen" : id) + (set ? " to 1" : "");
    }
}
