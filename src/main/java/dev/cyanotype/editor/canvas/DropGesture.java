package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Hits;
import dev.cyanotype.editor.canvas.gesture.SnapOptions;
import dev.cyanotype.editor.canvas.gesture.Snapped;
import dev.cyanotype.editor.canvas.gesture.Snapping;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new component held over the canvas.
 *
 * @param newcomer the component
 * @param to where the pointer is
 * @param parent what it would go into, or null for the screen
 * @param around what there is to snap to there, or null where that is not known yet
 * @param snapped where it would lie
 */
record DropGesture(Newcomer newcomer, Pointer to, @Nullable String parent, @Nullable Around around, Snapped snapped)
        implements PulledGesture {

    /** What there is to snap to, and the circumstances that it was gathered for. */
    record Around(Snapping snapping, @Nullable String parent, Box visible, SnapOptions options) {}

    static DropGesture of(Newcomer newcomer, Pointer at) {
        return new DropGesture(newcomer, at, null, null, new Snapped(0, 0, newcomer.box(), List.of()));
    }

    @Override
    public Gesture moved(Situation now, Pointer pointer) {
        Box wanted = newcomer.around(pointer.documentX(now.viewport()), pointer.documentY(now.viewport()));
        String into = parent(now, pointer, wanted);
        Around seen = around(now, pointer, into);
        Snapped at = seen.snapping.snap(wanted);
        return new DropGesture(newcomer, pointer, into, seen, at);
    }

    private static @Nullable String parent(Situation now, Pointer pointer, Box wanted) {
        Blueprint document = now.document();
        double x = pointer.documentX(now.viewport());
        double y = pointer.documentY(now.viewport());
        String found = Hits.container(document, x, y, Set.of());
        double near = SnapOptions.at(now.viewport().zoom()).threshold();
        while (found != null && !document.required(found).box().contains(wanted, near)) {
            found = document.parent(found);
        }
        return found;
    }

    private Around around(Situation now, Pointer pointer, @Nullable String into) {
        SnapOptions options = now.snapping(pointer.keys());
        Box visible = now.viewport().visible();
        Around known = around;
        boolean same = known != null
                && Objects.equals(known.parent, into)
                && known.visible.equals(visible)
                && known.options.equals(options);
        return known != null && same ? known : new Around(Snapping.into(now.document(), into, visible, options), into, visible, options);
    }

    @Override
    public List<Edit> edits(Situation now) {
        return List.of(new Edit.InsertComponent(
                newcomer.placed(now.document(), snapped.box()), parent, now.document().childCount(parent)));
    }

    @Override
    public List<Mark> marks(Situation now) {
        List<Mark> marks = new ArrayList<>();
        String into = parent;
        if (into != null) {
            marks.add(new Mark.Outline(now.document().required(into).box(), Mark.Kind.TARGET));
        }
        marks.add(new Mark.Outline(snapped.box(), Mark.Kind.SELECTED));
        marks.addAll(guides());
        return marks;
    }

    @Override
    public String words() {
        return Words.position(snapped.box());
    }

    @Override
    public boolean inserts() {
        return true;
    }
}
