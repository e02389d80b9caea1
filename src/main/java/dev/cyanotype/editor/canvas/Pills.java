package dev.cyanotype.editor.canvas;

import dev.cyanotype.geometry.Box;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws short texts in small rounded boxes, kept within the canvas. */
final class Pills {
    private static final Font FONT = Font.font("Inter", 11);
    private static final double HEIGHT = 18;
    private static final double PADDING = 6;
    private static final double EDGE = 4;

    private final GraphicsContext pen;
    private final double width;
    private final double height;
    private final Text measure = new Text();

    Pills(GraphicsContext pen, double width, double height) {
        this.pen = pen;
        this.width = width;
        this.height = height;
        measure.setFont(FONT);
    }

    /** Below the middle of a box; above it where there is no room below, and inside it where there is none at all. */
    void below(String text, Box box, Color ground, Color ink) {
        double y = box.bottom() + 8 + HEIGHT / 2;
        if (y + HEIGHT / 2 > height - EDGE) {
            double above = box.y() - 8 - HEIGHT / 2;
            y = above - HEIGHT / 2 < EDGE ? height - EDGE - HEIGHT / 2 : above;
        }
        double middle = (Math.max(box.x(), 0) + Math.min(box.right(), width)) / 2;
        at(text, middle, y, ground, ink);
    }

    /** To the right of a point. */
    void beside(String text, double x, double y, Color ground, Color ink) {
        at(text, x + wide(text) / 2, y, ground, ink);
    }

    /** With its middle at a point. */
    void at(String text, double x, double y, Color ground, Color ink) {
        double wide = wide(text);
        double left = Math.round(Math.clamp(x - wide / 2, EDGE, Math.max(EDGE, width - wide - EDGE)));
        double top = Math.round(Math.clamp(y - HEIGHT / 2, EDGE, Math.max(EDGE, height - HEIGHT - EDGE)));
        pen.setFill(ground);
        pen.fillRoundRect(left, top, wide, HEIGHT, 8, 8);
        pen.setFill(ink);
        pen.setFont(FONT);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(text, left + wide / 2, top + HEIGHT / 2);
    }

    private double wide(String text) {
        measure.setText(text);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 2 * PADDING;
    }
}
