package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;
import java.util.Map;

/** Draws a whole screen, from its frame's corner, into pixels. */
final class ScreenPixels {
    private ScreenPixels() {}

    /** Draws as much of a screen as there are pixels; gives the number of components drawn. */
    static int draw(Words words, Pictures pictures, double scale, Pixels pixels) {
        var surface = new PixelSurface(words.typefaces(), pixels, true);
        var drawing = new Drawing(surface, words, pictures, new Projection(0, 0, scale), Showing.FINISHED);
        var area = new Box(0, 0, pixels.width() / scale, pixels.height() / scale);
        var sweep = new Sweep(words.sheet());
        drawing.screen();
        sweep.find(words.sheet(), Map.of(), area);
        return sweep.draw(drawing, false, area);
    }
}
