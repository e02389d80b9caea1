package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Components in rows: those that lie side by side. */
final class Rows {
    private Rows() {}

    /** The rows from top to bottom, each from left to right. */
    static List<List<Component>> of(List<Component> components, Layout layout) {
        List<Component> sorted = new ArrayList<>(components);
        sorted.sort(Comparator.<Component>comparingDouble(each -> layout.box(each).y())
                .thenComparingDouble(each -> layout.box(each).x()));
        List<List<Component>> rows = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Component component : sorted) {
            Box box = layout.box(component);
            if (rows.isEmpty() || box.y() >= bottom - Peer.TOLERANCE) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(component);
            bottom = Math.max(bottom, box.bottom());
        }
        for (List<Component> row : rows) {
            row.sort(Comparator.comparingDouble(each -> layout.box(each).x()));
        }
        return rows;
    }

    /** The smallest box round some components, of which there is one or more. */
    static Box round(List<Component> components, Layout layout) {
        Box round = layout.box(components.getFirst());
        for (Component component : components) {
            round = round.union(layout.box(component));
        }
        return round;
    }
}
