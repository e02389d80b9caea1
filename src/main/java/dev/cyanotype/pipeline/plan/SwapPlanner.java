package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action.Swap;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.Peers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Plans exchanges of two places. In a row or column the outer edges stay and what lies between the two moves by the difference of
 * their sizes; anywhere else the top left corners change over. Components of different parents change these as well.
 */
final class SwapPlanner {
    private SwapPlanner() {}

    static Planned plan(Swap action, Step step, Draft draft) {
        List<String> both = action.other() == null ? step.targets() : List.of(first(step.targets()), first(step.others().getFirst()));
        if (both.size() != 2 || both.contains("")) {
            return Planned.refused(Code.INVALID_VALUE, "It takes two components to change places.");
        }
        String a = both.get(0);
        String b = both.get(1);
        if (a.equals(b)) {
            return Planned.NOTHING;
        }
        if (draft.isWithin(a, b) || draft.isWithin(b, a)) {
            return Planned.refused(Code.INVALID_VALUE, a + " and " + b + " lie one in the other and cannot change places.");
        }
        var scratch = new Scratch(draft);
        Place placeA = scratch.place(a);
        Place placeB = scratch.place(b);
        boolean siblings = Objects.equals(placeA.parent(), placeB.parent());
        if (!siblings) {
            scratch.make(new RelocateComponent(a, placeB.parent(), placeB.index()));
            scratch.make(new RelocateComponent(b, placeA.parent(), placeA.index()));
        }
        var layout = new Layout(scratch.draft());
        exchange(scratch.draft().required(a), scratch.draft().required(b), siblings, layout);
        scratch.makeAll(layout.edits());
        return scratch.planned();
    }

    private static String first(List<String> ids) {
        return ids.isEmpty() ? "" : ids.getFirst();
    }

    private static void exchange(Component a, Component b, boolean siblings, Layout layout) {
        Box boxA = layout.box(a);
        Box boxB = layout.box(b);
        boolean row = siblings && boxA.overlapY(boxB) > Peer.TOLERANCE && boxA.overlapX(boxB) <= Peer.TOLERANCE;
        boolean column = siblings && boxA.overlapX(boxB) > Peer.TOLERANCE && boxA.overlapY(boxB) <= Peer.TOLERANCE;
        if (row || column) {
            Direction direction = row ? Direction.RIGHT : Direction.DOWN;
            boolean inOrder = direction.trail(boxA) < direction.trail(boxB);
            along(inOrder ? a : b, inOrder ? b : a, direction, layout);
        } else {
            var arrival = new Arrival(layout);
            arrival.put(a, boxA.movedTo(boxB.x(), boxB.y()));
            arrival.put(b, boxB.movedTo(boxA.x(), boxA.y()));
        }
    }

    private static void along(Component first, Component last, Direction direction, Layout layout) {
        var arrival = new Arrival(layout);
        Box from = layout.box(first);
        Box to = layout.box(last);
        double more = extent(to, direction) - extent(from, direction);
        List<Peer> between = more == 0 ? List.of() : between(first, from, to, direction, layout);
        arrival.put(first, direction.moved(from, direction.lead(to) - direction.lead(from)));
        arrival.put(last, direction.moved(to, direction.trail(from) - direction.trail(to)));
        for (Peer peer : between) {
            layout.shift(peer.component(), direction.moved(peer.box(), more));
        }
    }

    private static double extent(Box box, Direction direction) {
        return direction.lead(box) - direction.trail(box);
    }

    /** What lies between two siblings in a row or column, with all that lies in it. */
    private static List<Peer> between(Component first, Box from, Box to, Direction direction, Layout layout) {
        Box round = from.union(to);
        Box gap = direction == Direction.RIGHT
                ? new Box(from.right(), round.y(), Math.max(0, to.x() - from.right()), round.height())
                : new Box(round.x(), from.bottom(), round.width(), Math.max(0, to.y() - from.bottom()));
        List<Peer> between = new ArrayList<>();
        for (Peer peer : Peers.touching(layout, layout.document().parent(first.id()), gap).all()) {
            boolean crosses = direction == Direction.RIGHT ? peer.box().overlapX(gap) > 0 : peer.box().overlapY(gap) > 0;
            boolean within = direction.trail(peer.box()) >= direction.trail(gap) - Peer.TOLERANCE
                    && direction.lead(peer.box()) <= direction.lead(gap) + Peer.TOLERANCE;
            if (crosses && within) {
                between.add(peer);
            }
        }
        return between;
    }
}
