package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.editor.canvas.gesture.Siblings.Sibling;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Peer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far it is from what is selected to what is round it: what the canvas shows while Alt is held. */
public final class Distances {
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
            Limit before = null;
            Limit behind = null;
            for (Sibling sibling : others(band(axis, round.box.union(box)))) {
                Box other = sibling.box();
                if (axis.other().overlap(box, other) <= 0) {
                    continue;
                }
                if (axis.end(other) <= axis.start(box) + Peer.TOLERANCE
                        && (before == null || axis.end(other) > axis.end(before.box))) {
                    before = new Limit(other, sibling.id());
                }
                if (axis.start(other) >= axis.end(box) - Peer.TOLERANCE
                        && (behind == null || axis.start(other) < axis.start(behind.box))) {
                    behind = new Limit(other, sibling.id());
                }
            }
            double start = before == null ? axis.start(round.box) : axis.end(before.box);
            double end = behind == null ? axis.end(round.box) : axis.start(behind.box);
            add(distances, axis, start, axis.start(box), before == null ? round : before);
            add(distances, axis, axis.end(box), end, behind == null ? round : behind);
        }
        return distances;
    }

    private void add(List<Distance> distances, Axis axis, double from, double to, Limit limit) {
        add(distances, axis, from, to, across(axis, box, limit.box), limit.id);
    }

    /** The strip along an axis that the selection would sweep over some length. */
    private Box band(Axis axis, Box length) {
        return axis == Axis.X
                ? new Box(length.x(), box.y(), length.width(), box.height())
                : new Box(box.x(), length.y(), box.width(), length.height());
    }

    /** The siblings that show and are not selected. */
    private List<Sibling> others(Box area) {
        List<Sibling> others = Siblings.touching(document, parent, area);
        others.removeIf(sibling -> selected.contains(sibling.id()) || !sibling.component().visual().isVisible());
        return others;
    }

    /** The smallest that the selection is in: its parent, the frame, or a sibling that can hold others. */
    private Limit enclosing() {
        Limit smallest = new Limit(parent == null ? document.frame().box() : document.required(parent).box(), parent);
        for (Sibling sibling : others(box)) {
            if (sibling.holds(box, Integer.MAX_VALUE, Peer.TOLERANCE) && smallest.box.contains(sibling.box(), Peer.TOLERANCE)) {
                smallest = new Limit(sibling.box(), sibling.id());
            }
        }
        return smallest;
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
