package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The height that a look repeats; the box has the same, and resizing it changes both. */
record WrittenHeight() implements Member {
    private static final PlainMember WRITTEN = PlainMember.length("visual", "height");

    @Override
    public String name() {
        return WRITTEN.name();
    }

    @Override
    public @Nullable JsonValue read(Blueprint document, @Nullable Component component) {
        return WRITTEN.read(document, component);
    }

    @Override
    public List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value) {
        double pixels = Lengths.pixels(value, Double.NaN);
        if (component == null || pixels == component.box().height()) {
            return WRITTEN.set(document, component, value);
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.ResizeComponent(component.id(), component.box().width(), pixels));
        if (read(document, component) == null) {
            edits.addAll(WRITTEN.set(document, component, value));
        }
        return edits;
    }

    @Override
    public List<Edit> unset(Blueprint document, @Nullable Component component) {
        return WRITTEN.unset(document, component);
    }
}
