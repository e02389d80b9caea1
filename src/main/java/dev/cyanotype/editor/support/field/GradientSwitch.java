package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there is a gradient. Switched on, it runs from the fill, or else the primary colour, to the accent colour. */
record GradientSwitch() implements Member {
    private static final PlainMember GRADIENT = PlainMember.at("visual", "gradient");

    @Override
    public String name() {
        return GRADIENT.name();
    }

    @Override
    public @Nullable JsonValue read(Blueprint document, @Nullable Component component) {
        return GRADIENT.read(document, component) == null ? null : JsonLiteral.TRUE;
    }

    @Override
    public @Nullable JsonValue copied(Blueprint document, @Nullable Component component) {
        return GRADIENT.read(document, component);
    }

    @Override
    public List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value) {
        if (value == JsonLiteral.FALSE) {
            return unset(document, component);
        }
        JsonValue gradient = value == JsonLiteral.TRUE ? first(document, component) : value;
        return GRADIENT.set(document, component, gradient);
    }

    private static JsonObject first(Blueprint document, @Nullable Component component) {
        Visual visual = component == null ? document.look() : component.visual();
        String fill = visual.string("bg_color");
        String primary = document.tokens().colour("primary_color");
        String accent = document.tokens().colour("accent_color");
        return JsonObject.EMPTY
                .with("from", hex(fill != null ? fill : primary, Colour.WHITE))
                .with("to", hex(accent, Colour.BLACK));
    }

    private static JsonValue hex(@Nullable String written, Colour otherwise) {
        return JsonString.of(written == null ? otherwise.toHex() : written);
    }

    @Override
    public List<Edit> unset(Blueprint document, @Nullable Component component) {
        return GRADIENT.unset(document, component);
    }
}
