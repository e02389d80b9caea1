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
    private double distance(double x, double y) {
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
        int left = (int) Math.floor(box.x());
        int right = (int) Math.ceil(box.right());
        int curveEnd = (int) Math.ceil(box.x() + radius);
        int curveStart = (int) Math.floor(box.right() - radius);
        int end = Math.min((int) Math.ceil(box.bottom()), pixels.bottom());
        for (int y = Math.max((int) Math.floor(box.y()), pixels.top()); y < end; y++) {
            if (curveEnd >= curveStart) {
                edge(pixels, y, left, right, ink);
                continue;
            }
            edge(pixels, y, left, curveEnd, ink);
            pixels.span(y, curveEnd, curveStart, ink, Pixels.share(cover((curveEnd + curveStart) / 2, y)));
            edge(pixels, y, curveStart, right, ink);
        }
    }

    private void edge(Pixels pixels, int y, int from, int to, Ink ink) {
        int end = Math.min(to, pixels.right());
        for (int x = Math.max(from, pixels.left()); x < end; x++) {
            int coverage = Pixels.share(cover(x, y));
            if (coverage > 0) {
                pixels.blend(x, y, ink.at(x, y), coverage);
            }
        }
    }

    /** Fills what lies between the edge and {@code width} inside it. */
    void frame(Pixels pixels, double width, Ink ink) {
        double band = Math.max(radius, width) + 1;
        int left = (int) Math.floor(box.x());
        int right = (int) Math.ceil(box.right());
        int top = (int) Math.floor(box.y());
        int bottom = Math.min((int) Math.ceil(box.bottom()), pixels.bottom());
        for (int y = Math.max(top, pixels.top()); y < bottom; y++) {
            if (y + 1 > box.y() + width + 1 && y < box.bottom() - width - 1 && box.width() > 2 * band + 2) {
                ring(pixels, y, left, (int) Math.ceil(box.x() + band), width, ink);
                ring(pixels, y, (int) Math.floor(box.right() - band), right, width, ink);
            } else {
                ring(pixels, y, left, right, width, ink);
            }
        }
    }

    private void ring(Pixels pixels, int y, int from, int to, double width, Ink ink) {
        int end = Math.min(to, pixels.right());
        for (int x = Math.max(from, pixels.left()); x < end; x++) {
            double distance = distance(x + 0.5, y + 0.5);
            double cover = Math.clamp(0.5 - distance, 0, 1) - Math.clamp(0.5 - distance - width, 0, 1);
            int coverage = Pixels.share(cover);
            if (coverage > 0) {
                pixels.blend(x, y, ink.at(x, y), coverage);
            }
        }
    }
}
