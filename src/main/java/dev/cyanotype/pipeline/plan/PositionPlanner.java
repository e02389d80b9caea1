package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action.MoveToEdge;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans moves to an edge or centre of the parent or the screen, flush with it.
 *
 * <p>Several go each on its own, or as a group where that would lay one over another. Where something lies at the top, it moves
 * down, but for a header; where something lies at the bottom, the component goes below it, but above a footer. Sideways and to
 * the centre it goes as far as nothing is in the way.
 */
final class PositionPlanner {
    private final Layout layout;
    private final Arrival arrival;
    private final Gathering out;

    private PositionPlanner(Draft draft) {
        this.layout = new Layout(draft);
        this.arrival = new Arrival(layout);
        this.out = new Gathering(draft);
    }

    static Planned toEdge(MoveToEdge action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen cannot be moved.");
        }
        return new PositionPlanner(draft).toEdge(action, Targets.outermost(step.targets(), draft));
    }

    private Planned toEdge(MoveToEdge action, List<Component> components) {
        if (components.size() > 1 && action.edges().equals(List.of(Edge.CENTRE)) && Rows.of(components, layout).size() < components.size()) {
            AlignPlanner.centre(components, Rows.round(components, layout), false, layout);
            return Layouts.planned(layout, out);
        }
        List<Box> goals = goals(action, components, false);
        if (stacked(goals)) {
            goals = goals(action, components, true);
        }
        Direction direction = action.edges().contains(Edge.BOTTOM) ? Direction.DOWN
                : action.edges().contains(Edge.RIGHT) ? Direction.RIGHT
                : action.edges().contains(Edge.LEFT) ? Direction.LEFT
                : Direction.UP;
        for (Component component : Targets.leadingFirst(components, direction)) {
            go(component, goals.get(components.indexOf(component)), action.edges());
        }
        return Layouts.planned(layout, out);
    }

    private List<Box> goals(MoveToEdge action, List<Component> components, boolean together) {
        List<Box> goals = new ArrayList<>(components.size());
        Box round = Rows.round(components, layout);
        for (Component component : components) {
            Box box = layout.box(component);
            Box within = within(component, action.ofScreen());
            if (together) {
                Box met = Edges.met(round, action.edges(), within);
                goals.add(box.movedBy(met.x() - round.x(), met.y() - round.y()));
            } else {
                goals.add(Edges.met(box, action.edges(), within));
            }
        }
        return goals;
    }

    private Box within(Component component, boolean ofScreen) {
        @Nullable String parent = ofScreen ? null : layout.document().parent(component.id());
        return parent == null ? layout.frame() : layout.box(parent);
    }

    private static boolean stacked(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                if (boxes.get(i).crosses(boxes.get(k), Peer.TOLERANCE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void go(Component component, Box goal, List<Edge> edges) {
        Box from = layout.box(component);
        if (goal.equals(from)) {
            return;
        }
        if (layout.isHidden(component) || arrival.isFree(component, goal)) {
            arrival.put(component, goal);
        } else if (edges.contains(Edge.TOP)) {
            Box below = pastAll(component, goal, ComponentType.HEADER);
            toEnd(component, below);
        } else if (edges.contains(Edge.BOTTOM)) {
            Box above = pastAll(component, goal, ComponentType.FOOTER);
            if (arrival.isFree(component, above)) {
                arrival.put(component, above);
            } else {
                toEnd(component, goal.movedTo(goal.x(), Math.max(goal.y(), Stack.lowest(layout, component, goal) + layout.spacing())));
            }
        } else {
            arrival.slide(component, goal);
            if (!layout.box(component).equals(goal)) {
                out.note(component.id() + " goes only as far as there is room");
            }
        }
    }

    private void toEnd(Component component, Box goal) {
        if (!goal.equals(layout.box(component))) {
            arrival.putMakingRoom(component, goal, null);
        }
    }

    /** The goal below the headers, or above the footers, that lie there; those themselves go to the very edge. */
    private Box pastAll(Component component, Box goal, ComponentType type) {
        return component.type() == type ? goal : Stack.past(layout, component, goal, type);
    }
}
