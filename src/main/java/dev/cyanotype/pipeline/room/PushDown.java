package dev.cyanotype.pipeline.room;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Makes room downwards: what lies below something that grows or comes in moves down, chain by chain, and what holds it grows.
 *
 * <p>Gaps wider than the document's spacing give way down to it; narrower ones are kept. Nothing moves sideways or up.
 */
public final class PushDown {
    private final Layout layout;

    public PushDown(Layout layout) {
        this.layout = layout;
    }

    /** Something that takes more room than before: from a box, which is null for what comes in anew, to a box. */
    private record Mover(@Nullable Box from, Box to) {}

    /** Where things are pushed: among the children of a parent, those in one of them or those in none. */
    private record Level(@Nullable String parent, @Nullable Peer holder) {}

    /** Something that is pushed. */
    private static final class Pushed {
        private final Peer peer;
        private double top;

        Pushed(Peer peer) {
            this.peer = peer;
            this.top = peer.box().y();
        }

        Box box() {
            return peer.box().movedTo(peer.box().x(), Math.ceil(top - 1e-9));
        }
    }

    /** Gives a component another box, which reaches further down, and makes the room that it takes. Its contents stay. */
    public void stretch(Component component, Box to) {
        Peer self = layout.peer(component);
        @Nullable String parent = layout.document().parent(component.id());
        Peers around = Peers.touching(layout, parent, self.box().grown(Peer.TOLERANCE));
        settle(new Level(parent, around.holder(self)), List.of(new Mover(self.box(), to)), List.of(self));
        layout.shift(component, to);
    }

    /** Moves a component down with all that lies in it, and what is in its way further down. */
    public void lower(Component component, double distance) {
        Peer self = layout.peer(component);
        @Nullable String parent = layout.document().parent(component.id());
        Peers around = Peers.touching(layout, parent, self.box().grown(Peer.TOLERANCE));
        settle(new Level(parent, around.holder(self)), List.of(new Mover(self.box(), self.box().movedBy(0, distance))), List.of(self));
        carry(self, distance);
    }

    /**
     * Makes room among the children of a parent for boxes that come in.
     *
     * @param beside one of the children that the boxes come to lie beside, in the same holder; null where the boxes themselves
     *     say what they lie in
     * @param index the index of the first of them among the siblings
     * @param boxes where they come to lie
     * @param coming the components that come to lie there, which are not pushed; none that is new
     */
    public void admit(@Nullable String parent, @Nullable Component beside, int index, List<Box> boxes, List<Component> coming) {
        List<Mover> movers = new ArrayList<>(boxes.size());
        List<Peer> fixed = new ArrayList<>(coming.size());
        for (Box box : boxes) {
            movers.add(new Mover(null, box));
        }
        for (Component component : coming) {
            if (java.util.Objects.equals(layout.document().parent(component.id()), parent)) {
                fixed.add(layout.peer(component));
            }
        }
        Peer holder;
        if (beside == null) {
            holder = holder(parent, index, boxes.getFirst(), fixed);
        } else {
            Peer sibling = layout.peer(beside);
            holder = Peers.touching(layout, parent, sibling.box()).holder(sibling);
        }
        settle(new Level(parent, holder), movers, fixed);
    }

    /** What a box that comes in at an index would lie in. */
    private @Nullable Peer holder(@Nullable String parent, int index, Box box, List<Peer> fixed) {
        Peer holder = null;
        for (Peer each : Peers.touching(layout, parent, box).all()) {
            boolean holds = each.index() < index && each.component().type().isContainerLike() && !each.isHidden();
            if (holds && !isAmong(fixed, each) && each.box().contains(box, Peer.TOLERANCE)) {
                holder = holder == null || holder.box().contains(each.box(), 0) ? each : holder;
            }
        }
        return holder;
    }

    private static boolean isAmong(List<Peer> peers, Peer peer) {
        for (Peer each : peers) {
            if (each.index() == peer.index()) {
                return true;
            }
        }
        return false;
    }

    private void settle(Level level, List<Mover> movers, List<Peer> fixed) {
        Map<String, Pushed> known = new HashMap<>();
        var queue = new PriorityQueue<Pushed>(
                Comparator.<Pushed>comparingDouble(each -> each.peer.box().y()).thenComparingInt(each -> each.peer.index()));
        double lowest = Double.NEGATIVE_INFINITY;
        for (Mover mover : movers) {
            lowest = Math.max(lowest, mover.to.bottom() + kept(level, mover));
            spread(level, mover, fixed, known, queue);
        }
        List<Pushed> order = new ArrayList<>(known.size());
        for (Pushed next = queue.poll(); next != null; next = queue.poll()) {
            step(next, movers);
            order.add(next);
            var mover = new Mover(next.peer.box(), next.box());
            lowest = Math.max(lowest, mover.to.bottom() + kept(level, mover));
            spread(level, mover, fixed, known, queue);
        }
        hold(level, lowest);
        for (Pushed pushed : order.reversed()) {
            carry(pushed.peer, pushed.box().y() - pushed.peer.box().y());
        }
    }

    /** Finds what a mover pushes. */
    private void spread(Level level, Mover mover, List<Peer> fixed, Map<String, Pushed> known, PriorityQueue<Pushed> queue) {
        Box from = mover.from == null ? mover.to : mover.from;
        double reach = mover.to.bottom() + layout.spacing() - from.y();
        Box area = new Box(from.x(), from.y(), from.width(), reach).grown(Peer.TOLERANCE);
        Box wide = area.union(mover.to);
        Peers peers = Peers.touching(layout, level.parent, wide);
        for (Peer peer : peers.all()) {
            double top = requiredTop(mover, peer.box());
            if (top <= peer.box().y() || peer.isHidden() || isAmong(fixed, peer) || !Peers.isSame(peers.holder(peer), level.holder)) {
                continue;
            }
            if (level.holder != null && peer.index() == level.holder.index()) {
                continue;
            }
            Pushed pushed = known.get(peer.id());
            if (pushed == null) {
                pushed = new Pushed(peer);
                known.put(peer.id(), pushed);
                queue.add(pushed);
            }
            pushed.top = Math.max(pushed.top, top);
        }
    }

    /** The highest that something may lie when a mover has moved; minus infinity where it is not in the way. */
    private double requiredTop(Mover mover, Box box) {
        Box from = mover.from;
        if (mover.to.overlapX(box) <= Peer.TOLERANCE) {
            return Double.NEGATIVE_INFINITY;
        }
        if (from == null) {
            double gap = box.y() - mover.to.bottom();
            if (box.bottom() <= mover.to.y() + Peer.TOLERANCE) {
                return Double.NEGATIVE_INFINITY;
            }
            return mover.to.bottom() + (gap < -Peer.TOLERANCE ? layout.spacing() : Math.min(gap, layout.spacing()));
        }
        if (box.y() <= from.y() || box.bottom() <= from.bottom()) {
            return Double.NEGATIVE_INFINITY;
        }
        return mover.to.bottom() + Math.min(box.y() - from.bottom(), layout.spacing());
    }

    /** Takes something that is pushed below the boxes that have come in and do not give way. */
    private void step(Pushed pushed, List<Mover> movers) {
        boolean stepped = true;
        while (stepped) {
            stepped = false;
            for (Mover mover : movers) {
                if (mover.from == null && mover.to.crosses(pushed.box(), Peer.TOLERANCE)) {
                    pushed.top = mover.to.bottom() + layout.spacing();
                    stepped = true;
                }
            }
        }
    }

    /** The distance that a mover keeps from the lower edge of what holds it. */
    private double kept(Level level, Mover mover) {
        Box box = container(level);
        if (box == null) {
            return 0;
        }
        Box from = mover.from;
        return from == null ? layout.spacing() : Math.clamp(box.bottom() - from.bottom(), 0, layout.spacing());
    }

    private @Nullable Box container(Level level) {
        if (level.holder != null) {
            return level.holder.box();
        }
        return level.parent == null ? null : layout.box(level.parent);
    }

    /** Makes what holds a level reach down far enough. */
    private void hold(Level level, double lowest) {
        if (level.holder == null && level.parent == null) {
            layout.growFrame(Math.ceil(lowest - 1e-9));
            return;
        }
        Component container = level.holder != null ? level.holder.component() : layout.document().required(String.valueOf(level.parent));
        Box box = layout.box(container);
        if (lowest > box.bottom()) {
            stretch(container, box.resized(box.width(), Math.ceil(lowest - box.y() - 1e-9)));
        }
    }

    private void carry(Peer peer, double distance) {
        layout.carry(peer, 0, distance);
    }
}
