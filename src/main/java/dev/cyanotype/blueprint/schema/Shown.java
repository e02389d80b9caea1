package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.OneLine;

/** Values as a message shows them: on one line, and short. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    static String value(JsonValue value) {
        return switch (value) {
            case JsonString string -> text(string.value());
            case JsonNumber number -> cut(number.written());
            case JsonLiteral literal -> literal.toString();
            case JsonObject _ -> "an object";
            case JsonArray _, JsonHole _ -> "an array";
        };
    }

    /** A number of the schema. */
    static String number(double value) {
        return EcmaNumber.format(value);
    }

    private static String text(String text) {
        var out = new StringBuilder("\"");
        int shown = Math.min(text.length(), LONGEST);
        for (int i = 0; i < shown; i++) {
            OneLine.append(text.charAt(i), out);
        }
        return out.append(shown < text.length() ? "…\"" : "\"").toString();
    }

    private static String cut(String digits) {
        return digits.length() <= LONGEST ? digits : digits.substring(0, LONGEST) + "…";
    }
}
