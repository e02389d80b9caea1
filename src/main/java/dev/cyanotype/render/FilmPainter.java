package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Paints screens of very many components: into pixels of our own, and those onto the canvas. What is still right is kept. */
final class FilmPainter {
    private static final double MOST_PIXELS = 3_000_000;
    private static final double EXACT = 1e-6;

    private final Pictures pictures;
    private final PixelSurface surface;
    private Film film = new Film(1, 1);
    private @Nullable Shot last;

    /**
     * What is on the film.
     *
     * @param scale the film's pixels to a pixel of the canvas
     * @param waits whether a picture that it shows may yet come
     */
    private record Shot(Blueprint blueprint, Viewport viewport, Showing showing, double scale, boolean waits) {}

    FilmPainter(Typefaces typefaces, Pictures pictures) {
        this.pictures = pictures;
        this.surface = new PixelSurface(typefaces, new Pixels(1, 1), false);
    }

    /** Keeps nothing of what was painted. */
    void forget() {
        last = null;
    }

    /** Whether what was painted last shows the same part of the document. */
    boolean shows(Viewport viewport) {
        return last != null && last.viewport().equals(viewport);
    }

    /** Paints all that is visible; gives the number of components drawn. */
    int paint(GraphicsContext canvas, Words words, Sweep sweep, Viewport viewport, Showing showing) {
        double scale = pixelScale(canvas, viewport);
        load(viewport, scale);
        var shot = new Shot(words.sheet().blueprint(), viewport, showing, scale, false);
        int drawn = last != null && isPanned(last, shot)
                ? pan(words, sweep, last.viewport(), shot)
                : shoot(words, sweep, shot, film.fresh(!isCovered(shot)), viewport.visible());
        show(canvas, viewport, scale);
        return drawn;
    }

    /** Paints an area of the canvas anew, in its whole pixels. */
    int repaint(GraphicsContext canvas, Words words, Sweep sweep, Viewport viewport, Showing showing, Box area) {
        double scale = pixelScale(canvas, viewport);
        if (load(viewport, scale)) {
            return paint(canvas, words, sweep, viewport, showing);
        }
        var shot = new Shot(words.sheet().blueprint(), viewport, showing, scale, last != null && last.waits());
        int drawn = part(words, sweep, shot, film.again(), new Box(
                area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale));
        show(canvas, viewport, scale);
        return drawn;
    }

    /** Makes sure that the film fits; tells whether it is a new one. */
    private boolean load(Viewport viewport, double scale) {
        int width = Math.max(1, (int) Math.ceil(viewport.width() * scale));
        int height = Math.max(1, (int) Math.ceil(viewport.height() * scale));
        if (film.isOf(width, height)) {
            return false;
        }
        film = new Film(width, height);
        last = null;
        return true;
    }

    /** Whether the frame takes all of the canvas and more. */
    private static boolean isCovered(Shot shot) {
        return shot.blueprint().frame().box().contains(shot.viewport().visible(), -1 / shot.viewport().zoom());
    }

    private static boolean isPanned(Shot from, Shot to) {
        double dx = shift(from.viewport().x(), to.viewport().x(), to);
        double dy = shift(from.viewport().y(), to.viewport().y(), to);
        return from.blueprint() == to.blueprint()
                && from.viewport().zoom() == to.viewport().zoom()
                && from.scale() == to.scale()
                && !from.waits()
                && (dx != 0 || dy != 0)
                && Math.abs(dx - Math.rint(dx)) < EXACT
                && Math.abs(dy - Math.rint(dy)) < EXACT
                && Math.abs(dx) < to.viewport().width() * to.scale() / 2
                && Math.abs(dy) < to.viewport().height() * to.scale() / 2
                && from.showing().equals(to.showing());
    }

    /** By how many pixels of the film what was at one place is now at another. */
    private static double shift(double from, double to, Shot shot) {
        return (from - to) * shot.viewport().zoom() * shot.scale();
    }

    private int pan(Words words, Sweep sweep, Viewport from, Shot shot) {
        int dx = (int) Math.rint(shift(from.x(), shot.viewport().x(), shot));
        int dy = (int) Math.rint(shift(from.y(), shot.viewport().y(), shot));
        Pixels pixels = film.shifted(dx, dy);
        int drawn = dx == 0 ? 0 : part(words, sweep, shot, pixels, strip(dx, pixels.width(), true, pixels.height()));
        Shot now = dx == 0 || last == null ? shot : last;
        return dy == 0 ? drawn : drawn + part(words, sweep, now, pixels, strip(dy, pixels.height(), false, pixels.width()));
    }

    /** What has come in at an edge. */
    private static Box strip(int shift, int length, boolean upright, int breadth) {
        int start = shift > 0 ? 0 : length + shift;
        int size = Math.abs(shift);
        return upright ? new Box(start, 0, size, breadth) : new Box(0, start, breadth, size);
    }

    private int part(Words words, Sweep sweep, Shot shot, Pixels pixels, Box area) {
        pixels.clip(
                (int) Math.floor(area.x()),
                (int) Math.floor(area.y()),
                (int) Math.ceil(area.right()),
                (int) Math.ceil(area.bottom()));
        pixels.clear();
        double scale = shot.viewport().zoom() * shot.scale();
        var inDocument = new Box(
                shot.viewport().x() + area.x() / scale,
                shot.viewport().y() + area.y() / scale,
                area.width() / scale,
                area.height() / scale);
        sweep.find(words.sheet(), shot.showing().elsewhere(), inDocument);
        return shoot(words, sweep, shot, pixels, inDocument);
    }

    private int shoot(Words words, Sweep sweep, Shot shot, Pixels pixels, Box area) {
        surface.drawInto(pixels);
        var drawing = new Drawing(surface, words, pictures, Projection.of(shot.viewport(), shot.scale()), shot.showing());
        drawing.screen();
        int drawn = sweep.draw(drawing, shot.showing().ghosts(), area);
        boolean waits = shot.waits() || drawing.waitsForPictures();
        last = new Shot(shot.blueprint(), shot.viewport(), shot.showing(), shot.scale(), waits);
        return drawn;
    }

    private void show(GraphicsContext canvas, Viewport viewport, double scale) {
        double width = Math.ceil(viewport.width() * scale) / scale;
        double height = Math.ceil(viewport.height() * scale) / scale;
        canvas.drawImage(film.developed(), 0, 0, width, height);
    }

    /** The pixels of our own to a pixel of the canvas: those of the screen, unless they are very many. */
    private static double pixelScale(GraphicsContext canvas, Viewport viewport) {
        Scene scene = canvas.getCanvas().getScene();
        Window window = scene == null ? null : scene.getWindow();
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, viewport.width() * viewport.height()));
        return Math.min(window == null ? 1 : window.getOutputScaleX(), most);
    }
}
