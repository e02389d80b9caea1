package dev.cyanotype.interchange;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Frames;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.geometry.SpatialIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether boxes make more sense as corners: whether every one of them can be corners, and those that overlap or leave
 * the screen as widths and heights become at most a quarter of what they were.
 */
final class CornerTrap {
    private static final double TOLERANCE = 0.5;
    private static final int FEWER = 4;
    /** Beyond so many pairs of neighbours, boxes are piled up under any reading. */
    private static final int MOST_PAIRS = 4_000_000;

    private final Box frame;
    private final boolean asCorners;
    private int misfits;
    private int pairs;

    private CornerTrap(Box frame, boolean asCorners) {
        this.frame = frame;
        this.asCorners = asCorners;
    }

    /**
     * @param stated the frame that the file states, or null; the frame that was grown to hold what it places is no witness
     */
    static Optional<CornerSuspicion> suspicion(Blueprint blueprint, @Nullable Frame stated) {
        if (!canBeCorners(blueprint.components())) {
            return Optional.empty();
        }
        Box frame = (stated == null ? Frames.usual(blueprint.members()) : stated).box();
        int asSizes = misfits(blueprint, frame, false);
        int asCorners = asSizes <= 0 ? -1 : misfits(blueprint, frame, true);
        return asCorners >= 0 && asCorners * FEWER <= asSizes
                ? Optional.of(new CornerSuspicion(asSizes, asCorners))
                : Optional.empty();
    }

    private static boolean canBeCorners(ComponentList components) {
        for (Component component : components) {
            Box box = component.box();
            if (box.width() <= box.x() || box.height() <= box.y() || !canBeCorners(component.children())) {
                return false;
            }
        }
        return true;
    }

    /** How many boxes leave what they stand in, and pairs overlap; -1 where they are too many to say. */
    private static int misfits(Blueprint blueprint, Box frame, boolean asCorners) {
        var trap = new CornerTrap(frame, asCorners);
        trap.look(blueprint.components(), frame);
        return trap.pairs > MOST_PAIRS ? -1 : trap.misfits;
    }

    private void look(ComponentList siblings, Box around) {
        List<Component> shown = new ArrayList<>(siblings.size());
        List<SpatialIndex.Entry> entries = new ArrayList<>(siblings.size());
        Map<String, Integer> order = HashMap.newHashMap(siblings.size());
        for (Component component : siblings) {
            if (component.visual().isVisible()) {
                order.put(component.id(), shown.size());
                shown.add(component);
                entries.add(new SpatialIndex.Entry(component.id(), box(component)));
            }
        }
        SpatialIndex space = SpatialIndex.of(entries);
        for (int i = 0; i < shown.size() && pairs <= MOST_PAIRS; i++) {
            Component later = shown.get(i);
            Box box = box(later);
            int place = i;
            misfits += around.contains(box, TOLERANCE) && frame.contains(box, TOLERANCE) ? 0 : 1;
            space.query(box, near -> {
                pairs++;
                int before = order.getOrDefault(near.id(), place);
                misfits += before < place && overlap(shown.get(before), near.box(), box) ? 1 : 0;
            });
            look(later.children(), box);
        }
    }

    private static boolean overlap(Component earlier, Box under, Box over) {
        boolean nested = earlier.type().isContainerLike() && under.contains(over, TOLERANCE);
        return under.crosses(over, TOLERANCE) && !nested;
    }

    private Box box(Component component) {
        Box box = component.box();
        return asCorners ? new Box(box.x(), box.y(), box.width() - box.x(), box.height() - box.y()) : box;
    }
}
