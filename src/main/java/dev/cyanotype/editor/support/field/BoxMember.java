package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the four numbers of a component's box. What lies in a component moves with it. */
record BoxMember(Side side) implements Member {

    enum Side {
        X("x"),
        Y("y"),
        WIDTH("width"),
        HEIGHT("height");

        private final String word;

        Side(String word) {
            this.word = word;
        }
    }

    @Override
    public String name() {
        return side.word;
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public @Nullable JsonValue read(Blueprint document, @Nullable Component component) {
        if (component == null) {
            return null;
        }
        Box box = component.box();
        return JsonNumber.of(switch (side) {
            case X -> box.x();
            case Y -> box.y();
            case WIDTH -> box.width();
            case HEIGHT -> box.height();
        });
    }

    @Override
    public List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value) {
        if (component == null || !(value instanceof JsonNumber number)) {
            return List.of();
        }
        String id = component.id();
        Box box = component.box();
        double pixels = number.value();
        return List.of(switch (side) {
            case X -> new PlaceComponent(id, pixels, box.y());
            case Y -> new PlaceComponent(id, box.x(), pixels);
            case WIDTH -> new ResizeComponent(id, pixels, box.height());
            case HEIGHT -> new ResizeComponent(id, box.width(), pixels);
        });
    }

    @Override
    public List<Edit> unset(Blueprint document, @Nullable Component component) {
        return List.of();
    }
}
