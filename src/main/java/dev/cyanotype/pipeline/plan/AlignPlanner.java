package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action.Align;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import java.util.List;

/**
 * Plans alignment. Components are held against another one, else against the box round them all, and a single
 * one against its parent or the screen.
 */
final class AlignPlanner {
    private AlignPlanner() {}

    static Planned align(Align action, Step step, Draft draft) {
        var layout = new Layout(draft);
        List<Component> components = Targets.outermost(step.targets(), draft);
        if (components.isEmpty()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen cannot be aligned.");
        }
        Box against = against(action, step, components, layout);
        if (action.edge() == Edge.CENTRE) {
            centre(components, against, action.to() != null, layout);
        } else {
            for (Component component : components) {
                new Arrival(layout).put(component, Edges.met(layout.box(component), action.edge(), against));
            }
        }
        return Planned.of(layout.edits());
    }

    private static Box against(Align action, Step step, List<Component> components, Layout layout) {
        if (action.to() != null) {
            List<String> others = step.others().getFirst();
            return others.isEmpty() ? layout.frame() : layout.box(others.getFirst());
        }
        return components.size() == 1 ? parentOf(components.getFirst(), layout) : Rows.round(components, layout);
    }

    private static Box parentOf(Component component, Layout layout) {
        String parent = layout.document().parent(component.id());
        return parent == null ? layout.frame() : layout.box(parent);
    }

    /** Centres without an axis: horizontally; where that would lay one over another, the rows by their middles. */
    static void centre(List<Component> components, Box against, boolean withOther, Layout layout) {
        var arrival = new Arrival(layout);
        List<List<Component>> rows = Rows.of(components, layout);
        boolean alone = components.size() == 1;
        Box first = layout.box(components.getFirst());
        boolean besideOther = withOther && alone && first.overlapY(against) > Peer.TOLERANCE && !against.contains(first, Peer.TOLERANCE)
                && !first.contains(against, Peer.TOLERANCE);
        if (rows.size() == components.size() && !besideOther) {
            for (Component component : components) {
                arrival.put(component, Edges.met(layout.box(component), Edge.CENTRE_X, against));
            }
            return;
        }
        for (List<Component> row : rows) {
            Box line = withOther ? against : Rows.round(row, layout);
            for (Component component : row) {
                arrival.put(component, Edges.met(layout.box(component), Edge.CENTRE_Y, line));
            }
        }
    }
}
