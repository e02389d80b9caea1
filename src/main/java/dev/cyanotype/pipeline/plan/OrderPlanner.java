package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.language.Action.Order;
import dev.cyanotype.language.Action.Reorder;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.Peers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the order among siblings: several targets keep theirs among themselves. */
final class OrderPlanner {
    private OrderPlanner() {}

    static Planned plan(Reorder action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen itself lies behind everything.");
        }
        boolean upwards = action.order() == Order.FORWARD || action.order() == Order.FRONT || action.order() == Order.LAST;
        List<Component> ordered = ordered(upwards ? withContents(step.targets(), draft) : step.targets(), draft, upwards);
        var scratch = new Scratch(draft);
        Set<String> meant = new HashSet<>(step.targets());
        Map<Optional<String>, Integer> settled = new HashMap<>();
        for (Component component : ordered) {
            meant.add(component.id());
        }
        for (Component component : ordered) {
            Place place = scratch.place(component.id());
            int before = settled.merge(Optional.ofNullable(place.parent()), 1, Integer::sum) - 1;
            int last = scratch.draft().childCount(place.parent()) - 1;
            int to = switch (action.order()) {
                case FRONT, LAST -> last - before;
                case BACK, FIRST -> Math.max(before, least(component, scratch.draft()));
                case FORWARD -> isMeant(place, 1, meant, scratch.draft()) ? place.index() : Math.min(last, place.index() + 1);
                case BACKWARD -> isMeant(place, -1, meant, scratch.draft())
                        ? place.index()
                        : Math.max(least(component, scratch.draft()), place.index() - 1);
            };
            if (to != place.index()) {
                scratch.make(new RelocateComponent(component.id(), place.parent(), to));
            }
        }
        return scratch.planned();
    }

    /** The targets and the siblings that lie on them, which stay above them. */
    private static List<String> withContents(List<String> ids, Draft draft) {
        Set<String> all = new LinkedHashSet<>(ids);
        var layout = new Layout(draft);
        for (String id : ids) {
            Peer peer = layout.peer(draft.required(id));
            for (Peer each : Peers.touching(layout, draft.parent(id), peer.box()).contents(peer)) {
                all.add(each.id());
            }
        }
        return List.copyOf(all);
    }

    /** The lowest index at which a component still lies on the siblings that hold it. */
    private static int least(Component component, Draft draft) {
        var layout = new Layout(draft);
        Peer peer = layout.peer(component);
        int least = 0;
        for (Peer each : Peers.touching(layout, draft.parent(component.id()), peer.box()).all()) {
            least = each.holds(peer) ? each.index() + 1 : least;
        }
        return least;
    }

    /** Whether the neighbour in a direction is a target itself: then neither passes the other. */
    private static boolean isMeant(Place place, int step, Set<String> meant, Draft draft) {
        @Nullable String parent = place.parent();
        int at = place.index() + step;
        return at >= 0 && at < draft.childCount(parent) && meant.contains(draft.child(parent, at).id());
    }

    private static List<Component> ordered(List<String> ids, Draft draft, boolean upwards) {
        List<Component> components = new ArrayList<>(Targets.once(ids, draft));
        if (components.size() > 1) {
            Comparator<Component> byIndex = Comparator.comparingInt(component -> Scratch.place(draft, component.id()).index());
            components.sort(upwards ? byIndex.reversed() : byIndex);
        }
        return components;
    }
}
