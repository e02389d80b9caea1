package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.room.Direction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the keys mean on a canvas. */
final class KeyInput {
    private final Work work;
    private final Outlines outlines;
    private final DocumentViewModel document;

    KeyInput(Work work, Outlines outlines) {
        this.work = work;
        this.outlines = outlines;
        this.document = work.document();
    }

    /** An arrow key pressed, or pressed again while it is held. */
    void arrow(Direction direction, boolean large, boolean resizing) {
        work.landing().dismiss();
        NudgeGesture nudge = work.gesture() instanceof NudgeGesture held && held.resizing() == resizing ? held : null;
        if (nudge == null) {
            work.finish(outlines);
            nudge = NudgeGesture.of(document.document(), work.selection(), resizing);
        }
        if (!nudge.boxes().isEmpty()) {
            work.begin(nudge.pressed(direction, large));
        }
    }

    /** The arrow key let go. */
    void arrowReleased() {
        if (work.gesture() instanceof NudgeGesture) {
            work.finish(outlines);
        }
    }

    private Walk walk() {
        return new Walk(document.document(), work.options().hiddenProperty().get());
    }

    private @Nullable String only() {
        return work.selection().size() == 1 ? work.selection().getFirst() : null;
    }

    /** Selects the next component in the order of the document, or the one before; whether there is one. */
    boolean step(boolean forward) {
        work.finish(outlines);
        List<String> selection = work.selection();
        String from = selection.isEmpty() ? null : selection.getLast();
        String to = forward ? walk().after(from) : walk().before(from);
        go(to);
        return to != null;
    }

    /** Selects the first of what is in the selected component, or edits its text where there is none. */
    void enter() {
        work.finish(outlines);
        String id = only();
        String child = id == null ? null : walk().into(id);
        if (child != null) {
            go(child);
        } else {
            editText();
        }
    }

    private void go(@Nullable String id) {
        Component component = id == null ? null : document.document().component(id);
        if (component != null) {
            document.select(List.of(component.id()));
            work.camera().reveal(component.box());
        }
    }

    void selectAll() {
        work.finish(outlines);
        document.select(walk().level(work.selection().isEmpty() ? null : work.selection().getFirst()));
    }

    void escape() {
        if (!work.isIdle()) {
            work.cancel();
        } else if (work.landing().refusalProperty().get() != null) {
            work.landing().dismiss();
        } else {
            String id = only();
            String parent = id == null ? null : document.document().parent(id);
            document.select(parent == null ? List.of() : List.of(parent));
        }
    }

    void editText() {
        String id = only();
        if (id != null) {
            editText(id);
        }
    }

    /** Begins to edit the text of a component in its place. */
    void editText(String id) {
        work.finish(outlines);
        go(id);
        String text = Objects.requireNonNullElse(document.document().required(id).text(), "");
        work.begin(new TextGesture(id, text, text));
    }

    /** The text being edited is another. */
    void typed(String text) {
        if (work.gesture() instanceof TextGesture(String id, String before, _)) {
            work.begin(new TextGesture(id, before, text));
        }
    }
}
