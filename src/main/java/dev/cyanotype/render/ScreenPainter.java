package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Draws what a viewport sees of a blueprint: the frame with the screen's look, white without one, and on it the components in
 * document order. What lies around the frame stays clear. For one canvas, on the FX thread.
 *
 * <p>A few hundred components are drawn on the canvas itself; where more are visible they are drawn into pixels of our own, which
 * takes a fraction of the time and looks much the same.
 */
public final class ScreenPainter {
    /** How many components are drawn on the canvas itself. */
    static final int MOST_ON_CANVAS = 600;

    private static final double MOST_PIXELS = 3_000_000;

    private final Typefaces typefaces;
    private final Pictures pictures;
    private final ShadowPatches shadows;
    private @Nullable Sheet sheet;
    private @Nullable Words words;
    private @Nullable Sweep sweep;
    private @Nullable Film film;
    private @Nullable PixelSurface filmSurface;
    private @Nullable Viewport filmed;

    public ScreenPainter(Typefaces typefaces, Pictures pictures) {
        this.typefaces = typefaces;
        this.pictures = pictures;
        this.shadows = new ShadowPatches(typefaces);
    }

    /** Draws all that is visible; gives the number of components drawn. */
    public int paint(GraphicsContext canvas, Blueprint blueprint, Viewport viewport, Showing showing) {
        Words current = words(blueprint);
        Sweep found = sweep(current.sheet());
        canvas.clearRect(0, 0, viewport.width(), viewport.height());
        if (found.find(current.sheet(), showing.elsewhere(), viewport.visible()) > MOST_ON_CANVAS) {
            return film(canvas, current, viewport, showing, null);
        }
        filmed = null;
        return onCanvas(canvas, current, viewport, showing, viewport.visible());
    }

    /** Draws one area of the document anew, in CSS pixels; gives the number of components drawn. */
    public int paint(GraphicsContext canvas, Blueprint blueprint, Viewport viewport, Showing showing, Box dirty) {
        Words current = words(blueprint);
        Sweep found = sweep(current.sheet());
        boolean many = found.find(current.sheet(), showing.elsewhere(), viewport.visible()) > MOST_ON_CANVAS;
        if (many ? !viewport.equals(filmed) : filmed != null) {
            return paint(canvas, blueprint, viewport, showing);
        }
        Box at = viewport.toCanvas(dirty);
        double left = Math.floor(at.x()) - 1;
        double top = Math.floor(at.y()) - 1;
        var pixels = new Box(left, top, Math.ceil(at.right()) + 1 - left, Math.ceil(at.bottom()) + 1 - top);
        Box area = viewport.toDocument(pixels);
        found.find(current.sheet(), showing.elsewhere(), area);
        if (many) {
            canvas.clearRect(0, 0, viewport.width(), viewport.height());
            return film(canvas, current, viewport, showing, pixels);
        }
        canvas.save();
        canvas.beginPath();
        canvas.rect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        canvas.clip();
        canvas.clearRect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        int drawn = onCanvas(canvas, current, viewport, showing, area);
        canvas.restore();
        return drawn;
    }

    private int onCanvas(GraphicsContext canvas, Words current, Viewport viewport, Showing showing, Box area) {
        var clip = new Box(0, 0, viewport.width(), viewport.height());
        var surface = new CanvasSurface(canvas, typefaces, shadows, clip);
        var drawing = new Drawing(surface, current, pictures, Projection.of(viewport, 1), showing);
        drawing.screen();
        return sweep(current.sheet()).draw(drawing, showing.ghosts(), area);
    }

    private int film(GraphicsContext canvas, Words current, Viewport viewport, Showing showing, @Nullable Box changed) {
        double scale = pixelScale(canvas, viewport);
        int width = Math.max(1, (int) Math.ceil(viewport.width() * scale));
        int height = Math.max(1, (int) Math.ceil(viewport.height() * scale));
        Film strip = film;
        if (strip == null || !strip.isOf(width, height)) {
            strip = new Film(width, height);
            film = strip;
        }
        Pixels pixels = changed == null ? strip.fresh() : strip.again();
        Box area = viewport.visible();
        if (changed != null) {
            pixels.clip(
                    (int) Math.floor(changed.x() * scale),
                    (int) Math.floor(changed.y() * scale),
                    (int) Math.ceil(changed.right() * scale),
                    (int) Math.ceil(changed.bottom() * scale));
            pixels.clear();
            area = viewport.toDocument(changed);
        }
        PixelSurface surface = filmSurface;
        if (surface == null) {
            surface = new PixelSurface(typefaces, pixels);
            filmSurface = surface;
        }
        surface.drawInto(pixels);
        var drawing = new Drawing(surface, current, pictures, Projection.of(viewport, scale), showing);
        drawing.screen();
        int drawn = sweep(current.sheet()).draw(drawing, showing.ghosts(), area);
        canvas.drawImage(strip.developed(), 0, 0, width / scale, height / scale);
        filmed = viewport;
        return drawn;
    }

    /** The pixels of our own to a pixel of the canvas: those of the screen, unless they are very many. */
    private static double pixelScale(GraphicsContext canvas, Viewport viewport) {
        Scene scene = canvas.getCanvas().getScene();
        Window window = scene == null ? null : scene.getWindow();
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, viewport.width() * viewport.height()));
        return Math.min(window == null ? 1 : window.getOutputScaleX(), most);
    }

    private Words words(Blueprint blueprint) {
        Sheet next = Sheet.of(blueprint, sheet);
        Words known = words;
        if (known == null || next != sheet) {
            known = new Words(typefaces, next);
            words = known;
            sheet = next;
        }
        return known;
    }

    private Sweep sweep(Sheet current) {
        Sweep known = sweep;
        if (known == null) {
            known = new Sweep(current);
            sweep = known;
        }
        return known;
    }
}
