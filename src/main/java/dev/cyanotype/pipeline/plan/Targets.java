package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The targets of a step, in the order in which they are dealt with. */
final class Targets {
    private Targets() {}

    /** Each target once. */
    static List<Component> once(List<String> ids, Draft draft) {
        return ids.size() == 1 ? List.of(draft.required(ids.getFirst())) : withoutRepeats(all(ids, draft));
    }

    static List<Component> all(List<String> ids, Draft draft) {
        List<Component> all = new ArrayList<>(ids.size());
        for (String id : ids) {
            all.add(draft.required(id));
        }
        return all;
    }

    /** Those that are not below another of them: what moves with its parent moves once. */
    static List<Component> outermost(List<String> ids, Draft draft) {
        if (ids.size() == 1) {
            return List.of(draft.required(ids.getFirst()));
        }
        Set<String> meant = new HashSet<>(ids);
        List<Component> outermost = new ArrayList<>(ids.size());
        for (String id : ids) {
            boolean carried = false;
            for (String at = draft.parent(id); at != null && !carried; at = draft.parent(at)) {
                carried = meant.contains(at);
            }
            if (!carried && meant.remove(id)) {
                outermost.add(draft.required(id));
                meant.add(id);
            }
        }
        return withoutRepeats(outermost);
    }

    static List<Component> withoutRepeats(List<Component> components) {
        Set<String> seen = HashSet.newHashSet(components.size());
        List<Component> once = new ArrayList<>(components.size());
        for (Component component : components) {
            if (seen.add(component.id())) {
                once.add(component);
            }
        }
        return once;
    }

    /** Parents before children, the lowest and rightmost first: so that each has the room behind it when its turn comes. */
    static List<Component> forGrowth(List<String> ids, Draft draft) {
        if (ids.size() == 1) {
            return List.of(draft.required(ids.getFirst()));
        }
        record Ranked(Component component, int depth, int position) {}
        List<Ranked> ranked = new ArrayList<>(ids.size());
        for (Component component : withoutRepeats(all(ids, draft))) {
            int depth = 0;
            for (String at = draft.parent(component.id()); at != null; at = draft.parent(at)) {
                depth++;
            }
            ranked.add(new Ranked(component, depth, ranked.size()));
        }
        ranked.sort(Comparator.comparingInt(Ranked::depth)
                .thenComparingDouble(each -> -each.component.box().bottom())
                .thenComparingDouble(each -> -each.component.box().right())
                .thenComparingDouble(each -> -each.component.box().width() * each.component.box().height())
                .thenComparingInt(Ranked::position));
        List<Component> ordered = new ArrayList<>(ranked.size());
        for (Ranked each : ranked) {
            ordered.add(each.component);
        }
        return ordered;
    }

    /** The one that leads in a direction first; of two that lead alike the larger, which may hold the other. */
    static List<Component> leadingFirst(List<Component> components, Direction direction) {
        if (components.size() < 2) {
            return components;
        }
        List<Component> ordered = new ArrayList<>(components);
        ordered.sort(Comparator.<Component>comparingDouble(each -> -direction.lead(each.box()))
                .thenComparingDouble(each -> -area(each.box())));
        return ordered;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
