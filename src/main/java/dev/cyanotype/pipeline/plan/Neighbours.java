package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.pipeline.room.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two siblings of which one lies behind the other on the screen.
 *
 * @param first the upper one, or the left one
 * @param second the lower one, or the right one
 * @param inRow whether they lie side by side
 */
record Neighbours(String first, String second, boolean inRow) {

    /** Each two neighbours, in rows from the top and from left to right; none unless all are siblings. */
    static List<Neighbours> among(List<String> ids, Draft draft) {
        List<Component> siblings = new ArrayList<>(ids.size());
        for (String id : ids) {
            Component component = draft.component(id);
            if (component == null || !Objects.equals(draft.parent(id), draft.parent(ids.getFirst()))) {
                return List.of();
            }
            siblings.add(component);
        }
        List<Neighbours> pairs = new ArrayList<>();
        Component before = null;
        for (List<Component> row : siblings.isEmpty() ? List.<List<Component>>of() : Rows.of(siblings, new Layout(draft))) {
            for (Component component : row) {
                if (before != null) {
                    pairs.add(new Neighbours(before.id(), component.id(), component != row.getFirst()));
                }
                before = component;
            }
        }
        return pairs;
    }
}
