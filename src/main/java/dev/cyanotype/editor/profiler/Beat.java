package dev.cyanotype.editor.profiler;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The frames of the window that a node is in, while somebody sees the node: not a listener is there while nobody does. */
final class Beat {
    private final Node node;
    private final ObservableBooleanValue seen;
    private final Runnable before;
    private final Runnable after;
    private @Nullable Scene scene;

    /**
     * @param before runs when a frame's layout begins
     * @param after runs when its layout is done, right before what was drawn is shown
     */
    Beat(Node node, ObservableBooleanValue seen, Runnable before, Runnable after) {
        this.node = node;
        this.seen = seen;
        this.before = before;
        this.after = after;
        node.sceneProperty().addListener(_ -> follow());
        seen.addListener(_ -> follow());
        follow();
    }

    private void follow() {
        Scene now = seen.get() ? node.getScene() : null;
        if (now != scene) {
            if (scene != null) {
                scene.removePreLayoutPulseListener(before);
                scene.removePostLayoutPulseListener(after);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(before);
                now.addPostLayoutPulseListener(after);
                Platform.requestNextPulse();
            }
            scene = now;
        }
    }

    /** Whether frames are listened to. */
    boolean isListening() {
        return scene != null;
    }
}
