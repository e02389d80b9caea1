package dev.cyanotype.pipeline.plan;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Edge;
import java.util.List;

/** Where a box lies when an edge or centre of it meets that of another. Centres are met to the whole pixel. */
final class Edges {
    private Edges() {}

    static Box met(Box box, Edge edge, Box other) {
        return switch (edge) {
            case LEFT -> box.movedTo(other.x(), box.y());
            case RIGHT -> box.movedTo(other.right() - box.width(), box.y());
            case TOP -> box.movedTo(box.x(), other.y());
            case BOTTOM -> box.movedTo(box.x(), other.bottom() - box.height());
            case CENTRE_X, CENTRE -> box.movedTo(centred(box.x(), box.width(), other.centreX()), box.y());
            case CENTRE_Y -> box.movedTo(box.x(), centred(box.y(), box.height(), other.centreY()));
            case MIDDLE -> met(met(box, Edge.CENTRE_X, other), Edge.CENTRE_Y, other);
        };
    }

    static Box met(Box box, List<Edge> edges, Box other) {
        Box met = box;
        for (Edge edge : edges) {
            met = met(met, edge, other);
        }
        return met;
    }

    /** What is centred within half a pixel stays. */
    private static double centred(double from, double extent, double centre) {
        double exact = centre - extent / 2;
        return Math.abs(from - exact) <= 0.5 ? from : Math.round(exact);
    }
}
