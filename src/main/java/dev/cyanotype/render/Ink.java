package dev.cyanotype.render;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.geometry.Box;

/** What pixels are filled with: one colour, or a gradient over a box; with its alpha multiplied in. */
final class Ink {
    private static final int STEPS = 256;
    private static final int[] NO_STEPS = {};

    private final int plain;
    private final int[] steps;
    private final double perX;
    private final double perY;
    private final double start;

    private Ink(int plain, int[] steps, double perX, double perY, double start) {
        this.plain = plain;
        this.steps = steps;
        this.perX = perX;
        this.perY = perY;
        this.start = start;
    }

    static Ink of(Colour colour) {
        return new Ink(premultiplied(colour), NO_STEPS, 0, 0, 0);
    }

    /** A gradient as CSS runs it over a box: its line as long as it takes for the corners to get the pure colours. */
    static Ink of(Gradient gradient, Box box) {
        GradientLine line = GradientLine.of(gradient, box);
        double dx = line.toX() - line.fromX();
        double dy = line.toY() - line.fromY();
        double square = dx * dx + dy * dy;
        int[] steps = new int[STEPS];
        int from = premultiplied(gradient.from());
        int to = premultiplied(gradient.to());
        for (int i = 0; i < STEPS; i++) {
            steps[i] = between(from, to, i);
        }
        double perX = (STEPS - 1) * dx / square;
        double perY = (STEPS - 1) * dy / square;
        return new Ink(0, steps, perX, perY, -line.fromX() * perX - line.fromY() * perY + 0.5);
    }

    boolean isPlain() {
        return steps.length == 0;
    }

    /** The colour of a pixel, premultiplied. */
    int at(int x, int y) {
        return steps.length == 0 ? plain : steps[Math.clamp((long) ((x + 0.5) * perX + (y + 0.5) * perY + start), 0, STEPS - 1)];
    }

    static int premultiplied(Colour colour) {
        return premultiplied(colour.argb());
    }

    static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        return alpha == 255 ? argb : Pixels.scaled(argb | 0xFF000000, alpha);
    }

    private static int between(int from, int to, int step) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int a = from >>> shift & 0xFF;
            int b = to >>> shift & 0xFF;
            mixed |= (a * (STEPS - 1 - step) + b * step + STEPS / 2) / (STEPS - 1) << shift;
        }
        return mixed;
    }
}
