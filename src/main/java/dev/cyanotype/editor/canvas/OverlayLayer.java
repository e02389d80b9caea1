package dev.cyanotype.editor.canvas;

import dev.cyanotype.render.Viewport;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/** The layer over the document, for what belongs to the work on it. Drawn anew as a whole, and only when it is to look otherwise. */
final class OverlayLayer extends Layer {
    private final Paints paints;
    private @Nullable List<Mark> painted;
    private @Nullable Viewport seenFrom;

    OverlayLayer(Paints paints) {
        this.paints = paints;
    }

    @Override
    void forget() {
        painted = null;
    }

    void paint(List<Mark> marks, Viewport viewport) {
        if (marks.equals(painted) && viewport.equals(seenFrom)) {
            return;
        }
        painted = marks;
        seenFrom = viewport;
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var painter = new OverlayPainter(pen, paints, viewport);
        marks.forEach(painter::draw);
    }
}
