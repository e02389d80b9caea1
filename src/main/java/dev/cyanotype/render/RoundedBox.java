package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;

/** Fills and frames boxes with rounded corners in pixels, the edge's pixels by their distance from it. */
final class RoundedBox {
    private final double centreX;
    private final double centreY;
    private final double halfWidth;
    private final double halfHeight;
    private final double radius;
    private final Box box;

    private RoundedBox(Box box, double radius) {
        this.box = box;
        this.centreX = box.centreX();
        this.centreY = box.centreY();
        this.halfWidth = box.width() / 2;
        this.halfHeight = box.height() / 2;
        this.radius = radius;
    }

    static RoundedBox of(Box box, double radius) {
        return new RoundedBox(box, Math.clamp(radius, 0, Math.min(box.width(), box.height()) / 2));
    }

    /** How much of a pixel the box covers, 0 to 1. */
    double cover(int x, int y) {
        return Math.clamp(0.5 - distance(x + 0.5, y + 0.5), 0, 1);
    }

    /** The distance of a point from the edge, negative inside. */
    double distance(double x, double y) {
        double dx = Math.abs(x - centreX) - halfWidth + radius;
        double dy = Math.abs(y - centreY) - halfHeight + radius;
        if (dx <= 0 || dy <= 0) {
            return Math.max(dx, dy) - radius;
        }
        return Math.sqrt(dx * dx + dy * dy) - radius;
    }

    void fill(Pixels pixels, Ink ink) {
        if (radius < 0.5) {
            pixels.fill(box, ink);
            return;
        }
        if (!hasStraightSides()) {
            curves(pixels, left(), right(), top(), bottom(), Double.MAX_VALUE, ink);
            return;
        }
        pixels.fill(box.x(), curveBottom(), box.right(), straightBottom(), ink);
        pixels.fill(curveRight(), box.y(), straightRight(), curveBottom(), ink);
        pixels.fill(curveRight(), straightBottom(), straightRight(), box.bottom(), ink);
        corners(pixels, Double.MAX_VALUE, ink);
    }

    /** Fills what lies between the edge and {@code width} inside it. */
    void frame(Pixels pixels, double width, Ink ink) {
        if (width * 2 >= Math.min(box.width(), box.height())) {
            fill(pixels, ink);
        } else if (hasStraightSides() && width <= Math.min(curveRight() - box.x(), curveBottom() - box.y()) + 1e-9) {
            sides(pixels, width, ink);
            corners(pixels, width, ink);
        } else if (radius < 0.5) {
            pixels.fill(box.x(), box.y(), box.right(), box.y() + width, ink);
            pixels.fill(box.x(), box.bottom() - width, box.right(), box.bottom(), ink);
            pixels.fill(box.x(), box.y() + width, box.x() + width, box.bottom() - width, ink);
            pixels.fill(box.right() - width, box.y() + width, box.right(), box.bottom() - width, ink);
        } else {
            curves(pixels, left(), right(), top(), bottom(), width, ink);
        }
    }

    /** The four sides of a frame, from corner to corner. */
    private void sides(Pixels pixels, double width, Ink ink) {
        pixels.fill(curveRight(), box.y(), straightRight(), box.y() + width, ink);
        pixels.fill(curveRight(), box.bottom() - width, straightRight(), box.bottom(), ink);
        pixels.fill(box.x(), curveBottom(), box.x() + width, straightBottom(), ink);
        pixels.fill(box.right() - width, curveBottom(), box.right(), straightBottom(), ink);
    }

    private void corners(Pixels pixels, double width, Ink ink) {
        curves(pixels, left(), curveRight(), top(), curveBottom(), width, ink);
        curves(pixels, straightRight(), right(), top(), curveBottom(), width, ink);
        curves(pixels, left(), curveRight(), straightBottom(), bottom(), width, ink);
        curves(pixels, straightRight(), right(), straightBottom(), bottom(), width, ink);
    }

    /** Fills, pixel by pixel, what lies in a part of the box between its edge and {@code width} inside it. */
    private void curves(Pixels pixels, int from, int to, int top, int bottom, double width, Ink ink) {
        int start = Math.max(from, pixels.left());
        int end = Math.min(to, pixels.right());
        int last = Math.min(bottom, pixels.bottom());
        for (int y = Math.max(top, pixels.top()); y < last; y++) {
            for (int x = start; x < end; x++) {
                double inside = 0.5 - distance(x + 0.5, y + 0.5);
                int coverage = Pixels.share(Math.clamp(inside, 0, 1) - Math.clamp(inside - width, 0, 1));
                if (coverage > 0) {
                    pixels.blend(x, y, ink.at(x, y), coverage);
                }
            }
        }
    }

    private boolean hasStraightSides() {
        return curveRight() <= straightRight() && curveBottom() <= straightBottom();
    }

    private int left() {
        return (int) Math.floor(box.x());
    }

    private int right() {
        return (int) Math.ceil(box.right());
    }

    private int top() {
        return (int) Math.floor(box.y());
    }

    private int bottom() {
        return (int) Math.ceil(box.bottom());
    }

    /** The first column behind the corners on the left. */
    private int curveRight() {
        return (int) Math.ceil(box.x() + radius);
    }

    /** The first column of the corners on the right. */
    private int straightRight() {
        return (int) Math.floor(box.right() - radius);
    }

    /** The first row below the upper corners. */
    private int curveBottom() {
        return (int) Math.ceil(box.y() + radius);
    }

    /** The first row of the lower corners. */
    private int straightBottom() {
        return (int) Math.floor(box.bottom() - radius);
    }
}
