package dev.cyanotype.interchange;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;

/** The forms in which screens are found. */
public enum Dialect {
    /** What the schema describes. */
    BLUEPRINT,
    /** Of its tokens only {@code colors}; no {@code confidence}, perhaps no {@code screen_type}. */
    AGENT,
    /** A {@code name} rather than a {@code screen_id}, no tokens, and components with {@code style} rather than {@code bbox}. */
    SUITE;

    /** The dialect that a document shows itself to be in; {@link #BLUEPRINT} where it is in none of the others. */
    static Dialect of(JsonObject root) {
        if (!(root.get("components") instanceof JsonArray components)) {
            return BLUEPRINT;
        }
        JsonObject tokens = root.object("tokens");
        if (tokens != null) {
            return tokens.indexOf("primary_color") < 0 && tokens.object("colors") != null ? AGENT : BLUEPRINT;
        }
        boolean nameless = root.indexOf("tokens") < 0 && root.indexOf("screen_id") < 0;
        return nameless && (hasStyledComponent(components) || components.size() == 0 && root.string("name") != null)
                ? SUITE
                : BLUEPRINT;
    }

    private static boolean hasStyledComponent(JsonArray components) {
        for (JsonValue item : components.items()) {
            if (item instanceof JsonObject component && component.object("style") != null && component.indexOf("bbox") < 0) {
                return true;
            }
        }
        return false;
    }
}
