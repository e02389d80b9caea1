package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;

/** One of the two ways along which positions are counted: x to the right, y downwards. */
public enum Axis {
    X,
    Y;

    public Axis other() {
        return this == X ? Y : X;
    }

    /** Where a box begins. */
    public double start(Box box) {
        return this == X ? box.x() : box.y();
    }

    public double end(Box box) {
        return this == X ? box.right() : box.bottom();
    }

    public double centre(Box box) {
        return this == X ? box.centreX() : box.centreY();
    }

    /** The width or the height. */
    public double extent(Box box) {
        return this == X ? box.width() : box.height();
    }

    /** The length that two boxes share, negative where they are apart: then minus the distance. */
    public double overlap(Box a, Box b) {
        return this == X ? a.overlapX(b) : a.overlapY(b);
    }
}
