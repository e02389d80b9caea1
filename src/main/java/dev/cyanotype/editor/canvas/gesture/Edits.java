package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The edits that gestures come to. None where nothing would change. */
public final class Edits {
    private static final double HALF_A_PIXEL = 0.5;

    private Edits() {}

    /** Those of some components that are there and not below another of them, in drawing order: what moves with its parent moves once. */
    public static List<String> topmost(BlueprintView document, Collection<String> ids) {
        Set<String> meant = new LinkedHashSet<>(ids);
        List<String> topmost = new ArrayList<>(meant.size());
        for (String id : meant) {
            if (document.place(id) != null && !isBelowOneOf(document, id, meant)) {
                topmost.add(id);
            }
        }
        return DrawingOrder.sorted(document, topmost);
    }

    /** Whether a component lies below one of some others, at whatever remove. */
    static boolean isBelowOneOf(BlueprintView document, String id, Set<String> others) {
        for (String at = document.parent(id); at != null; at = document.parent(at)) {
            if (others.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Some components and the siblings that lie in them: those drawn later, wholly inside one that can hold others, which the rules
     * take for its contents. What moves a container that way moves what people see in it.
     */
    public static List<String> withContents(BlueprintView document, Collection<String> ids) {
        Set<String> all = new LinkedHashSet<>(topmost(document, ids));
        for (String id : List.copyOf(all)) {
            Component holder = document.required(id);
            Place place = document.place(id);
            if (place == null || !holder.type().isContainerLike() || !holder.visual().isVisible()) {
                continue;
            }
            document.near(holder.box(), entry -> {
                Place other = document.place(entry.id());
                if (holder.box().contains(entry.box(), HALF_A_PIXEL)
                        && other != null
                        && Objects.equals(other.parent(), place.parent())
                        && other.index() > place.index()) {
                    all.add(entry.id());
                }
            });
        }
        return DrawingOrder.sorted(document, all);
    }

    /** Moves components by a distance, to the thousandth of a pixel, each with all below it. */
    public static List<Edit> moved(BlueprintView document, Collection<String> ids, double dx, double dy) {
        List<Edit> edits = new ArrayList<>(ids.size());
        double right = rounded(dx);
        double down = rounded(dy);
        if (right != 0 || down != 0) {
            topmost(document, ids).forEach(id -> edits.add(new MoveComponent(id, right, down)));
        }
        return edits;
    }

    /** A distance without what subtracting positions has left at its end: from 33.3 to 40 it is 6.7. */
    private static double rounded(double distance) {
        return Math.round(distance * 1000) / 1000.0;
    }

    /** Puts the top left corner of a component at a point; all below it moves along. */
    public static List<Edit> placed(BlueprintView document, String id, double x, double y) {
        Box box = document.required(id).box();
        return box.x() == x && box.y() == y ? List.of() : List.of(new PlaceComponent(id, x, y));
    }

    /**
     * Gives a component another box. What is in it stays where it is on the screen, but what was inside and would be left outside
     * is pushed in where it fits. A box of the same size is a move, which takes all along.
     */
    public static List<Edit> resized(BlueprintView document, String id, Box to) {
        return new Stretch(document).of(document.required(id), to, Set.of());
    }

    /** Gives several components other boxes. */
    public static List<Edit> resized(BlueprintView document, SequencedMap<String, Box> boxes) {
        List<Edit> edits = new ArrayList<>();
        for (String id : DrawingOrder.sorted(document, boxes.keySet())) {
            Box to = boxes.get(id);
            if (to != null) {
                edits.addAll(new Stretch(document).of(document.required(id), to, boxes.keySet()));
            }
        }
        return edits;
    }

    /** Puts copies of components a distance away, each right above the one that it is a copy of, all ids new. */
    public static List<Edit> duplicated(BlueprintView document, Collection<String> ids, double dx, double dy) {
        return new Duplicates(document).of(topmost(document, ids), rounded(dx), rounded(dy));
    }

    /**
     * Moves components in the tree to before the one that is at an index there now, in drawing order; where they lie on the screen
     * is left as it is. What would go into itself is left out.
     */
    public static List<Edit> reparented(BlueprintView document, Collection<String> ids, @Nullable String parent, int index) {
        List<String> moving = new ArrayList<>(topmost(document, ids));
        moving.removeIf(id -> parent != null && document.isWithin(parent, id));
        if (stand(document, moving, parent, index)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(moving.size());
        int at = index;
        for (String id : moving) {
            Place place = document.place(id);
            boolean before = place != null && Objects.equals(place.parent(), parent) && place.index() < index;
            int to = before ? at - 1 : at;
            edits.add(new RelocateComponent(id, parent, to));
            at = to + 1;
        }
        return edits;
    }

    /** Whether components stand one behind the other at an index already. */
    private static boolean stand(BlueprintView document, List<String> ids, @Nullable String parent, int index) {
        int first = -1;
        for (int i = 0; i < ids.size(); i++) {
            Place place = document.place(ids.get(i));
            first = i == 0 && place != null ? place.index() : first;
            if (!new Place(parent, first + i).equals(place)) {
                return false;
            }
        }
        return index >= first && index <= first + ids.size();
    }
}
