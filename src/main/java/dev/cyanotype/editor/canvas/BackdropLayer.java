package dev.cyanotype.editor.canvas;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Viewport;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The layer below the document: the device around the screen, and its shadow. */
final class BackdropLayer extends Layer {
    /** The device's rim around the screen and the radius of its corners, in canvas pixels. */
    private static final double RIM = 7;
    private static final double CORNER = 14;
    private static final int SHADOW_STEPS = 9;

    private final Paints paints;
    private @Nullable Box painted;

    BackdropLayer(Paints paints) {
        this.paints = paints;
    }

    @Override
    void forget() {
        painted = null;
    }

    void paint(Box frame, Viewport viewport) {
        Box screen = viewport.toCanvas(frame);
        if (screen.equals(painted)) {
            return;
        }
        painted = screen;
        GraphicsContext to = canvas.getGraphicsContext2D();
        to.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Box body = screen.grown(RIM);
        for (int step = SHADOW_STEPS; step > 0; step--) {
            to.setFill(Color.gray(0, 0.012));
            round(to, body.grown(step * 2).movedBy(0, 5), CORNER + step * 2);
        }
        to.setFill(paints.deviceEdge());
        round(to, body.grown(1), CORNER + 1);
        to.setFill(paints.device());
        round(to, body, CORNER);
    }

    /** Fills what can be seen of a rounded box: far beyond the canvas its corners do not matter, and the renderer is spared. */
    private void round(GraphicsContext to, Box box, double radius) {
        double beyond = radius + 4;
        double left = Math.max(box.x(), -beyond);
        double top = Math.max(box.y(), -beyond);
        double right = Math.min(box.right(), canvas.getWidth() + beyond);
        double bottom = Math.min(box.bottom(), canvas.getHeight() + beyond);
        if (right > left && bottom > top) {
            to.fillRoundRect(left, top, right - left, bottom - top, 2 * radius, 2 * radius);
        }
    }
}
