package dev.cyanotype.pipeline.room;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How far a component can go, by what is around it now. */
public final class Reach {
    /** What single-precision figures in a file are off by at most. */
    private static final double ROUNDING = 0.01;

    private final Layout layout;

    public Reach(Layout layout) {
        this.layout = layout;
    }

    /** How far a component can move in a direction, up to the distance wanted; 0 where there is no room. */
    public double ofMove(Component component, Box box, Direction direction, double wanted) {
        return of(component, box, direction, wanted, true);
    }

    /** How far one side of a component, taken to lie in a box, can go out, up to the distance wanted. */
    public double ofGrowth(Component component, Box box, Direction direction, double wanted) {
        return of(component, box, direction, wanted, false);
    }

    private double of(Component component, Box box, Direction direction, double wanted, boolean moves) {
        Peer self = layout.peer(component, box);
        @Nullable String parent = layout.document().parent(component.id());
        Peers peers = Peers.touching(layout, parent, direction.swept(box, wanted).grown(Peer.TOLERANCE));
        Peer holder = peers.holder(self);
        double room = Math.min(wanted, toEdge(holder, parent, direction, box));
        for (Peer other : peers.all()) {
            if (other.index() == self.index() || other.isHidden() || direction.shared(box, other.box()) <= Peer.TOLERANCE) {
                continue;
            }
            double gap = gap(box, other.box(), direction, moves);
            if (gap < room && !self.holds(other) && !other.holds(self)) {
                room = gap;
            }
        }
        return room;
    }

    /** The distance to the edges of what it is in, less the spacing kept there, and of the frame. */
    private double toEdge(@Nullable Peer holder, @Nullable String parent, Direction direction, Box box) {
        double edge = direction.lead(layout.frame());
        if (parent != null) {
            edge = Math.min(edge, direction.lead(layout.box(parent)) - layout.spacing());
        }
        if (holder != null) {
            edge = Math.min(edge, direction.lead(holder.box()) - layout.spacing());
        }
        return Math.max(0, edge - direction.lead(box));
    }

    /** The distance to another; none where they cross already and would cross more; endless where the other is behind. */
    private static double gap(Box box, Box other, Direction direction, boolean moves) {
        double gap = direction.trail(other) - direction.lead(box);
        if (gap >= -Peer.TOLERANCE) {
            return Math.max(0, gap);
        }
        boolean more = direction.lead(other) > direction.lead(box) && (!moves || direction.trail(other) > direction.trail(box));
        return more ? 0 : Double.POSITIVE_INFINITY;
    }

    /**
     * Whether a component could lie in a box among the children of a parent: inside the parent or the frame, across nothing,
     * and in nothing but what it is beside lies in too.
     *
     * @param index its index there
     * @param beside the box that it is beside, or its own as it is
     * @param coming what comes with it, and is not in its way
     */
    public boolean isFree(@Nullable String parent, int index, Box to, Box beside, Collection<String> coming) {
        Box within = parent == null ? layout.frame() : layout.box(parent);
        if (!within.contains(to, ROUNDING)) {
            return false;
        }
        for (Peer each : Peers.touching(layout, parent, to).all()) {
            boolean crosses = !each.isHidden() && to.crosses(each.box(), Peer.TOLERANCE) && !coming.contains(each.id());
            boolean holds = each.index() < index
                    && each.component().type().isContainerLike()
                    && each.box().contains(to, Peer.TOLERANCE)
                    && each.box().contains(beside, Peer.TOLERANCE);
            if (crosses && !holds) {
                return false;
            }
        }
        return true;
    }
}
