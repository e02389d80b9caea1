package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Boxes by what they cover on one axis: cut into strips, so that those that share an extent with a box are found among few. What
 * covers many strips is kept apart and always looked at.
 */
final class Bands {
    private static final int MOST_STRIPS = 1024;
    private static final int MANY = 8;

    private final Axis axis;
    private final double start;
    private final double strip;
    private final List<List<Box>> strips;
    private final List<Box> wide = new ArrayList<>();

    private Bands(Axis axis, double start, double strip, int count) {
        this.axis = axis;
        this.start = start;
        this.strip = strip;
        this.strips = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strips.add(new ArrayList<>(0));
        }
    }

    static Bands of(Axis axis, List<Box> boxes) {
        double start = boxes.stream().mapToDouble(axis::start).min().orElse(0);
        double end = boxes.stream().mapToDouble(axis::end).max().orElse(1);
        int count = Math.clamp(boxes.size(), 1, MOST_STRIPS);
        var bands = new Bands(axis, start, (end - start) / count, count);
        boxes.forEach(bands::add);
        return bands;
    }

    private void add(Box box) {
        int first = strip(axis.start(box));
        int last = strip(axis.end(box));
        if (last - first >= MANY) {
            wide.add(box);
            return;
        }
        for (int i = first; i <= last; i++) {
            strips.get(i).add(box);
        }
    }

    private int strip(double position) {
        return (int) Math.clamp((position - start) / strip, 0, strips.size() - 1);
    }

    /** Those that share more than an edge on the axis with a box; some maybe twice. */
    List<Box> sharing(Box with) {
        List<Box> sharing = new ArrayList<>();
        addSharing(wide, with, sharing);
        for (int i = strip(axis.start(with)); i <= strip(axis.end(with)); i++) {
            addSharing(strips.get(i), with, sharing);
        }
        return sharing;
    }

    private void addSharing(List<Box> some, Box with, List<Box> sharing) {
        for (Box box : some) {
            if (axis.overlap(box, with) > 0) {
                sharing.add(box);
            }
        }
    }
}
