package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;

import java.util.HashSet;
import java.util.List;

import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The edits that gestures come to. None where nothing would change. */
public final class Edits {
    private Edits() {}

    /** Those of some components that are there and not below another of them, in drawing order: what moves with its parent moves once. */
    public static List<String> topmost(BlueprintView document, Collection<String> ids) {
        Set<String> meant = new HashSet<>(ids);
        List<String> topmost = new ArrayList<>(ids.size());
        for (String id : meant) {
            if (document.place(id) != null && !isBelowOneOf(document, id, meant)) {
                topmost.add(id);
            }
        }
        return DrawingOrder.sorted(document, topmost);
    }

    private static boolean isBelowOneOf(BlueprintView document, String id, Set<String> others) {
        for (String at = document.parent(id); at != null; at = document.parent(at)) {
            if (others.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Moves components by a distance, each with all below it. */
    public static List<Edit> moved(BlueprintView document, Collection<String> ids, double dx, double dy) {
        List<Edit> edits = new ArrayList<>(ids.size());
        if (dx != 0 || dy != 0) {
            topmost(document, ids).forEach(id -> edits.add(new MoveComponent(id, dx, dy)));
        }
        return edits;
    }

    /** Puts the top left corner of a component at a point; all below it moves along. */
    public static List<Edit> placed(BlueprintView document, String id, double x, double y) {
        Box box = document.required(id).box();
        return box.x() == x && box.y() == y ? List.of() : List.of(new PlaceComponent(id, x, y));
    }

    /** Gives a component another box. What is in it stays where it is, pushed inside where it would be left outside. */
    public static List<Edit> resized(BlueprintView document, String id, Box to) {
        return List.of();
    }

    /** Gives several components other boxes, parents before what is in them. */
    public static List<Edit> resized(BlueprintView document, SequencedMap<String, Box> boxes) {
        List<Edit> edits = new ArrayList<>();
        boxes.forEach((id, box) -> edits.addAll(resized(document, id, box)));
        return edits;
    }

    /** Puts copies of components a distance away, each right above the one that it is a copy of, all ids new. */
    public static List<Edit> duplicated(BlueprintView document, Collection<String> ids, double dx, double dy) {
        return List.of();
    }

    /** Moves components in the tree, where they lie on the screen left as it is; what would go into itself is left out. */
    public static List<Edit> reparented(BlueprintView document, Collection<String> ids, @Nullable String parent, int index) {
        return List.of();
    }
}
