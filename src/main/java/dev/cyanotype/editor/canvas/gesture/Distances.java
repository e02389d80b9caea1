package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far it is from what is selected to what is round it: what the canvas shows while Alt is held. */
public final class Distances {
    private static final double HALF_A_PIXEL = 0.5;

    private final BlueprintView document;
    private final Set<String> selected;
    private final @Nullable String parent;
    private final Box box;

    private Distances(BlueprintView document, List<String> topmost) {
        this.document = document;
        this.selected = new HashSet<>(topmost);
        this.parent = document.parent(topmost.getFirst());
        this.box = round(document, topmost);
    }

    private static Box round(BlueprintView document, List<String> ids) {
        Box round = document.required(ids.getFirst()).box();
        for (String id : ids) {
            round = round.union(document.required(id).box());
        }
        return round;
    }

    /**
     * To the nearest sibling on each side, or where there is none to the edge of what the selection is in; at most four. The
     * siblings are those of the first that is selected.
     */
    public static List<Distance> around(BlueprintView document, Collection<String> selection) {
        List<String> topmost = Edits.topmost(document, selection);
        return topmost.isEmpty() ? List.of() : new Distances(document, topmost).around();
    }

    /** To one component, or to the frame for null. */
    public static List<Distance> to(BlueprintView document, Collection<String> selection, @Nullable String other) {
        List<String> topmost = Edits.topmost(document, selection);
        if (topmost.isEmpty()) {
            return List.of();
        }
        Box to = other == null ? document.frame().box() : document.required(other).box();
        return between(round(document, topmost), to, other);
    }

    /** What a side is measured to. */
    private record Limit(Box box, @Nullable String id) {}

    private List<Distance> around() {
        Limit round = enclosing();
        List<Distance> distances = new ArrayList<>(4);
        for (Axis axis : Axis.values()) {
            Limit[] nearest = new Limit[2];
            Box reach = round.box.union(box);
            Box band = axis == Axis.X
                    ? new Box(reach.x(), box.y(), reach.width(), box.height())
                    : new Box(box.x(), reach.y(), box.width(), reach.height());
            document.near(band, entry -> {
                Box other = entry.box();
                if (axis.other().overlap(box, other) <= 0 || !isSibling(entry.id())) {
                    return;
                }
                if (axis.end(other) <= axis.start(box) + HALF_A_PIXEL
                        && (nearest[0] == null || axis.end(other) > axis.end(nearest[0].box))) {
                    nearest[0] = new Limit(other, entry.id());
                }
                if (axis.start(other) >= axis.end(box) - HALF_A_PIXEL
                        && (nearest[1] == null || axis.start(other) < axis.start(nearest[1].box))) {
                    nearest[1] = new Limit(other, entry.id());
                }
            });
            if (nearest[0] == null) {
                add(distances, axis, axis.start(round.box), axis.start(box), across(axis, box, box), round.id);
            } else {
                add(distances, axis, axis.end(nearest[0].box), axis.start(box), across(axis, box, nearest[0].box), nearest[0].id);
            }
            if (nearest[1] == null) {
                add(distances, axis, axis.end(box), axis.end(round.box), across(axis, box, box), round.id);
            } else {
                add(distances, axis, axis.end(box), axis.start(nearest[1].box), across(axis, box, nearest[1].box), nearest[1].id);
            }
        }
        return distances;
    }

    private boolean isSibling(String id) {
        return !selected.contains(id)
                && Objects.equals(document.parent(id), parent)
                && document.required(id).visual().isVisible();
    }

    /** The smallest that the selection is in: its parent, the frame, or a sibling that can hold others. */
    private Limit enclosing() {
        Limit[] smallest = {new Limit(parent == null ? document.frame().box() : document.required(parent).box(), parent)};
        document.near(box, entry -> {
            Component component = document.required(entry.id());
            if (isSibling(entry.id())
                    && component.type().isContainerLike()
                    && entry.box().contains(box, HALF_A_PIXEL)
                    && smallest[0].box.contains(entry.box(), HALF_A_PIXEL)) {
                smallest[0] = new Limit(entry.box(), entry.id());
            }
        });
        return smallest[0];
    }

    /** From one box to another: along each axis on which they are apart, or, where they are not, from edge to edge. */
    static List<Distance> between(Box from, Box to, @Nullable String other) {
        List<Distance> distances = new ArrayList<>(4);
        boolean apart = from.overlapX(to) < 0 || from.overlapY(to) < 0;
        for (Axis axis : Axis.values()) {
            double across = across(axis, from, to);
            if (!apart) {
                add(distances, axis, axis.start(from), axis.start(to), across, other);
                add(distances, axis, axis.end(from), axis.end(to), across, other);
            } else if (axis.start(to) > axis.end(from)) {
                add(distances, axis, axis.end(from), axis.start(to), across, other);
            } else if (axis.end(to) < axis.start(from)) {
                add(distances, axis, axis.end(to), axis.start(from), across, other);
            }
        }
        return distances;
    }

    private static void add(List<Distance> to, Axis axis, double from, double end, double across, @Nullable String other) {
        if (from != end) {
            to.add(new Distance(axis, Math.min(from, end), Math.max(from, end), across, other));
        }
    }

    /** Where a stretch between two boxes is drawn: in the middle of what they share across it, else of the first. */
    private static double across(Axis axis, Box from, Box to) {
        Axis other = axis.other();
        return other.overlap(from, to) <= 0
                ? other.centre(from)
                : (Math.max(other.start(from), other.start(to)) + Math.min(other.end(from), other.end(to))) / 2;
    }
}
