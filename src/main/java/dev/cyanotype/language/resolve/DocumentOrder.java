package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of components in a document, a parent before its children, told by the path of indexes to each. */
final class DocumentOrder {
    private DocumentOrder() {}

    /** A component and its path. */
    private record Placed(Component component, int[] path) {}

    /** The indexes from the screen down to a component that is there. */
    static int[] path(BlueprintView document, String id) {
        int[] up = new int[8];
        int depth = 0;
        for (@Nullable String at = id; at != null; ) {
            Place place = document.place(at);
            if (place == null) {
                throw new IllegalArgumentException("no component " + at);
            }
            if (depth == up.length) {
                up = Arrays.copyOf(up, depth * 2);
            }
            up[depth++] = place.index();
            at = place.parent();
        }
        int[] path = new int[depth];
        for (int i = 0; i < depth; i++) {
            path[i] = up[depth - 1 - i];
        }
        return path;
    }

    /** Sorts components by their paths. */
    static void sort(Observed document, List<Component> components) {
        List<Placed> placed = new ArrayList<>(components.size());
        for (Component component : components) {
            placed.add(new Placed(component, document.path(component.id())));
        }
        placed.sort((a, b) -> Arrays.compare(a.path(), b.path()));
        for (int i = 0; i < placed.size(); i++) {
            components.set(i, placed.get(i).component());
        }
    }
}
