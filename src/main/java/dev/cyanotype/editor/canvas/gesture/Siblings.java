package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The children of one parent, by place. */
final class Siblings {
    /** The number of children up to which all are looked at rather than asked of the index. */
    private static final int FEW = 64;

    private Siblings() {}

    /**
     * One of the children.
     *
     * @param component the child
     * @param index its index among them
     */
    record Sibling(Component component, int index) {
        String id() {
            return component.id();
        }

        Box box() {
            return component.box();
        }

        /** Whether it shows, can hold others, and holds a box drawn later as a whole. */
        boolean holds(Box box, int itsIndex, double tolerance) {
            return index < itsIndex
                    && component.type().isContainerLike()
                    && component.box().contains(box, tolerance)
                    && component.visual().isVisible();
        }
    }

    /** The children of a parent, or of the screen for null, whose boxes touch an area, in drawing order, hidden ones included. */
    static List<Sibling> touching(BlueprintView document, @Nullable String parent, Box area) {
        List<Sibling> found = new ArrayList<>();
        if (document.childCount(parent) <= FEW || Share.isLarge(area, document)) {
            int[] index = {0};
            document.forEachChild(parent, child -> {
                if (child.box().overlapX(area) >= 0 && child.box().overlapY(area) >= 0) {
                    found.add(new Sibling(child, index[0]));
                }
                index[0]++;
            });
            return found;
        }
        document.near(area, entry -> {
            Place place = document.place(entry.id());
            if (place != null && Objects.equals(place.parent(), parent)) {
                found.add(new Sibling(document.required(entry.id()), place.index()));
            }
        });
        found.sort(Comparator.comparingInt(Sibling::index));
        return found;
    }
}
