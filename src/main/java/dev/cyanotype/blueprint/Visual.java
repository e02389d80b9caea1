package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The look of a component or of the screen, read from its {@code visual} member.
 *
 * @param members the members as written
 */
public record Visual(JsonObject members) {
    static final Visual NONE = new Visual(JsonObject.EMPTY);

    /** The look of a screen or component whose {@code visual} member is this; none for null. */
    public static Visual of(@Nullable JsonValue visual) {
        return visual instanceof JsonObject object ? new Visual(object) : NONE;
    }

    public @Nullable JsonValue get(String name) {
        return members.get(name);
    }

    /** The value of a member that holds text, such as a colour or a keyword. */
    public @Nullable String string(String name) {
        return members.string(name);
    }

    /** The name under which the foreground colour stands: {@code text_color} where the file has it, else {@code color}. */
    public String foregroundName() {
        return members.indexOf("color") < 0 && members.indexOf("text_color") >= 0 ? "text_color" : "color";
    }

    /** Whether {@code visible} is anything but false. */
    public boolean isVisible() {
        return members.get("visible") != JsonLiteral.FALSE;
    }

    /** A number, or {@code fallback} where there is none. */
    public double number(String name, double fallback) {
        return members.get(name) instanceof JsonNumber number ? number.value() : fallback;
    }

    /** A length in pixels, written as a number or as {@code "12px"}; {@code fallback} where there is none. */
    public double length(String name, double fallback) {
        return Lengths.pixels(members.get(name), fallback);
    }

    public boolean has(String name) {
        return members.get(name) instanceof JsonValue value && value != JsonLiteral.NULL && !(value instanceof JsonString s && s.value().isEmpty());
    }
}
