package dev.cyanotype.editor.canvas;

import dev.cyanotype.render.Viewport;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** The ruler along the top or the left of the canvas, in CSS pixels of the document. */
final class Ruler extends Pane {
    static final double THICKNESS = 20;
    private static final Font FONT = Font.font("Inter", 9);
    /** Between two labels there are at least so many canvas pixels. */
    private static final double LABEL_ROOM = 56;

    private final Canvas canvas = new Canvas();
    private final Region mark = new Region();
    private final Orientation orientation;
    private final Paints paints;
    private @Nullable State painted;

    /** What a ruler shows: where it begins, its scale, and the extent that is marked on it, if any. */
    private record State(double start, double zoom, double length, double from, double to, int look) {}

    Ruler(Orientation orientation, Paints paints) {
        this.orientation = orientation;
        this.paints = paints;
        getStyleClass().add("canvas-ruler");
        mark.getStyleClass().add("canvas-ruler-mark");
        mark.setManaged(false);
        canvas.setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(canvas, mark);
    }

    private boolean isHorizontal() {
        return orientation == Orientation.HORIZONTAL;
    }

    /** Marks where the pointer is, in canvas pixels; nowhere for NaN. */
    void point(double at) {
        mark.setVisible(!Double.isNaN(at));
        if (isHorizontal()) {
            mark.resizeRelocate(at, 0, 1, THICKNESS);
        } else {
            mark.resizeRelocate(0, at, THICKNESS, 1);
        }
    }

    /** Draws the ruler, if it is to look otherwise than before; the extent from and to is in CSS pixels, NaN for none. */
    void paint(Viewport viewport, double from, double to, int look) {
        double length = isHorizontal() ? getWidth() : getHeight();
        var state = new State(isHorizontal() ? viewport.x() : viewport.y(), viewport.zoom(), length, from, to, look);
        if (state.equals(painted)) {
            return;
        }
        painted = state;
        canvas.setWidth(isHorizontal() ? length : THICKNESS);
        canvas.setHeight(isHorizontal() ? THICKNESS : length);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (!Double.isNaN(from)) {
            double begin = (from - state.start) * state.zoom;
            double extent = (to - from) * state.zoom;
            pen.setGlobalAlpha(0.18);
            pen.setFill(paints.accent());
            fill(pen, begin, extent);
            pen.setGlobalAlpha(1);
        }
        ticks(pen, state);
    }

    private void fill(GraphicsContext pen, double begin, double extent) {
        if (isHorizontal()) {
            pen.fillRect(begin, 0, extent, THICKNESS - 1);
        } else {
            pen.fillRect(0, begin, THICKNESS - 1, extent);
        }
    }

    private void ticks(GraphicsContext pen, State state) {
        double step = step(state.zoom);
        pen.setStroke(paints.rulerTick());
        pen.setFill(paints.rulerInk());
        pen.setFont(FONT);
        pen.setLineWidth(1);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        double minor = step / 10 * state.zoom >= 5 ? step / 10 : step / 5 * state.zoom >= 5 ? step / 5 : step;
        long first = (long) Math.floor(state.start / minor);
        long last = (long) Math.ceil((state.start + state.length / state.zoom) / minor);
        long perLabel = Math.round(step / minor);
        for (long i = first; i <= last; i++) {
            double at = Math.floor((i * minor - state.start) * state.zoom) + 0.5;
            boolean labelled = Math.floorMod(i, perLabel) == 0;
            tick(pen, at, labelled ? 7 : 4);
            if (labelled) {
                label(pen, at, Long.toString(Math.round(i * minor)));
            }
        }
    }

    private void tick(GraphicsContext pen, double at, double length) {
        if (isHorizontal()) {
            pen.strokeLine(at, THICKNESS - length, at, THICKNESS);
        } else {
            pen.strokeLine(THICKNESS - length, at, THICKNESS, at);
        }
    }

    private void label(GraphicsContext pen, double at, String text) {
        if (isHorizontal()) {
            pen.fillText(text, at + 3, 8);
            return;
        }
        pen.save();
        pen.translate(8, at - 3);
        pen.rotate(-90);
        pen.fillText(text, 0, 0);
        pen.restore();
    }

    /** The distance between labels in CSS pixels: 1, 2 or 5 times a power of ten. */
    static double step(double zoom) {
        double least = LABEL_ROOM / zoom;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double times = least / power;
        double step = power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
        return Math.max(step, 1);
    }
}
