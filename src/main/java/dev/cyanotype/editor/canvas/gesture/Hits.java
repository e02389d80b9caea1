package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies under the pointer.
 *
 * <p>A plain click takes the topmost, which in a card is the text or the button that is pointed at; a click with Ctrl or ⌘ held
 * goes on to what lies beneath; a drag that begins on something selected, or on what is in it, takes all that is selected.
 */
public final class Hits {
    private Hits() {}

    /**
     * The ids of the components at a point that show, topmost first.
     *
     * @param tolerance half of the least width and height that everything is taken to have, so that a hairline can be hit
     */
    public static List<String> at(BlueprintView document, double x, double y, double tolerance) {
        return at(document, x, y, tolerance, false);
    }

    /** The same, and with {@code hiddenToo} those that are hidden or in something hidden. */
    public static List<String> at(BlueprintView document, double x, double y, double tolerance, boolean hiddenToo) {
        List<String> found = new ArrayList<>();
        document.near(new Box(x, y, 0, 0).grown(tolerance), entry -> {
            if (isHit(entry.box(), x, y, tolerance) && (hiddenToo || !Visibility.isHidden(document, entry.id()))) {
                found.add(entry.id());
            }
        });
        return DrawingOrder.sorted(document, found).reversed();
    }

    private static boolean isHit(Box box, double x, double y, double tolerance) {
        return Math.abs(x - box.centreX()) <= Math.max(box.width() / 2, tolerance)
                && Math.abs(y - box.centreY()) <= Math.max(box.height() / 2, tolerance);
    }

    /** What a plain click takes: the topmost, or null. */
    public static @Nullable String target(BlueprintView document, double x, double y, double tolerance) {
        List<String> hits = at(document, x, y, tolerance);
        return hits.isEmpty() ? null : hits.getFirst();
    }

    /** What a click with Ctrl or ⌘ held takes: the next below the one that is selected, from the lowest the topmost again. */
    public static @Nullable String next(List<String> hits, Collection<String> selection) {
        for (int i = 0; i < hits.size(); i++) {
            if (selection.contains(hits.get(i))) {
                return hits.get((i + 1) % hits.size());
            }
        }
        return hits.isEmpty() ? null : hits.getFirst();
    }

    /** What a drag from here moves: the selection where it holds one of the hits, else the topmost; nothing where nothing is hit. */
    public static List<String> grabbed(List<String> hits, Collection<String> selection) {
        for (String hit : hits) {
            if (selection.contains(hit)) {
                return List.copyOf(selection);
            }
        }
        return hits.isEmpty() ? List.of() : List.of(hits.getFirst());
    }

    /** Whose text a double click edits: the topmost where it has one or is of a type that is there to show one, else null. */
    public static @Nullable String text(BlueprintView document, List<String> hits) {
        if (hits.isEmpty()) {
            return null;
        }
        Component top = document.required(hits.getFirst());
        return top.text() != null || top.type().isText() || top.type().isTouchTarget() ? top.id() : null;
    }

    /** What something dropped at a point would go into: the topmost that can hold others, or null for the screen. */
    public static @Nullable String container(BlueprintView document, double x, double y, Set<String> dropped) {
        for (String hit : at(document, x, y, 0)) {
            if (document.required(hit).type().isContainerLike() && !dropped.contains(hit)
                    && !Edits.isBelowOneOf(document, hit, dropped)) {
                return hit;
            }
        }
        return null;
    }
}
