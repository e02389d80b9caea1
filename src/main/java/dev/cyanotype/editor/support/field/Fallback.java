package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What holds where a member is not written down; null for nothing. */
@FunctionalInterface
public interface Fallback {
    Fallback NOTHING = (_, _) -> null;

    @Nullable JsonValue of(Blueprint document, @Nullable Component component);

    static Fallback always(JsonValue value) {
        return (_, _) -> value;
    }

    static Fallback number(double value) {
        return always(JsonNumber.of(value));
    }

    static Fallback word(String word) {
        return always(JsonString.of(word));
    }

    /** The size that the type scale gives the text of a component. */
    static Fallback fontSize() {
        return (document, component) ->
                component == null ? null : JsonNumber.of(TypeScale.fontSize(component, document.tokens()));
    }

    /** Text stands in the middle of what is pressed, and at the left elsewhere. */
    static Fallback textAlign() {
        return (_, component) -> component == null ? null : JsonString.of(switch (component.type()) {
            case BUTTON, CTA, FOOTER, HERO, IMAGE -> "center";
            default -> "left";
        });
    }

    /** A border that has a colour is 1 px wide. */
    static Fallback borderWidth() {
        return (_, component) ->
                JsonNumber.of(component == null || component.visual().get("border_color") == null ? 0 : 1);
    }
}
