package dev.cyanotype.render;

import dev.cyanotype.colour.Gradient;
import dev.cyanotype.geometry.Box;

/**
 * The line along which a gradient runs over a box, as CSS Images 3, section 3.1, lays it: through the middle, at the angle, as long
 * as it takes for the corners to get the pure colours.
 */
record GradientLine(double fromX, double fromY, double toX, double toY) {

    static GradientLine of(Gradient gradient, Box box) {
        double radians = Math.toRadians(gradient.angle() % 360);
        double sin = Math.sin(radians);
        double cos = Math.cos(radians);
        double half = (Math.abs(box.width() * sin) + Math.abs(box.height() * cos)) / 2;
        double dx = sin * half;
        double dy = -cos * half;
        return new GradientLine(box.centreX() - dx, box.centreY() - dy, box.centreX() + dx, box.centreY() + dy);
    }
}
