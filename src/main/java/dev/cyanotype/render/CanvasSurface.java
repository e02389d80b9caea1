package dev.cyanotype.render;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.geometry.Box;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Draws on a canvas of JavaFX. */
final class CanvasSurface implements Surface {
    private static final int COLOURS = 256;
    private static final double DASH = 4;

    private final GraphicsContext canvas;
    private final Typefaces typefaces;
    private final ShadowPatches shadows;
    private final Box clip;
    private final @Nullable Color[] colours = new Color[COLOURS];
    private final int[] colourKeys = new int[COLOURS];
    private @Nullable Typeface face;
    private double size;

    /** @param clip what lies outside cannot be seen */
    CanvasSurface(GraphicsContext canvas, Typefaces typefaces, ShadowPatches shadows, Box clip) {
        this.canvas = canvas;
        this.typefaces = typefaces;
        this.shadows = shadows;
        this.clip = clip;
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setFillRule(FillRule.NON_ZERO);
    }

    @Override
    public void speck(double left, double top, double right, double bottom, int argb) {
        canvas.setFill(color(argb));
        canvas.fillRect(left, top, right - left, bottom - top);
    }

    @Override
    public void fill(Box box, double radius, Colour colour) {
        if (colour.alpha() > 0) {
            canvas.setFill(color(colour));
            fill(box, radius);
        }
    }

    @Override
    public void fill(Box box, double radius, Gradient gradient) {
        GradientLine line = GradientLine.of(gradient, box);
        canvas.setFill(new LinearGradient(
                line.fromX(),
                line.fromY(),
                line.toX(),
                line.toY(),
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, color(gradient.from())),
                new Stop(1, color(gradient.to()))));
        fill(box, radius);
    }

    private void fill(Box box, double radius) {
        if (radius < 0.5) {
            canvas.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        }
    }

    @Override
    public void frame(Box box, double radius, double width, Colour colour) {
        double thick = Math.min(width, Math.min(box.width(), box.height()) / 2);
        if (radius < 0.5) {
            canvas.setFill(color(colour));
            canvas.fillRect(box.x(), box.y(), box.width(), thick);
            canvas.fillRect(box.x(), box.bottom() - thick, box.width(), thick);
            canvas.fillRect(box.x(), box.y() + thick, thick, box.height() - 2 * thick);
            canvas.fillRect(box.right() - thick, box.y() + thick, thick, box.height() - 2 * thick);
            return;
        }
        double arc = Math.max(2 * Math.min(radius, Math.min(box.width(), box.height()) / 2) - thick, 0);
        canvas.setStroke(color(colour));
        canvas.setLineWidth(thick);
        canvas.strokeRoundRect(
                box.x() + thick / 2, box.y() + thick / 2, box.width() - thick, box.height() - thick, arc, arc);
    }

    @Override
    public void dashes(Box box, Colour colour) {
        canvas.setFill(color(colour));
        double left = Math.floor(box.x());
        double top = Math.floor(box.y());
        double right = Math.max(Math.ceil(box.right()) - 1, left);
        double bottom = Math.max(Math.ceil(box.bottom()) - 1, top);
        double step = 2 * DASH;
        double firstX = left + Math.floor(Math.max(clip.x() - left, 0) / step) * step;
        for (double x = firstX; x < Math.min(right, clip.right()); x += step) {
            canvas.fillRect(x, top, Math.min(DASH, right + 1 - x), 1);
            canvas.fillRect(x, bottom, Math.min(DASH, right + 1 - x), 1);
        }
        double firstY = top + Math.floor(Math.max(clip.y() - top, 0) / step) * step;
        for (double y = firstY; y < Math.min(bottom, clip.bottom()); y += step) {
            canvas.fillRect(left, y, 1, Math.min(DASH, bottom + 1 - y));
            canvas.fillRect(right, y, 1, Math.min(DASH, bottom + 1 - y));
        }
    }

    @Override
    public void shadow(Box box, double radius, Shadow shadow, double zoom, double opacity) {
        shadows.draw(canvas, box, radius, shadow, zoom, opacity);
    }

    @Override
    public void text(String line, Typeface wanted, double wantedSize, double x, double baseline, Colour colour) {
        if (wanted != face || wantedSize != size) {
            Font font = typefaces.letters(wanted).font(wantedSize);
            canvas.setFont(font);
            face = wanted;
            size = wantedSize;
        }
        canvas.setFill(color(colour));
        canvas.fillText(line, x, baseline);
    }

    @Override
    public void shape(Outline outline, double scale, double dx, double dy, Colour colour) {
        float[] edges = outline.edges();
        canvas.setFill(color(colour));
        canvas.beginPath();
        for (int i = 0; i < edges.length; i += 4) {
            if (i == 0 || edges[i] != edges[i - 2] || edges[i + 1] != edges[i - 1]) {
                canvas.moveTo(edges[i] * scale + dx, edges[i + 1] * scale + dy);
            }
            canvas.lineTo(edges[i + 2] * scale + dx, edges[i + 3] * scale + dy);
        }
        canvas.fill();
    }

    @Override
    public void picture(Image picture, Box part, Box target, double radius, double opacity) {
        canvas.save();
        canvas.setGlobalAlpha(opacity);
        if (radius >= 0.5) {
            clip(target, Math.min(radius, Math.min(target.width(), target.height()) / 2));
        }
        canvas.drawImage(
                picture, part.x(), part.y(), part.width(), part.height(), target.x(), target.y(), target.width(), target.height());
        canvas.restore();
    }

    private void clip(Box box, double radius) {
        canvas.beginPath();
        canvas.moveTo(box.x() + radius, box.y());
        canvas.arcTo(box.right(), box.y(), box.right(), box.bottom(), radius);
        canvas.arcTo(box.right(), box.bottom(), box.x(), box.bottom(), radius);
        canvas.arcTo(box.x(), box.bottom(), box.x(), box.y(), radius);
        canvas.arcTo(box.x(), box.y(), box.right(), box.y(), radius);
        canvas.closePath();
        canvas.clip();
    }

    private Color color(Colour colour) {
        return color(colour.argb());
    }

    private Color color(int argb) {
        int slot = argb * 0x9E3779B9 >>> 24;
        Color known = colours[slot];
        if (known == null || colourKeys[slot] != argb) {
            known = Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
            colours[slot] = known;
            colourKeys[slot] = argb;
        }
        return known;
    }
}
