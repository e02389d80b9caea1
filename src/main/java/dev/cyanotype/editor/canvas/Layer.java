package dev.cyanotype.editor.canvas;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;

/** One of the layers that lie over each other: as large as the view, and nothing that the mouse could hit. */
abstract class Layer {
    final Canvas canvas = new Canvas();

    Layer() {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    final Node node() {
        return canvas;
    }

    /** Gives the layer the size of the view; a new one clears it. */
    final void resize(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            forget();
        }
    }

    /** Has everything drawn anew the next time. */
    abstract void forget();
}
