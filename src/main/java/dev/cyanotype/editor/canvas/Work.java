package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.render.Showing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one gesture that is under way on a canvas at a time, if only the idle one. While it lasts the document tries out what it
 * would come to, once a {@linkplain #pulse pulse}; at its end that is carried out as one command.
 */
final class Work {
    private final DocumentViewModel document;
    private final CanvasOptions options;
    private final Camera camera;
    private final Landing landing;
    private final ReadOnlyObjectWrapper<Gesture> gesture = new ReadOnlyObjectWrapper<>(IdleGesture.IDLE);

    private List<Edit> tried = List.of();
    private boolean toTry;

    Work(DocumentViewModel document, CanvasOptions options) {
        this.document = document;
        this.options = options;
        this.camera = new Camera(document.document().frame().box());
        this.landing = new Landing(document);
    }

    DocumentViewModel document() {
        return document;
    }

    CanvasOptions options() {
        return options;
    }

    Camera camera() {
        return camera;
    }

    Landing landing() {
        return landing;
    }

    ReadOnlyObjectProperty<Gesture> gestureProperty() {
        return gesture.getReadOnlyProperty();
    }

    Gesture gesture() {
        return gesture.get();
    }

    boolean isIdle() {
        return gesture.get() instanceof IdleGesture;
    }

    List<String> selection() {
        return document.selectionProperty().get();
    }

    Situation situation() {
        Blueprint now = document.document();
        double grid = options.gridProperty().get() ? now.tokens().baseSpacing() : 0;
        return new Situation(now, camera.viewport(), selection(), options.guidesProperty().get(), grid);
    }

    /** The document as it is to be drawn. */
    Scenery scenery() {
        Scenery kept = landing.heldProperty().get();
        if (kept != null && isIdle()) {
            return kept;
        }
        Map<String, Box> elsewhere = gesture().elsewhere();
        Set<String> withoutText = gesture() instanceof TextGesture text ? Set.of(text.id()) : Set.of();
        var showing = new Showing(withoutText, elsewhere, options.hiddenProperty().get(), Showing.EDITING.outlines());
        return elsewhere.isEmpty()
                ? new Scenery(document.shownProperty().get(), document.momentProperty().get(), document.trialProperty().get(), showing)
                : new Scenery(document.document(), document.momentProperty().get(), null, showing);
    }

    /** Another gesture, or the same one further on. */
    void begin(Gesture next) {
        gesture.set(next);
        toTry = true;
    }

    /**
     * Does what is due once a frame: tries out what the gesture has come to, and goes on where it reaches beyond the edge.
     *
     * @return whether there is more of it in the next frame, the pointer staying where it is
     */
    boolean pulse() {
        Pointer at = gesture().pointer();
        EdgePush push = at == null || !gesture().reachesOut() ? EdgePush.NONE : EdgePush.of(at, camera.viewport());
        if (push != EdgePush.NONE) {
            camera.pan(push.dx(), push.dy());
        }
        if (toTry) {
            toTry = false;
            tryOut(gesture().edits(situation()));
        }
        return push != EdgePush.NONE;
    }

    private void tryOut(List<Edit> edits) {
        if (edits.equals(tried)) {
            return;
        }
        tried = edits;
        if (edits.isEmpty()) {
            document.endTrial();
        } else {
            document.tryOut(new Command.Gesture(edits));
        }
    }

    /** Ends what is under way and carries out what it came to. */
    void finish(Outlines outlines) {
        Gesture ended = gesture();
        List<Edit> edits = ended.edits(situation());
        if (edits.isEmpty()) {
            cancel();
            return;
        }
        Scenery shown = scenery();
        Box frame = ended.frame();
        Box at = frame != null ? frame : outlines.round(shown, selection());
        begin(IdleGesture.IDLE);
        toTry = false;
        tried = List.of();
        landing.land(edits, ended.inserts(), shown, at == null ? shown.document().frame().box() : at);
    }

    /** Ends what is under way as if it had not been. */
    void cancel() {
        begin(IdleGesture.IDLE);
        toTry = false;
        tryOut(List.of());
    }
}
