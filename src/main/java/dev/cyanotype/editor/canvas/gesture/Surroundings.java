package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What boxes snap to, in the order in which it is searched.
 *
 * @param boxes the siblings that can be seen
 * @param edges for each axis where boxes begin and end
 * @param centres for each axis where their centres are
 * @param extents for each axis how wide or high the siblings are, in order
 */
record Surroundings(List<Box> boxes, Lines[] edges, Lines[] centres, double[][] extents) {

    /**
     * The surroundings of components among the children of some parents.
     *
     * @param parents the parents' ids, null for the screen
     * @param moving the ids of components that are no surroundings, and what is below them neither
     * @param least how large siblings are at least in one direction: what is smaller cannot be made out
     */
    static Surroundings of(BlueprintView document, Set<@Nullable String> parents, Set<String> moving, Box visible, double least) {
        List<Box> boxes = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        List<Box> insets = new ArrayList<>();
        frames.add(document.frame().box());
        for (String parent : parents) {
            for (Siblings.Sibling sibling : Siblings.touching(document, parent, visible)) {
                Box box = sibling.box();
                if (Math.max(box.width(), box.height()) >= least
                        && !moving.contains(sibling.id())
                        && sibling.component().visual().isVisible()) {
                    boxes.add(box);
                }
            }
            Box within = document.frame().box();
            double padding = document.tokens().baseSpacing();
            if (parent != null) {
                Component holder = document.required(parent);
                within = holder.box();
                padding = holder.visual().length("padding", padding);
                frames.add(within);
            }
            if (padding > 0 && 2 * padding < Math.min(within.width(), within.height())) {
                insets.add(within.grown(-padding));
            }
        }
        return of(boxes, frames, insets);
    }

    /** The parents of components. */
    static Set<@Nullable String> parents(BlueprintView document, Collection<String> ids) {
        Set<@Nullable String> parents = new LinkedHashSet<>();
        for (String id : ids) {
            parents.add(document.parent(id));
        }
        return parents;
    }

    private static Surroundings of(List<Box> boxes, List<Box> frames, List<Box> insets) {
        List<Box> centred = new ArrayList<>(boxes);
        centred.addAll(frames);
        List<Box> edged = new ArrayList<>(centred);
        edged.addAll(insets);
        Axis[] axes = Axis.values();
        var edges = new Lines[axes.length];
        var centres = new Lines[axes.length];
        var extents = new double[axes.length][];
        for (Axis axis : axes) {
            edges[axis.ordinal()] = edges(axis, edged);
            centres[axis.ordinal()] = centres(axis, centred);
            extents[axis.ordinal()] = boxes.stream().mapToDouble(axis::extent).sorted().distinct().toArray();
        }
        return new Surroundings(boxes, edges, centres, extents);
    }

    private static Lines edges(Axis axis, List<Box> boxes) {
        int count = 2 * boxes.size();
        double[] at = new double[count];
        double[] from = new double[count];
        double[] to = new double[count];
        for (int i = 0; i < count; i++) {
            Box box = boxes.get(i / 2);
            at[i] = (i % 2 == 0 ? axis.start(box) : axis.end(box)) + 0.0;
            from[i] = axis.other().start(box);
            to[i] = axis.other().end(box);
        }
        return Lines.of(at, from, to, count);
    }

    private static Lines centres(Axis axis, List<Box> boxes) {
        int count = boxes.size();
        double[] at = new double[count];
        double[] from = new double[count];
        double[] to = new double[count];
        for (int i = 0; i < count; i++) {
            Box box = boxes.get(i);
            at[i] = axis.centre(box) + 0.0;
            from[i] = axis.other().start(box);
            to[i] = axis.other().end(box);
        }
        return Lines.of(at, from, to, count);
    }

    Lines edges(Axis axis) {
        return edges[axis.ordinal()];
    }

    Lines centres(Axis axis) {
        return centres[axis.ordinal()];
    }

    double[] extents(Axis axis) {
        return extents[axis.ordinal()];
    }
}
