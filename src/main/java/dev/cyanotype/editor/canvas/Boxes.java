package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The boxes of several components. */
final class Boxes {
    private Boxes() {}

    /** Each by its id; what is not there is left out. */
    static SequencedMap<String, Box> of(BlueprintView document, Collection<String> ids) {
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        for (String id : ids) {
            Component component = document.component(id);
            if (component != null) {
                boxes.put(id, component.box());
            }
        }
        return boxes;
    }

    /** The smallest box round all components that are there, or null where none is. */
    static @Nullable Box round(BlueprintView document, Collection<String> ids) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (String id : ids) {
            Component component = document.component(id);
            if (component != null) {
                Box box = component.box();
                left = Math.min(left, box.x());
                top = Math.min(top, box.y());
                right = Math.max(right, box.right());
                bottom = Math.max(bottom, box.bottom());
            }
        }
        return left > right ? null : new Box(left, top, right - left, bottom - top);
    }

    /** The smallest box round all of them, or null where there are none. */
    static @Nullable Box round(Collection<Box> boxes) {
        Box round = null;
        for (Box box : boxes) {
            round = round == null ? box : round.union(box);
        }
        return round;
    }
}
