package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.List;

/**
 * The keyword {@code type}. Beyond JSON Schema, a number has to be one that a double holds: what is read as a number here is
 * calculated with, and would come back rounded.
 *
 * @param mask a bit for each type allowed, in the order of {@link #NAMES}
 * @param words what it must be
 */
record TypeCheck(int mask, String words) implements Check {
    static final TypeCheck ANY = new TypeCheck(-1, "anything");

    private static final List<String> NAMES = List.of("null", "boolean", "object", "array", "string", "integer", "number");
    private static final List<String> WORDS =
            List.of("null", "true or false", "an object", "an array", "text", "a whole number", "a number");
    private static final int NULL = 1;
    private static final int BOOLEAN = 1 << 1;
    private static final int OBJECT = 1 << 2;
    private static final int ARRAY = 1 << 3;
    private static final int STRING = 1 << 4;
    private static final int INTEGER = 1 << 5;
    private static final int NUMBER = 1 << 6;

    /** Of the names of the types allowed, one or more. */
    static TypeCheck of(List<String> names) {
        int mask = 0;
        var words = new StringBuilder();
        for (String name : names) {
            int type = NAMES.indexOf(name);
            if (type < 0) {
                throw new IllegalArgumentException("the schema knows a type " + name);
            }
            mask |= 1 << type;
            words.append(words.isEmpty() ? "" : " or ").append(WORDS.get(type));
        }
        return new TypeCheck((mask & NUMBER) != 0 ? mask | INTEGER : mask, words.toString());
    }

    @Override
    public void check(JsonValue value, Walk walk) {
        if (value instanceof JsonNumber number && (mask & INTEGER) != 0) {
            checkNumber(number, walk);
        } else if (!allows(value)) {
            walk.fault("must be " + words + ", is " + Shown.value(value));
        }
    }

    private void checkNumber(JsonNumber number, Walk walk) {
        if (!number.isShortestDouble()) {
            boolean large = Double.isInfinite(number.value());
            walk.fault((large ? "is too large a number to calculate with: " : "has more digits than a double keeps: ")
                    + Shown.value(number));
        } else if ((mask & NUMBER) == 0 && Math.rint(number.value()) != number.value()) {
            walk.fault("must be " + words + ", is " + Shown.value(number));
        }
    }

    /** Whether the type of a value is one of those allowed, an integer taken for any number. */
    boolean allows(JsonValue value) {
        int type = switch (value) {
            case JsonLiteral literal -> literal == JsonLiteral.NULL ? NULL : BOOLEAN;
            case JsonObject _ -> OBJECT;
            case JsonArray _, JsonHole _ -> ARRAY;
            case JsonString _ -> STRING;
            case JsonNumber _ -> INTEGER;
        };
        return (mask & type) != 0;
    }
}
