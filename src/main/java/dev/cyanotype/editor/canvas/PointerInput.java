package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.canvas.gesture.Handle;
import dev.cyanotype.editor.canvas.gesture.Hits;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Viewport;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the pointer means on a canvas. */
final class PointerInput {
    /** How far from a handle still counts, and half of how large the smallest component is to the pointer, in canvas pixels. */
    private static final double HANDLE_REACH = 5;
    private static final double HIT_REACH = 2;

    private final Work work;
    private final Outlines outlines;
    private final DocumentViewModel document;
    private final ReadOnlyObjectWrapper<@Nullable String> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pointing> pointing = new ReadOnlyObjectWrapper<>(Pointing.DEFAULT);
    private final ReadOnlyObjectWrapper<Keys> keys = new ReadOnlyObjectWrapper<>(Keys.NONE);

    private @Nullable Pointer pointer;
    private boolean handHeld;

    PointerInput(Work work, Outlines outlines) {
        this.work = work;
        this.outlines = outlines;
        this.document = work.document();
        work.camera().viewportProperty().addListener((_, _, _) -> follow());
        work.gestureProperty().addListener((_, _, _) -> point());
    }

    /** The id under the pointer, or null. */
    ReadOnlyObjectProperty<@Nullable String> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pointing> pointingProperty() {
        return pointing.getReadOnlyProperty();
    }

    /** The keys held down. */
    ReadOnlyObjectProperty<Keys> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** The first button pressed: {@code clicks} is 2 for the second of a double click. The id whose text that is to edit, or null. */
    @Nullable String pressed(Pointer at, int clicks) {
        work.finish(outlines);
        work.landing().dismiss();
        pointer = at;
        if (handHeld) {
            work.begin(new PanGesture(at));
            return null;
        }
        List<String> hits = hits(at);
        String text = clicks == 2 ? Hits.text(document.document(), hits) : null;
        if (text != null) {
            return text;
        }
        var press = new PressGesture(at, clicks == 2 ? null : handleAt(at), hits);
        document.select(press.selectionWhilePressed(work.selection()));
        work.begin(press);
        return null;
    }

    /** The middle button pressed: the document is pushed around. */
    void panPressed(Pointer at) {
        work.finish(outlines);
        work.begin(new PanGesture(at));
    }

    /** The other button pressed: it selects what is there, unless that is selected, and gives all that lies there, topmost first. */
    List<Hit> listed(Pointer at) {
        work.finish(outlines);
        List<String> hits = hits(at);
        if (hits.stream().noneMatch(work.selection()::contains)) {
            document.select(hits.isEmpty() ? List.of() : List.of(hits.getFirst()));
        }
        return hits.stream().map(id -> Hit.of(document.document().required(id))).toList();
    }

    private List<String> hits(Pointer at) {
        Viewport seen = work.camera().viewport();
        boolean hiddenToo = work.options().hiddenProperty().get();
        return Hits.at(document.document(), at.documentX(seen), at.documentY(seen), HIT_REACH / seen.zoom(), hiddenToo);
    }

    private @Nullable Handle handleAt(Pointer at) {
        Viewport seen = work.camera().viewport();
        Box round = outlines.round(work.scenery(), work.selection());
        return round == null ? null : Handle.at(round, at.documentX(seen), at.documentY(seen), HANDLE_REACH / seen.zoom());
    }

    /** The pointer moved, a button pressed or not. */
    void moved(Pointer to) {
        pointer = to;
        keys.set(to.keys());
        Gesture now = work.gesture();
        if (now instanceof PanGesture(Pointer last)) {
            work.begin(now.moved(work.situation(), to));
            work.camera().pan(to.x() - last.x(), to.y() - last.y());
        } else if (now instanceof IdleGesture || now instanceof TextGesture) {
            hover(to);
            point();
        } else {
            work.begin(now.moved(work.situation(), to));
        }
    }

    private void hover(Pointer at) {
        List<String> hits = hits(at);
        hovered.set(hits.isEmpty() ? null : hits.getFirst());
    }

    private void point() {
        Pointer at = pointer;
        Gesture now = work.gesture();
        boolean idle = now instanceof IdleGesture;
        Handle handle = idle && at != null && !handHeld ? handleAt(at) : null;
        pointing.set(handle != null ? Pointing.of(handle) : idle && handHeld ? Pointing.OPEN_HAND : now.pointing());
    }

    /** The pointer left the canvas. */
    void exited() {
        hovered.set(null);
    }

    /** Keys pressed or let go, the pointer staying where it is. */
    void held(Keys now) {
        Pointer at = pointer;
        if (at != null && !now.equals(keys.get()) && work.gesture().pointer() != null) {
            moved(at.with(now));
        }
        keys.set(now);
    }

    /** The key of the hand pressed or let go: while it is held, dragging pushes the document around. */
    void handHeld(boolean held) {
        handHeld = held;
        point();
    }

    /** Where the view has changed, so has what is under the pointer. */
    private void follow() {
        Pointer at = work.gesture().pointer();
        if (at != null) {
            work.begin(work.gesture().moved(work.situation(), at));
        }
    }

    private void select(MarqueeGesture marquee) {
        if (marquee.found() != null) {
            document.select(marquee.selection());
        } else {
            Blueprint drawnOn = document.document();
            document.ask(_ -> marquee.taken(drawnOn)).thenAccept(document::select);
        }
    }

    /** The button let go. */
    void released(Pointer at) {
        switch (work.gesture()) {
            case PressGesture press -> {
                work.cancel();
                document.select(press.clicked(work.selection()));
            }
            case MarqueeGesture marquee -> {
                work.cancel();
                select(marquee);
            }
            case PanGesture _ -> work.cancel();
            case MoveGesture _ -> work.finish(outlines);
            case ResizeGesture _ -> work.finish(outlines);
            default -> {}
        }
        hover(at);
        point();
    }
}
