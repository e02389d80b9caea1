package dev.cyanotype.pipeline.room;

import dev.cyanotype.geometry.Box;

/** A way along an axis. Positions along it grow in that direction, so that left and up count downwards in pixels. */
public enum Direction {
    RIGHT,
    LEFT,
    DOWN,
    UP;

    /** Where a box ends in this direction. */
    public double lead(Box box) {
        return switch (this) {
            case RIGHT -> box.right();
            case LEFT -> -box.x();
            case DOWN -> box.bottom();
            case UP -> -box.y();
        };
    }

    /** Where a box begins. */
    public double trail(Box box) {
        return switch (this) {
            case RIGHT -> box.x();
            case LEFT -> -box.right();
            case DOWN -> box.y();
            case UP -> -box.bottom();
        };
    }

    /** The extent that two boxes share across this direction. */
    public double shared(Box a, Box b) {
        return isHorizontal() ? a.overlapY(b) : a.overlapX(b);
    }

    public boolean isHorizontal() {
        return this == RIGHT || this == LEFT;
    }

    /** The area that a box sweeps over a distance, its own included. */
    Box swept(Box box, double distance) {
        return switch (this) {
            case RIGHT -> new Box(box.x(), box.y(), box.width() + distance, box.height());
            case LEFT -> new Box(box.x() - distance, box.y(), box.width() + distance, box.height());
            case DOWN -> new Box(box.x(), box.y(), box.width(), box.height() + distance);
            case UP -> new Box(box.x(), box.y() - distance, box.width(), box.height() + distance);
        };
    }

    /** The box a distance further. */
    public Box moved(Box box, double distance) {
        return switch (this) {
            case RIGHT -> box.movedBy(distance, 0);
            case LEFT -> box.movedBy(-distance, 0);
            case DOWN -> box.movedBy(0, distance);
            case UP -> box.movedBy(0, -distance);
        };
    }
}
