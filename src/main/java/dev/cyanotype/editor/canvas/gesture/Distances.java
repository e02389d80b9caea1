package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.geometry.Box;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far it is from what is selected to what is round it: what the canvas shows while Alt is held. */
public final class Distances {
    private Distances() {}

    /** To the nearest sibling on each side, or where there is none to the edge of the parent or the frame; at most four. */
    public static List<Distance> around(BlueprintView document, Collection<String> selection) {
        return List.of();
    }

    /** To one component, or to the frame for null. */
    public static List<Distance> to(BlueprintView document, Collection<String> selection, @Nullable String other) {
        return List.of();
    }

    /** From one box to another: along each axis on which they are apart, or, where they are not, from edge to edge. */
    static List<Distance> between(Box from, Box to, @Nullable String other) {
        return List.of();
    }
}
