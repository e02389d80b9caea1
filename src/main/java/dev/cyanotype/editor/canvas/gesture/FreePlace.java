package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.editor.canvas.gesture.Siblings.Sibling;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Peer;
import java.util.ArrayList;
import java.util.List;
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
        Box room = document.frame().box();
        if (parent != null) {
            room = shared(room, document.required(parent).box());
        }
        for (Sibling sibling : Siblings.touching(document, parent, wanted)) {
            if (holds(sibling, wanted)) {
                room = shared(room, sibling.box());
            }
        }
        return room;
    }

    private static Box shared(Box a, Box b) {
        double x = Math.max(a.x(), b.x());
        double y = Math.max(a.y(), b.y());
        return new Box(x, y, Math.max(0, Math.min(a.right(), b.right()) - x), Math.max(0, Math.min(a.bottom(), b.bottom()) - y));
    }

    private List<Box> obstacles(Box area, Box wanted) {
        List<Box> found = new ArrayList<>();
        for (Sibling sibling : Siblings.touching(document, parent, area)) {
            if (!ignoring.contains(sibling.id()) && !holds(sibling, wanted) && sibling.component().visual().isVisible()) {
                found.add(sibling.box());
            }
        }
        return found;
    }

    private boolean holds(Sibling sibling, Box wanted) {
        return !ignoring.contains(sibling.id()) && sibling.holds(wanted, index, Peer.TOLERANCE);
    }
}
