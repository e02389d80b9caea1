package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.canvas.gesture.Hits;
import dev.cyanotype.geometry.Box;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in the tree what is dragged belongs.
 *
 * @param from the parent that all of it has, or null on the screen
 * @param isShared whether all of it has the same parent: else it stays where it is
 * @param parent the parent that it would get, or null for the screen
 */
record Home(@Nullable String from, boolean isShared, @Nullable String parent) {

    static Home of(Blueprint document, List<String> ids) {
        String first = document.parent(ids.getFirst());
        boolean shared = ids.stream().allMatch(id -> Objects.equals(document.parent(id), first));
        return new Home(first, shared, first);
    }

    /** Whether it would get another parent. */
    boolean isNew() {
        return isShared && !Objects.equals(from, parent);
    }

    /**
     * The home of what has been dragged to a box: the container under the pointer that holds all of it and did not when the drag
     * began; what has left its parent altogether, and no container holds, belongs to the screen.
     */
    Home under(Situation now, Pointer pointer, MoveGesture.Start start, Box box) {
        if (!isShared) {
            return this;
        }
        Blueprint document = now.document();
        Set<String> moving = start.boxes().keySet();
        double x = pointer.documentX(now.viewport());
        double y = pointer.documentY(now.viewport());
        String found = Hits.container(document, x, y, moving);
        while (found != null && !document.required(found).box().contains(box, 0)) {
            found = document.parent(found);
        }
        if (found != null && (found.equals(from) || !document.required(found).box().contains(start.round(), 0))) {
            return new Home(from, true, found);
        }
        Component parent = from == null ? null : document.component(from);
        boolean left = parent != null && !parent.box().crosses(box, 0);
        return new Home(from, true, left ? null : from);
    }

    /** The box of the new parent. */
    @Nullable Box box(Blueprint document) {
        String id = parent;
        Component component = id == null ? null : document.component(id);
        return component == null ? document.frame().box() : component.box();
    }
}
