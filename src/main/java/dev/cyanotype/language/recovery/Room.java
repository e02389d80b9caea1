package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Quoting;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nearest place or size, for a stated one that leaves the frame or the parent's box. */
final class Room {
    private static final int MOST = 3;

    private Room() {}

    /** Sentences that ask for the nearest that fits; none where it fits, or where the step is about something else. */
    static List<String> fitting(Step step, BlueprintView document) {
        List<String> found = new ArrayList<>();
        List<String> ids = step.targets();
        for (int i = 0; i < ids.size() && i < MOST; i++) {
            Component component = document.component(ids.get(i));
            if (component != null) {
                add(step.action(), component, document, found);
            }
        }
        return found;
    }

    private static void add(Action action, Component component, BlueprintView document, List<String> found) {
        Box room = room(component, document);
        Box box = component.box();
        switch (action) {
            case Action.MoveTo(double x, double y) -> {
                double nearestX = nearest(Double.isNaN(x) ? box.x() : x, room.x(), room.right() - box.width());
                double nearestY = nearest(Double.isNaN(y) ? box.y() : y, room.y(), room.bottom() - box.height());
                found.add("move " + Quoting.id(component.id()) + " to " + number(nearestX) + ", " + number(nearestY));
                if (!Double.isNaN(x) && nearestX != x) {
                    found.add("move " + Quoting.id(component.id()) + " to the " + (x < room.x() ? "left" : "right"));
                }
                if (!Double.isNaN(y) && nearestY != y) {
                    found.add("move " + Quoting.id(component.id()) + " to the " + (y < room.y() ? "top" : "bottom"));
                }
            }
            case Action.SetSize(Extent width, Extent height) -> {
                size(component, "width", pixels(width), room.right() - box.x(), found);
                size(component, "height", pixels(height), room.bottom() - box.y(), found);
            }
            default -> { }
        }
    }

    private static double nearest(double wanted, double least, double most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static void size(Component component, String which, double wanted, double most, List<String> found) {
        if (wanted > most && most > 0) {
            found.add("set the " + which + " of " + Quoting.id(component.id()) + " to " + number(most) + "px");
        }
    }

    private static double pixels(@Nullable Extent extent) {
        return extent instanceof Extent.Pixels(double pixels) ? pixels : Double.NaN;
    }

    /** The parent's box, or the frame's, as far as both hold. */
    private static Box room(Component component, BlueprintView document) {
        String parent = document.parent(component.id());
        return parent == null ? document.frame().box() : document.required(parent).box();
    }

    private static String number(double pixels) {
        return EcmaNumber.format(pixels);
    }
}
