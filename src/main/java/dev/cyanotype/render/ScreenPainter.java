package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import javafx.scene.canvas.GraphicsContext;
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

    private final Typefaces typefaces;
    private final Pictures pictures;
    private final ShadowPatches shadows;
    private final FilmPainter film;
    private @Nullable Words words;
    private @Nullable Sweep sweep;

    /** @param pictures where those of the document come from; once one has come late, all has to be painted anew */
    public ScreenPainter(Typefaces typefaces, Pictures pictures) {
        this.typefaces = typefaces;
        this.pictures = pictures;
        this.shadows = new ShadowPatches(typefaces);
        this.film = new FilmPainter(typefaces, pictures);
    }

    /** Takes what was read ahead, so that the first painting need not read it. */
    public void take(Preparation ready) {
        words = ready.words();
    }

    /** Draws all that is visible; gives the number of components drawn. */
    public int paint(GraphicsContext canvas, Blueprint blueprint, Viewport viewport, Showing showing) {
        Words current = words(blueprint);
        Sweep found = sweep(current.sheet());
        canvas.clearRect(0, 0, viewport.width(), viewport.height());
        if (found.find(current.sheet(), showing.elsewhere(), viewport.visible()) > MOST_ON_CANVAS) {
            return film.paint(canvas, current, found, viewport, showing);
        }
        film.forget();
        return onCanvas(canvas, current, found, viewport, showing, viewport.visible());
    }

    /** Draws one area of the document anew, in CSS pixels; gives the number of components drawn. */
    public int paint(GraphicsContext canvas, Blueprint blueprint, Viewport viewport, Showing showing, Box dirty) {
        Words current = words(blueprint);
        Sweep found = sweep(current.sheet());
        boolean many = found.find(current.sheet(), showing.elsewhere(), viewport.visible()) > MOST_ON_CANVAS;
        if (many != film.shows(viewport)) {
            return paint(canvas, blueprint, viewport, showing);
        }
        Box pixels = wholePixels(viewport.toCanvas(dirty));
        if (many) {
            canvas.clearRect(0, 0, viewport.width(), viewport.height());
            return film.repaint(canvas, current, found, viewport, showing, pixels);
        }
        canvas.save();
        canvas.beginPath();
        canvas.rect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        canvas.clip();
        canvas.clearRect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        Box area = viewport.toDocument(pixels);
        found.find(current.sheet(), showing.elsewhere(), area);
        int drawn = onCanvas(canvas, current, found, viewport, showing, area);
        canvas.restore();
        return drawn;
    }

    private static Box wholePixels(Box box) {
        double left = Math.floor(box.x()) - 1;
        double top = Math.floor(box.y()) - 1;
        return new Box(left, top, Math.ceil(box.right()) + 1 - left, Math.ceil(box.bottom()) + 1 - top);
    }

    private int onCanvas(GraphicsContext canvas, Words current, Sweep found, Viewport viewport, Showing showing, Box area) {
        var clip = new Box(0, 0, viewport.width(), viewport.height());
        var surface = new CanvasSurface(canvas, typefaces, shadows, clip);
        var drawing = new Drawing(surface, current, pictures, Projection.of(viewport, 1), showing);
        drawing.screen();
        return found.draw(drawing, showing.ghosts(), area);
    }

    private Words words(Blueprint blueprint) {
        Words known = words;
        Sheet sheet = Sheet.of(blueprint, known == null ? null : known.sheet());
        if (known == null || known.sheet() != sheet) {
            known = new Words(typefaces, sheet);
            words = known;
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
