package dev.cyanotype.render;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.geometry.Box;
import javafx.scene.image.Image;

/** What a screen is drawn on, in its pixels: a canvas of JavaFX, or pixels of our own. All edges are smooth. */
interface Surface {
    /** Fills a small box with a colour given as ARGB. */
    void speck(double left, double top, double right, double bottom, int argb);

    /** Fills a box with rounded corners. */
    void fill(Box box, double radius, Colour colour);

    /** Fills a box with rounded corners, the gradient running over all of the box. */
    void fill(Box box, double radius, Gradient gradient);

    /** Draws a frame along the edges of a box with rounded corners, inside it. */
    void frame(Box box, double radius, double width, Colour colour);

    /** Draws a dashed frame one pixel wide along the edges of a box. */
    void dashes(Box box, Colour colour);

    /**
     * Draws the shadow of a box with rounded corners.
     *
     * @param zoom the pixels to a CSS pixel
     * @param opacity of what casts it, 0 to 1
     */
    void shadow(Box box, double radius, Shadow shadow, double zoom, double opacity);

    /** Draws one line of text. */
    void text(String line, Typeface face, double size, double x, double baseline, Colour colour);

    /** Fills a shape that is made {@code scale} times as large and then moved. */
    void shape(Outline outline, double scale, double dx, double dy, Colour colour);

    /** Draws a part of a picture, in its own pixels, into a box with rounded corners. */
    void picture(Image picture, Box part, Box target, double radius, double opacity);
}
