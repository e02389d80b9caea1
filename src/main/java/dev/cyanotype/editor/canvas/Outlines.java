package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The boxes of components as a scenery shows them, found anew only where it takes long and something has changed. */
final class Outlines {
    /** Up to so many are looked up one by one; of more, only those in view. */
    private static final int FEW = 1000;

    private List<String> ids = List.of();
    private List<String> setOf = List.of();
    private Set<String> asSet = Set.of();
    private @Nullable Blueprint document;
    private @Nullable Box round;

    /** The boxes of some components that are there. */
    List<Box> ofSome(Scenery scenery, Collection<String> some) {
        List<Box> boxes = new ArrayList<>();
        for (String id : some) {
            Box box = box(scenery, id);
            if (box != null) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /** The boxes of components, those in view only where they are many. */
    List<Box> of(Scenery scenery, List<String> all, Box visible) {
        if (all.size() <= FEW) {
            return ofSome(scenery, all);
        }
        if (inView(scenery.document(), visible) > FEW) {
            return List.of();
        }
        if (setOf != all) {
            setOf = all;
            asSet = new HashSet<>(all);
        }
        return inView(scenery, visible, asSet::contains);
    }

    /** The boxes in view of the components that something holds for; none where more are in view than a person can tell apart. */
    List<Box> inView(Scenery scenery, Box visible, Predicate<String> wanted) {
        List<Box> boxes = new ArrayList<>();
        if (inView(scenery.document(), visible) > FEW) {
            return boxes;
        }
        scenery.document().near(visible, entry -> {
            if (boxes.size() < FEW && wanted.test(entry.id())) {
                boxes.add(entry.box());
            }
        });
        return boxes;
    }

    /** About how many components are in view, taken to lie evenly on the screen. */
    private static double inView(Blueprint document, Box visible) {
        Box frame = document.frame().box();
        double across = Math.max(0, frame.overlapX(visible));
        double down = Math.max(0, frame.overlapY(visible));
        return document.count() * (across * down) / (frame.width() * frame.height());
    }

    /** The box round components, or null where none is there. */
    @Nullable Box round(Scenery scenery, List<String> all) {
        if (all.size() <= FEW) {
            return Boxes.round(ofSome(scenery, all));
        }
        if (ids != all || document != scenery.document()) {
            ids = all;
            document = scenery.document();
            round = Boxes.round(scenery.document(), all);
        }
        return round;
    }

    /** The box of a component as it shows, or null where it is not there. */
    static @Nullable Box box(Scenery scenery, String id) {
        Component component = scenery.document().component(id);
        if (component == null) {
            return null;
        }
        Map<String, Box> elsewhere = scenery.showing().elsewhere();
        if (elsewhere.isEmpty()) {
            return component.box();
        }
        for (String at = id; at != null; at = scenery.document().parent(at)) {
            Box moved = elsewhere.get(at);
            if (moved != null) {
                Box own = scenery.document().required(at).box();
                return at.equals(id) ? moved : component.box().movedBy(moved.x() - own.x(), moved.y() - own.y());
            }
        }
        return component.box();
    }
}
