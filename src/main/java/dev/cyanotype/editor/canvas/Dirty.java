package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Showing;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The area of a canvas that is drawn anew when a scenery takes the place of another. */
final class Dirty {
    /** How far beyond its box a component may draw, in CSS pixels: the largest shadow. */
    private static final double REACH = 56;
    /** Below this, in CSS pixels, nothing is there. */
    static final Box NOTHING = new Box(0, 0, 0, 0);

    private @Nullable Box area;

    /** The area in CSS pixels, {@link #NOTHING} where the two look the same, or null for all there is. */
    static @Nullable Box between(Scenery before, Scenery now) {
        Showing was = before.showing();
        Showing is = now.showing();
        boolean sameFrame = before.document() == now.document()
                || before.document().frame().equals(now.document().frame());
        if (!sameFrame || was.ghosts() != is.ghosts() || was.outlines() != is.outlines()) {
            return null;
        }
        Set<String> touched = Touched.between(before, now);
        if (touched == null) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>(touched);
        if (!was.withoutText().equals(is.withoutText())) {
            ids.addAll(was.withoutText());
            ids.addAll(is.withoutText());
        }
        var dirty = new Dirty();
        for (String id : ids) {
            dirty.component(before.document(), id);
            dirty.component(now.document(), id);
        }
        if (!was.elsewhere().equals(is.elsewhere())) {
            dirty.elsewhere(before.document(), was.elsewhere());
            dirty.elsewhere(now.document(), is.elsewhere());
        }
        Box found = dirty.area;
        return found == null ? NOTHING : found.grown(REACH);
    }

    private void component(Blueprint document, String id) {
        Component component = document.component(id);
        if (component != null) {
            add(component.box());
        }
    }

    private void elsewhere(Blueprint document, Map<String, Box> boxes) {
        boxes.forEach((id, box) -> {
            Component component = document.component(id);
            if (component != null) {
                add(box);
                moved(component, 0, 0);
                moved(component, box.x() - component.box().x(), box.y() - component.box().y());
            }
        });
    }

    private void moved(Component component, double dx, double dy) {
        add(component.box().movedBy(dx, dy));
        component.children().forEach(child -> moved(child, dx, dy));
    }

    private void add(Box box) {
        Box known = area;
        area = known == null ? box : known.union(box);
    }
}
