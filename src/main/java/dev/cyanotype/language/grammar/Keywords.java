package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.lexicon.Feature;
import org.jspecify.annotations.Nullable;

/** Which keywords are values of which feature, as the schema spells them. */
final class Keywords {
    private static final JsonString NONE = JsonString.of("none");
    private static final JsonString NORMAL = JsonString.of("normal");

    private Keywords() {}

    /** The value that a keyword stands for, or null where it is none of the feature's. */
    static @Nullable JsonValue value(Feature feature, String keyword) {
        return switch (feature) {
            case FONT_WEIGHT -> oneOf(keyword, "normal", "bold", "light", "heavy");
            case FONT_STYLE -> keyword.equals("none") ? NORMAL : oneOf(keyword, "normal", "italic");
            case TEXT_DECORATION -> keyword.equals("normal") ? NONE : oneOf(keyword, "none", "underline", "line-through");
            case TEXT_TRANSFORM -> keyword.equals("normal") ? NONE : oneOf(keyword, "none", "uppercase", "lowercase", "capitalize");
            case TEXT_ALIGN -> oneOf(keyword, "left", "center", "right");
            case SHADOW -> oneOf(keyword, "none", "small", "medium", "large");
            case VISIBILITY -> switch (keyword) {
                case "visible" -> JsonLiteral.TRUE;
                case "hidden", "none" -> JsonLiteral.FALSE;
                default -> null;
            };
            default -> null;
        };
    }

    private static @Nullable JsonValue oneOf(String keyword, String... values) {
        for (String value : values) {
            if (value.equals(keyword)) {
                return JsonString.of(value);
            }
        }
        return null;
    }
}
