package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action.MoveBeside;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plans places beside and inside others.
 *
 * <p>What goes above or below another keeps its place across where the two share a column, else their left edges meet; what lies
 * below makes room. What goes to its left or right keeps its height where they share a row, else their middles meet; there
 * has to be room. What goes beside a component of another parent goes to that parent.
 */
final class BesidePlanner {
    private BesidePlanner() {}

    static Planned beside(MoveBeside action, Step step, Draft draft) {
        List<String> others = step.others().getFirst();
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen cannot be moved.");
        }
        var scratch = new Scratch(draft);
        String other = others.isEmpty() ? null : others.getFirst();
        String last = other;
        for (Component component : Targets.outermost(step.targets(), draft)) {
            if (component.id().equals(other)) {
                continue;
            }
            if (other != null && draft.isWithin(other, component.id())) {
                return Planned.refused(Code.INVALID_VALUE, component.id() + " cannot go beside or into what lies in itself.");
            }
            Planned.Refused refused = action.relation() == Relation.INSIDE
                    ? scratch.take(Inside.plan(component.id(), other, scratch.draft()))
                    : last == null
                            ? new Planned.Refused(Rejection.of(Code.INVALID_VALUE, "Nothing lies beside the screen."))
                            : beside(component.id(), last, action, scratch);
            if (refused != null) {
                return refused;
            }
            boolean inTurn = action.relation() == Relation.BELOW || action.relation() == Relation.RIGHT_OF || action.relation() == Relation.NEXT_TO;
            last = inTurn ? component.id() : last;
        }
        return scratch.planned();
    }

    private static Planned.@Nullable Refused beside(String id, String other, MoveBeside action, Scratch scratch) {
        Place place = scratch.place(other);
        if (!Objects.equals(place.parent(), scratch.place(id).parent())) {
            boolean before = action.relation() == Relation.ABOVE || action.relation() == Relation.LEFT_OF;
            scratch.make(new RelocateComponent(id, place.parent(), before ? place.index() : place.index() + 1));
        }
        var layout = new Layout(scratch.draft());
        var arrival = new Arrival(layout);
        Component component = scratch.draft().required(id);
        Box box = layout.box(component);
        Box by = layout.box(other);
        double gap = Double.isNaN(action.gap()) ? layout.spacing() : action.gap();
        switch (action.relation()) {
            case BELOW -> below(arrival, component, scratch.draft().required(other), column(box, by).movedTo(column(box, by).x(), by.bottom() + gap));
            case ABOVE -> {
                Box goal = column(box, by).movedTo(column(box, by).x(), by.y() - gap - box.height());
                if (!goal.equals(box) && arrival.isFree(component, goal, by)) {
                    arrival.put(component, goal);
                } else if (!goal.equals(box)) {
                    arrival.putMakingRoom(component, goal.movedTo(goal.x(), by.y()), scratch.draft().required(other));
                }
            }
            default -> {
                Box right = row(box, by).movedTo(by.right() + gap, row(box, by).y());
                Box left = row(box, by).movedTo(by.x() - gap - box.width(), row(box, by).y());
                boolean next = action.relation() == Relation.NEXT_TO;
                boolean wantsRight = next || action.relation() == Relation.RIGHT_OF;
                boolean wantsLeft = next || action.relation() == Relation.LEFT_OF;
                if (wantsRight && (right.equals(box) || arrival.isFree(component, right, by))) {
                    arrival.put(component, right);
                } else if (wantsLeft && (left.equals(box) || arrival.isFree(component, left, by))) {
                    arrival.put(component, left);
                } else if (next) {
                    below(arrival, component, scratch.draft().required(other), column(box, by).movedTo(column(box, by).x(), by.bottom() + gap));
                } else {
                    String side = wantsRight ? "right" : "left";
                    String why = "There is no room for " + id + " to the " + side + " of " + other + ".";
                    return new Planned.Refused(new Rejection(
                            Code.VERIFY_FAILED, why, List.of("move " + id + " below " + other)));
                }
            }
        }
        scratch.makeAll(layout.edits());
        return null;
    }

    private static void below(Arrival arrival, Component component, Component other, Box goal) {
        if (!goal.equals(component.box())) {
            arrival.putMakingRoom(component, goal, other);
        }
    }

    private static Box column(Box box, Box by) {
        return box.overlapX(by) > Peer.TOLERANCE ? box : box.movedTo(by.x(), box.y());
    }

    private static Box row(Box box, Box by) {
        return box.overlapY(by) > Peer.TOLERANCE ? box : Edges.met(box, Edge.CENTRE_Y, by);
    }
}
