package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The colour of the text, under whichever of its two names the file has it. */
record Foreground() implements Member {
    private static final PlainMember COLOUR = PlainMember.at("visual", "color");
    private static final PlainMember TEXT_COLOUR = PlainMember.at("visual", "text_color");

    private static PlainMember found(Blueprint document, @Nullable Component component) {
        Visual visual = component == null ? document.look() : component.visual();
        return visual.foregroundName().equals("color") ? COLOUR : TEXT_COLOUR;
    }

    @Override
    public String name() {
        return COLOUR.name();
    }

    @Override
    public @Nullable JsonValue read(Blueprint document, @Nullable Component component) {
        return found(document, component).read(document, component);
    }

    @Override
    public List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value) {
        return found(document, component).set(document, component, value);
    }

    @Override
    public List<Edit> unset(Blueprint document, @Nullable Component component) {
        return found(document, component).unset(document, component);
    }

    /** A {@code text_color} that stands beside a {@code color}, which is seen in its stead. */
    record Unseen() implements Member {
        @Override
        public String name() {
            return TEXT_COLOUR.name();
        }

        @Override
        public @Nullable JsonValue read(Blueprint document, @Nullable Component component) {
            return found(document, component) == COLOUR ? TEXT_COLOUR.read(document, component) : null;
        }

        @Override
        public List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value) {
            return TEXT_COLOUR.set(document, component, value);
        }

        @Override
        public List<Edit> unset(Blueprint document, @Nullable Component component) {
            return TEXT_COLOUR.unset(document, component);
        }
    }
}
