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

    /** Each two neighbours among the siblings of the first one named: rows one below the other, or the one row's members. */
    static List<Neighbours> among(List<String> ids, Draft draft) {
        List<Component> siblings = new ArrayList<>(ids.size());
        for (String id : ids) {
            Component component = draft.component(id);
            if (component != null && (siblings.isEmpty() || Objects.equals(draft.parent(id), draft.parent(siblings.getFirst().id())))) {
                siblings.add(component);
            }
        }
        List<Neighbours> pairs = new ArrayList<>();
        if (siblings.isEmpty()) {
            return pairs;
        }
        List<List<Component>> rows = Rows.of(siblings, new Layout(draft));
        if (rows.size() == 1) {
            List<Component> row = rows.getFirst();
            for (int i = 1; i < row.size(); i++) {
                pairs.add(new Neighbours(row.get(i - 1).id(), row.get(i).id(), true));
            }
            return pairs;
        }
        for (int i = 1; i < rows.size(); i++) {
            pairs.add(new Neighbours(rows.get(i - 1).getFirst().id(), rows.get(i).getFirst().id(), false));
        }
        return pairs;
    }
}
