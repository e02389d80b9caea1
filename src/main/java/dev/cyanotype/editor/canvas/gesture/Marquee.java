package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An area drawn with the mouse, which takes the components in it that show. Of what is nested it takes the outermost, but not
 * what it was started inside of.
 *
 * @param area the area
 * @param startX where it was started
 * @param startY where it was started, downwards
 * @param touching whether it takes what it only touches, too
 */
public record Marquee(Box area, double startX, double startY, boolean touching) {
    /** The area from where the mouse was pressed to where it is. */
    public static Marquee of(double startX, double startY, double x, double y, boolean touching) {
        var area = new Box(Math.min(startX, x), Math.min(startY, y), Math.abs(x - startX), Math.abs(y - startY));
        return new Marquee(area, startX, startY, touching);
    }

    /** The ids that it takes, in the order of the document. */
    public List<String> ids(BlueprintView document) {
        return Share.isLarge(area, document) ? walked(document) : found(document);
    }

    /** What going through the document finds. */
    List<String> walked(BlueprintView document) {
        List<String> taken = new ArrayList<>();
        document.forEachChild(null, top -> walk(document, top, taken));
        return taken;
    }

    private void walk(BlueprintView document, Component component, List<String> taken) {
        boolean in = isIn(component.box());
        if (in && !component.visual().isVisible()) {
            return;
        }
        if (in && !isStartedIn(component)) {
            taken.add(component.id());
            return;
        }
        if (!component.children().isEmpty() && component.visual().isVisible()) {
            document.forEachChild(component.id(), child -> walk(document, child, taken));
        }
    }

    /** What the index finds. */
    List<String> found(BlueprintView document) {
        Set<String> in = new HashSet<>();
        document.near(area, entry -> {
            if (isIn(entry.box()) && !isStartedIn(document.required(entry.id())) && !Visibility.isHidden(document, entry.id())) {
                in.add(entry.id());
            }
        });
        List<String> outermost = new ArrayList<>();
        for (String id : in) {
            if (!Edits.isBelowOneOf(document, id, in)) {
                outermost.add(id);
            }
        }
        return DrawingOrder.sorted(document, outermost);
    }

    private boolean isIn(Box box) {
        return touching ? box.overlapX(area) >= 0 && box.overlapY(area) >= 0 : area.contains(box, 0);
    }

    private boolean isStartedIn(Component component) {
        Box box = component.box();
        boolean in = startX > box.x() && startX < box.right() && startY > box.y() && startY < box.bottom();
        return in && (component.type().isContainerLike() || !component.children().isEmpty());
    }
}
