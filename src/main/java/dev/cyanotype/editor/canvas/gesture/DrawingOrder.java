package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The order in which components are drawn: that of the document, a parent before what is in it. */
final class DrawingOrder {
    private DrawingOrder() {}

    private record Ranked(String id, int[] path) {}

    /** The ids from the first that is drawn, which lies lowest, to the last; it costs what there is to sort. */
    static List<String> sorted(BlueprintView document, Collection<String> ids) {
        List<Ranked> ranked = new ArrayList<>(ids.size());
        for (String id : ids) {
            ranked.add(new Ranked(id, path(document, id)));
        }
        ranked.sort((a, b) -> Arrays.compare(a.path, b.path));
        List<String> sorted = new ArrayList<>(ranked.size());
        for (Ranked each : ranked) {
            sorted.add(each.id);
        }
        return sorted;
    }

    /** The indexes on the way from the screen down to a component. */
    private static int[] path(BlueprintView document, String id) {
        int[] upwards = new int[4];
        int depth = 0;
        for (String at = id; at != null; ) {
            Place place = document.place(at);
            if (place == null) {
                throw new IllegalArgumentException("no component " + at);
            }
            if (depth == upwards.length) {
                upwards = Arrays.copyOf(upwards, depth * 2);
            }
            upwards[depth++] = place.index();
            at = place.parent();
        }
        int[] path = new int[depth];
        for (int i = 0; i < depth; i++) {
            path[i] = upwards[depth - 1 - i];
        }
        return path;
    }
}
