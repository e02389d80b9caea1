package dev.cyanotype.editor.canvas;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Marquee;
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
 * @param found the ids in it
 */
record MarqueeGesture(double startX, double startY, Pointer to, List<String> before, @Nullable Marquee marquee, List<String> found)
        implements Gesture {

    static Gesture begun(Situation now, Pointer at) {
        List<String> before = at.keys().shift() ? now.selection() : List.of();
        return new MarqueeGesture(at.documentX(now.viewport()), at.documentY(now.viewport()), at, before, null, List.of());
    }

    @Override
    public Gesture moved(Situation now, Pointer pointer) {
        double x = pointer.documentX(now.viewport());
        double y = pointer.documentY(now.viewport());
        Marquee area = Marquee.of(startX, startY, x, y, !pointer.keys().alt());
        return new MarqueeGesture(startX, startY, pointer, before, area, area.equals(marquee) ? found : area.ids(now.document()));
    }

    /** What is selected when it ends. */
    List<String> selection() {
        if (before.isEmpty()) {
            return found;
        }
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(found);
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
