package dev.cyanotype.editor.canvas;

import javafx.scene.canvas.Canvas;

/** What a layer of the canvas is drawn on: as large as the view, and nothing that the mouse could hit. */
final class LayerCanvas extends Canvas {
    LayerCanvas() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Takes on a size; whether it had another one, and is clear now. */
    boolean fit(double width, double height) {
        boolean other = getWidth() != width || getHeight() != height;
        if (other) {
            setWidth(width);
            setHeight(height);
        }
        return other;
    }
}
