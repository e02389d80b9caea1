package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.geometry.SpatialIndex;
import dev.cyanotype.pipeline.room.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Room for a box among siblings.
 *
 * <p>It is looked for in a window round the place wanted, which doubles until it holds a free place that nothing outside could be
 * nearer than: the cost follows how far that is.
 */
public final class FreePlace {
    private static final double FIRST_REACH = 64;
    /** The number of siblings in the way above which it is given up. */
    private static final int MOST = 2_000;

    private final BlueprintView document;
    private final @Nullable String parent;
    private final int index;
    private final Set<String> ignoring;

    private FreePlace(BlueprintView document, @Nullable String parent, int index, Set<String> ignoring) {
        this.document = document;
        this.parent = parent;
        this.index = index;
        this.ignoring = ignoring;
    }

    /** The nearest free place for a component that comes to lie above all its siblings. */
    public static @Nullable Box nearest(BlueprintView document, Box wanted, @Nullable String parent, Set<String> ignoring) {
        return nearest(document, wanted, parent, Integer.MAX_VALUE, ignoring);
    }

    /**
     * The place nearest to the one wanted, on whole pixels, where a box of that size crosses no sibling that shows by more than
     * half a pixel and stays inside its parent and the frame; null where there is none, or none within the nearest 2,000
     * siblings. What can hold others, and holds the place wanted as a whole, does not count as in its way: it stays inside that.
     *
     * @param parent the parent to be, or null for the screen
     * @param index its index among the children there, or one above them all
     * @param ignoring the ids of siblings that are not in its way, such as its own
     */
    public static @Nullable Box nearest(
            BlueprintView document, Box wanted, @Nullable String parent, int index, Set<String> ignoring) {
        return new FreePlace(document, parent, index, ignoring).nearest(wanted);
    }

    private @Nullable Box nearest(Box wanted) {
        Lattice lattice = Lattice.of(room(wanted), wanted);
        if (lattice == null) {
            return null;
        }
        for (double reach = FIRST_REACH; ; reach *= 2) {
            List<Box> inTheWay = obstacles(lattice.wanted().grown(reach + 1), wanted);
            boolean all = lattice.isWithin(reach);
            Box free = inTheWay.size() > MOST ? null : lattice.nearest(inTheWay, all ? Double.POSITIVE_INFINITY : reach);
            if (free != null || all || inTheWay.size() > MOST) {
                return free;
            }
        }
    }

    /** What the box has to stay inside of; maybe nothing, which has no width or height. */
    private Box room(Box wanted) {
        Box[] room = {document.frame().box()};
        if (parent != null) {
            room[0] = shared(room[0], document.required(parent).box());
        }
        forEachSibling(wanted, (component, box) -> {
            if (holds(component, box, wanted)) {
                room[0] = shared(room[0], box);
            }
        });
        return room[0];
    }

    private static Box shared(Box a, Box b) {
        double x = Math.max(a.x(), b.x());
        double y = Math.max(a.y(), b.y());
        return new Box(x, y, Math.max(0, Math.min(a.right(), b.right()) - x), Math.max(0, Math.min(a.bottom(), b.bottom()) - y));
    }

    private List<Box> obstacles(Box area, Box wanted) {
        List<Box> found = new ArrayList<>();
        forEachSibling(area, (component, box) -> {
            if (!holds(component, box, wanted) && component.visual().isVisible()) {
                found.add(box);
            }
        });
        return found;
    }

    private boolean holds(Component sibling, Box box, Box wanted) {
        Place place = document.place(sibling.id());
        return sibling.type().isContainerLike()
                && sibling.visual().isVisible()
                && box.contains(wanted, Peer.TOLERANCE)
                && place != null
                && place.index() < index;
    }

    private interface Visit {
        void sibling(Component component, Box box);
    }

    private void forEachSibling(Box area, Visit visit) {
        document.near(area, (SpatialIndex.Entry entry) -> {
            if (!ignoring.contains(entry.id()) && Objects.equals(document.parent(entry.id()), parent)) {
                visit.sibling(document.required(entry.id()), entry.box());
            }
        });
    }
}
