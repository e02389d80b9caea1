package dev.cyanotype.editor.canvas;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The beat of the window, for a node that is in it: {@code before} runs before each layout and {@code after} behind it, right
 * before what has been drawn is shown. Nothing runs while nothing changes.
 */
final class Pulse {
    private final Runnable before;
    private final Runnable after;

    Pulse(Node node, Runnable before, Runnable after) {
        this.before = before;
        this.after = after;
        node.sceneProperty().addListener((_, left, entered) -> {
            leave(left);
            enter(entered);
        });
        enter(node.getScene());
    }

    private void enter(@Nullable Scene scene) {
        if (scene != null) {
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
            request();
        }
    }

    private void leave(@Nullable Scene scene) {
        if (scene != null) {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
        }
    }

    /** Asks for a beat where none may be coming. */
    void request() {
        Platform.requestNextPulse();
    }
}
