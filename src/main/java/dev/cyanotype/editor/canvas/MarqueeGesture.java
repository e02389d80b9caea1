package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Marquee;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An area being drawn that selects what it touches.
 *
 * @param startX where it was begun, in CSS pixels
 * @param to where the pointer is
 * @param before what was selected, if that is added to
 * @param marquee the area, or null where it has none yet
 * @param found the ids in it, or null where they are to be found yet
 */
record MarqueeGesture(
        double startX, double startY, Pointer to, List<String> before, @Nullable Marquee marquee, @Nullable List<String> found)
        implements Gesture {
    /** In a document of more components, what is in the area is not found before the end, unless the area is small. */
    private static final int MANY = 20_000;

    private static final double SMALL = 0.1;

    static Gesture begun(Situation now, Pointer at) {
        List<String> before = at.keys().shift() ? now.selection() : List.of();
        return new MarqueeGesture(at.documentX(now.viewport()), at.documentY(now.viewport()), at, before, null, List.of());
    }

    @Override
    public Gesture moved(Situation now, Pointer pointer) {
        double x = pointer.documentX(now.viewport());
        double y = pointer.documentY(now.viewport());
        Marquee area = Marquee.of(startX, startY, x, y, !pointer.keys().alt());
        List<String> ids = area.equals(marquee) ? found : isQuick(now.document(), area.area()) ? area.ids(now.document()) : null;
        return new MarqueeGesture(startX, startY, pointer, before, area, ids);
    }

    private static boolean isQuick(Blueprint document, Box area) {
        Box frame = document.frame().box();
        return document.count() <= MANY || area.width() * area.height() < SMALL * frame.width() * frame.height();
    }

    /** What is selected so far, as far as it has been found. */
    List<String> selection() {
        return withBefore(found == null ? List.of() : found);
    }

    /** What is selected when it ends; this may take a while. */
    List<String> taken(Blueprint document) {
        List<String> known = found;
        return withBefore(known != null ? known : marquee == null ? List.of() : marquee.ids(document));
    }

    private List<String> withBefore(List<String> ids) {
        if (before.isEmpty()) {
            return ids;
        }
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(ids);
        return new ArrayList<>(all);
    }

    @Override
    public List<Edit> edits(Situation now) {
        return List.of();
    }

    @Override
    public List<Mark> marks(Situation now) {
        return marquee == null ? List.of() : List.of(new Mark.Marquee(marquee.area()));
    }

    @Override
    public Pointer pointer() {
        return to;
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    @Override
    public Pointing pointing() {
        return Pointing.CROSS;
    }
}
