package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.Peers;
import dev.cyanotype.pipeline.room.PushDown;
import dev.cyanotype.pipeline.room.Reach;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings components to other places among their siblings, with all that lies in them. */
final class Arrival {
    private final Layout layout;
    private final Reach reach;

    Arrival(Layout layout) {
        this.layout = layout;
        this.reach = new Reach(layout);
    }

    /** Whether a component could lie there, in what it lies in now. */
    boolean isFree(Component component, Box to) {
        return isFree(component, to, layout.box(component));
    }

    /** Whether a component could lie there, in what a box beside it lies in. */
    boolean isFree(Component component, Box to, Box beside) {
        Peer peer = layout.peer(component);
        List<String> coming = new ArrayList<>(2);
        for (Component each : coming(peer)) {
            coming.add(each.id());
        }
        return reach.isFree(layout.document().parent(component.id()), peer.index(), to, beside, coming);
    }

    /** Puts a component there, whatever lies there. */
    void put(Component component, Box to) {
        Box from = layout.box(component);
        layout.carry(layout.peer(component), to.x() - from.x(), to.y() - from.y());
    }

    /**
     * Puts a component there; what is in its way or too close below moves down.
     *
     * @param beside a sibling beside which it comes to lie, or null
     */
    void putMakingRoom(Component component, Box to, @Nullable Component beside) {
        Peer peer = layout.peer(component);
        @Nullable String parent = layout.document().parent(component.id());
        new PushDown(layout).admit(parent, beside, peer.index(), List.of(to), coming(peer));
        put(component, to);
    }

    /** Moves a component towards a place as far as nothing is in the way, across first. */
    void slide(Component component, Box to) {
        Box from = layout.box(component);
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double x = dx == 0 ? 0 : slid(component, from, dx > 0 ? Direction.RIGHT : Direction.LEFT, Math.abs(dx));
        Box across = from.movedBy(Math.copySign(x, dx), 0);
        double y = dy == 0 ? 0 : slid(component, across, dy > 0 ? Direction.DOWN : Direction.UP, Math.abs(dy));
        put(component, across.movedBy(0, Math.copySign(y, dy)));
    }

    private double slid(Component component, Box from, Direction direction, double distance) {
        double room = reach.ofMove(component, from, direction, distance);
        return room < distance ? Math.floor(room) : distance;
    }

    private List<Component> coming(Peer peer) {
        List<Component> coming = new ArrayList<>(2);
        coming.add(peer.component());
        if (peer.component().type().isContainerLike()) {
            Peers around = Peers.touching(layout, layout.document().parent(peer.id()), peer.box());
            for (Peer each : around.contents(peer)) {
                coming.add(each.component());
            }
        }
        return coming;
    }
}
