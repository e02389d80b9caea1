package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.canvas.gesture.Axis;
import dev.cyanotype.editor.canvas.gesture.Distance;
import dev.cyanotype.editor.canvas.gesture.Guide;
import dev.cyanotype.editor.canvas.gesture.Handle;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.render.Viewport;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws marks on a canvas, seen from one viewport. */
final class OverlayPainter {
    private static final double HANDLE = 7;
    private static final double THIN = 1;
    private static final double OUTLINE = 1.5;
    /** How long the ticks at the ends of a measured stretch are, in canvas pixels. */
    private static final double TICK = 3;

    private final GraphicsContext pen;
    private final Paints paints;
    private final Viewport viewport;
    private final Pills pills;

    OverlayPainter(GraphicsContext pen, Paints paints, Viewport viewport) {
        this.pen = pen;
        this.paints = paints;
        this.viewport = viewport;
        this.pills = new Pills(pen, viewport.width(), viewport.height());
    }

    void draw(Mark mark) {
        switch (mark) {
            case Mark.Outline(Box box, Mark.Kind kind) -> outline(viewport.toCanvas(box), kind);
            case Mark.Handles(Box box) -> handles(viewport.toCanvas(box));
            case Mark.Marquee(Box box) -> marquee(viewport.toCanvas(box));
            case Mark.Snap(Guide.Line line) -> line(line);
            case Mark.Snap(Guide.Gap gap) -> stretch(gap.axis(), gap.from(), gap.to(), gap.across(), gap.size());
            case Mark.Measure(Distance d) -> stretch(d.axis(), d.from(), d.to(), d.across(), d.size());
            case Mark.Badge(String text, Box below, boolean refused) ->
                pills.below(text, viewport.toCanvas(below), refused ? paints.refused() : paints.accent(), paints.onAccent());
            case Mark.Grid(Box area, double step) -> grid(area, step);
        }
    }

    private void outline(Box box, Mark.Kind kind) {
        switch (kind) {
            case SELECTED -> rectangle(box, paints.accent(), OUTLINE);
            case AROUND -> rectangle(box, paints.accent(), THIN);
            case HOVERED -> rectangle(box, paints.accent(), THIN);
            case TARGET -> {
                tint(box, paints.accent());
                rectangle(box, paints.accent(), 2);
            }
            case CHANGED -> {
                pen.setLineDashes(4, 3);
                rectangle(box.grown(2), paints.changed(), OUTLINE);
                pen.setLineDashes((double[]) null);
            }
            case AGAINST -> rectangle(box, paints.refused(), OUTLINE);
            case REFUSED -> {
                tint(box, paints.refused());
                rectangle(box, paints.refused(), 2);
            }
        }
    }

    private void tint(Box box, Color color) {
        pen.setGlobalAlpha(0.10);
        pen.setFill(color);
        pen.fillRect(box.x(), box.y(), box.width(), box.height());
        pen.setGlobalAlpha(1);
    }

    /** A rectangle on whole pixels, its sides cut off not far beyond the canvas. */
    private void rectangle(Box box, Color color, double width) {
        double left = Math.max(Math.floor(box.x()), -8) + 0.5;
        double top = Math.max(Math.floor(box.y()), -8) + 0.5;
        double right = Math.min(Math.ceil(box.right()), viewport.width() + 8) - 0.5;
        double bottom = Math.min(Math.ceil(box.bottom()), viewport.height() + 8) - 0.5;
        pen.setStroke(color);
        pen.setLineWidth(width);
        pen.strokeRect(left, top, Math.max(right - left, 1), Math.max(bottom - top, 1));
    }

    private void handles(Box box) {
        boolean narrow = box.width() < 4 * HANDLE;
        boolean low = box.height() < 4 * HANDLE;
        pen.setLineWidth(OUTLINE);
        pen.setStroke(paints.accent());
        pen.setFill(paints.handle());
        for (Handle handle : Handle.values()) {
            boolean middle = handle.along(Axis.X) == 0 && narrow || handle.along(Axis.Y) == 0 && low;
            if (!middle) {
                double x = Math.round(handle.x(box) - HANDLE / 2);
                double y = Math.round(handle.y(box) - HANDLE / 2);
                pen.fillRoundRect(x, y, HANDLE, HANDLE, 2, 2);
                pen.strokeRoundRect(x, y, HANDLE, HANDLE, 2, 2);
            }
        }
    }

    private void marquee(Box box) {
        tint(box, paints.accent());
        rectangle(box, paints.accent(), THIN);
    }

    private void line(Guide.Line line) {
        pen.setStroke(paints.guide());
        pen.setLineWidth(THIN);
        if (line.axis() == Axis.X) {
            double x = crisp(viewport.toCanvasX(line.at()));
            pen.strokeLine(x, viewport.toCanvasY(line.from()), x, viewport.toCanvasY(line.to()));
        } else {
            double y = crisp(viewport.toCanvasY(line.at()));
            pen.strokeLine(viewport.toCanvasX(line.from()), y, viewport.toCanvasX(line.to()), y);
        }
    }

    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    private void stretch(Axis axis, double from, double to, double across, double size) {
        pen.setStroke(paints.guide());
        pen.setLineWidth(THIN);
        String text = EcmaNumber.format(Math.round(size * 10) / 10.0);
        if (axis == Axis.X) {
            double y = crisp(viewport.toCanvasY(across));
            double left = crisp(viewport.toCanvasX(from));
            double right = crisp(viewport.toCanvasX(to));
            pen.strokeLine(left, y, right, y);
            pen.strokeLine(left, y - TICK, left, y + TICK);
            pen.strokeLine(right, y - TICK, right, y + TICK);
            pills.at(text, (left + right) / 2, y + 11, paints.guide(), paints.onAccent());
        } else {
            double x = crisp(viewport.toCanvasX(across));
            double top = crisp(viewport.toCanvasY(from));
            double bottom = crisp(viewport.toCanvasY(to));
            pen.strokeLine(x, top, x, bottom);
            pen.strokeLine(x - TICK, top, x + TICK, top);
            pen.strokeLine(x - TICK, bottom, x + TICK, bottom);
            pills.beside(text, x + 5, (top + bottom) / 2, paints.guide(), paints.onAccent());
        }
    }

    private void grid(Box area, double step) {
        Box seen = viewport.visible();
        double left = Math.max(area.x(), seen.x());
        double right = Math.min(area.right(), seen.right());
        double top = Math.max(area.y(), seen.y());
        double bottom = Math.min(area.bottom(), seen.bottom());
        pen.setStroke(paints.accent());
        pen.setLineWidth(THIN);
        pen.setGlobalAlpha(0.16);
        for (double x = area.x() + Math.ceil((left - area.x()) / step) * step; x <= right; x += step) {
            double at = crisp(viewport.toCanvasX(x));
            pen.strokeLine(at, viewport.toCanvasY(top), at, viewport.toCanvasY(bottom));
        }
        for (double y = area.y() + Math.ceil((top - area.y()) / step) * step; y <= bottom; y += step) {
            double at = crisp(viewport.toCanvasY(y));
            pen.strokeLine(viewport.toCanvasX(left), at, viewport.toCanvasX(right), at);
        }
        pen.setGlobalAlpha(1);
    }
}
