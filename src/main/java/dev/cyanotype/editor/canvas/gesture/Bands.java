package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/** Boxes by what they cover on each axis, as plain numbers, so that those that share an extent are quickly found. */
final class Bands {
    private final List<Box> boxes;
    private final double[][] starts;
    private final double[][] ends;

    private Bands(List<Box> boxes) {
        this.boxes = boxes;
        this.starts = new double[Axis.values().length][boxes.size()];
        this.ends = new double[Axis.values().length][boxes.size()];
    }

    static Bands of(List<Box> boxes) {
        var bands = new Bands(boxes);
        for (Axis axis : Axis.values()) {
            for (int i = 0; i < boxes.size(); i++) {
                bands.starts[axis.ordinal()][i] = axis.start(boxes.get(i));
                bands.ends[axis.ordinal()][i] = axis.end(boxes.get(i));
            }
        }
        return bands;
    }

    /** Those that share an extent across an axis with a box, in the order in which they were given. */
    List<Box> sharing(Axis along, Box with) {
        Axis across = along.other();
        double start = across.start(with);
        double end = across.end(with);
        double[] from = starts[across.ordinal()];
        double[] to = ends[across.ordinal()];
        List<Box> sharing = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            if (from[i] < end && to[i] > start) {
                sharing.add(boxes.get(i));
            }
        }
        return sharing;
    }
}
