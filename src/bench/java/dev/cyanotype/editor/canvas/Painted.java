package dev.cyanotype.editor.canvas;

import javafx.scene.Scene;

/** Whether a document is on the window. */
public final class Painted {
    private Painted() {}

    /** Whether the canvas in a scene shows its document, rather than waiting for it to be made ready. */
    public static boolean in(Scene scene) {
        return scene.getRoot().lookup(".canvas-pane") instanceof CanvasPane pane && pane.isPainted();
    }
}
