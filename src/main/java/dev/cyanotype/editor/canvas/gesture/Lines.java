package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;
import java.util.Arrays;
import java.util.List;

/** The positions on one axis at which something stands, each once, in order, with how far it reaches on the other axis. */
final class Lines {
    private static final double HALF_A_PIXEL = 0.5;

    private final double[] at;
    private final double[] from;
    private final double[] to;

    private Lines(double[] at) {
        this.at = at;
        this.from = new double[at.length];
        this.to = new double[at.length];
        Arrays.fill(from, Double.POSITIVE_INFINITY);
        Arrays.fill(to, Double.NEGATIVE_INFINITY);
    }

    /** Lines at the first {@code count} positions of three arrays that go together. */
    static Lines of(double[] positions, double[] froms, double[] tos, int count) {
        double[] sorted = Arrays.copyOf(positions, count);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[distinct - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        var lines = new Lines(Arrays.copyOf(sorted, distinct));
        for (int i = 0; i < count; i++) {
            int line = Arrays.binarySearch(lines.at, positions[i]);
            lines.from[line] = Math.min(lines.from[line], froms[i]);
            lines.to[line] = Math.max(lines.to[line], tos[i]);
        }
        return lines;
    }

    /** The number of lines before a position, which is the index of the first at it or behind it. */
    int before(double position) {
        int found = Arrays.binarySearch(at, position);
        return found < 0 ? -found - 1 : found;
    }

    int size() {
        return at.length;
    }

    double at(int line) {
        return at[line];
    }

    /** The line nearest to a position and at most so far from it, or -1; of two as near the first. */
    private int nearest(double position, double reach) {
        int next = before(position);
        int nearest = -1;
        double distance = reach;
        for (int line = Math.max(next - 1, 0); line <= next && line < at.length; line++) {
            double off = Math.abs(at[line] - position);
            if (off < distance || nearest < 0 && off == distance) {
                nearest = line;
                distance = off;
            }
        }
        return nearest;
    }

    /** Adds the line that an edge or the centre of a box is on, to half a pixel; nothing where it is on none. */
    void addGuide(List<Guide> guides, Axis axis, double position, Box box) {
        int line = nearest(position, HALF_A_PIXEL);
        if (line >= 0) {
            double start = Math.min(from[line], axis.other().start(box));
            double end = Math.max(to[line], axis.other().end(box));
            guides.add(new Guide.Line(axis, at[line], start, end));
        }
    }
}
