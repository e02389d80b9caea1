package dev.cyanotype.blueprint;

import dev.cyanotype.geometry.Box;

/**
 * The size of the screen in CSS pixels.
 *
 * @param width above 0
 * @param height above 0
 */
public record Frame(double width, double height) {

    /** The frame as a box at the origin. */
    public Box box() {
        return new Box(0, 0, width, height);
    }
}
