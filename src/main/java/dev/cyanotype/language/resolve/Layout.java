package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How components stand to each other on the screen.
 *
 * <p>Above, below, left of and right of: its centre lies beyond that edge of the other (of all others), and it neither holds the
 * other nor is in it. Inside: below it in the tree, or wholly in its box. Next to: the nearest, for each of the others. Between:
 * its centre lies between two, on the axis on which they are farther apart.
 */
final class Layout {
    private static final double TOLERANCE = 0.5;

    private final Observed document;

    Layout(Observed document) {
        this.document = document;
    }

    /** Keeps those that stand so to {@code others}, which are none where the other is the screen. */
    void keepRelated(List<Component> fit, Relation relation, List<Component> others, boolean screen) {
        switch (relation) {
            case INSIDE -> {
                if (!screen) {
                    fit.removeIf(each -> !isInsideAny(each, others));
                }
            }
            case NEXT_TO -> keepNearest(fit, others);
            case ABOVE, BELOW, LEFT_OF, RIGHT_OF -> fit.removeIf(each -> screen || !isBeyondAll(each, relation, others));
        }
    }

    private boolean isInsideAny(Component component, List<Component> others) {
        for (Component other : others) {
            if (isInside(component, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a component is another's descendant, or lies wholly in its box without being its match or its ancestor. */
    boolean isInside(Component component, Component other) {
        if (component.id().equals(other.id())) {
            return false;
        }
        if (document.isWithin(component.id(), other.id())) {
            return true;
        }
        Box inner = document.box(component);
        Box outer = document.box(other);
        return other.type().isContainerLike()
                && outer.contains(inner, TOLERANCE)
                && !inner.contains(outer, TOLERANCE)
                && !document.isWithin(other.id(), component.id());
    }

    private boolean isBeyondAll(Component component, Relation relation, List<Component> others) {
        Box box = document.box(component);
        for (Component other : others) {
            if (!isBeyond(box, relation, document.box(other)) || isInside(component, other) || isInside(other, component)) {
                return false;
            }
        }
        return !others.isEmpty();
    }

    private static boolean isBeyond(Box box, Relation relation, Box other) {
        return switch (relation) {
            case ABOVE -> box.centreY() <= other.y();
            case BELOW -> box.centreY() >= other.bottom();
            case LEFT_OF -> box.centreX() <= other.x();
            case RIGHT_OF -> box.centreX() >= other.right();
            case INSIDE, NEXT_TO -> false;
        };
    }

    /** Keeps, for each of the others, the nearest; several where they are equally near. */
    private void keepNearest(List<Component> fit, List<Component> others) {
        Set<String> near = new HashSet<>();
        for (Component other : others) {
            Box box = document.box(other);
            double least = Double.POSITIVE_INFINITY;
            for (Component each : fit) {
                least = isApart(each, other) ? Math.min(least, distance(document.box(each), box)) : least;
            }
            for (Component each : fit) {
                if (isApart(each, other) && distance(document.box(each), box) <= least + TOLERANCE) {
                    near.add(each.id());
                }
            }
        }
        fit.removeIf(each -> !near.contains(each.id()));
    }

    private boolean isApart(Component component, Component other) {
        return !document.isWithin(component.id(), other.id()) && !document.isWithin(other.id(), component.id());
    }

    private static double distance(Box a, Box b) {
        double dx = Math.max(0, -a.overlapX(b));
        double dy = Math.max(0, -a.overlapY(b));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Keeps those between the outermost two of {@code ends}. */
    void keepBetween(List<Component> fit, List<Component> ends) {
        List<Box> boxes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Component end : ends) {
            boxes.add(document.box(end));
            ids.add(end.id());
        }
        boolean across = spread(boxes, true) >= spread(boxes, false);
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            from = Math.min(from, across ? box.right() : box.bottom());
            to = Math.max(to, across ? box.x() : box.y());
        }
        double low = from;
        double high = to;
        fit.removeIf(each -> {
            Box box = document.box(each);
            double centre = across ? box.centreX() : box.centreY();
            return ids.contains(each.id()) || centre < low || centre > high || touchesTree(each, ends);
        });
    }

    private boolean touchesTree(Component component, List<Component> ends) {
        for (Component end : ends) {
            if (!isApart(component, end)) {
                return true;
            }
        }
        return false;
    }

    private static double spread(List<Box> boxes, boolean across) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            double centre = across ? box.centreX() : box.centreY();
            least = Math.min(least, centre);
            most = Math.max(most, centre);
        }
        return most - least;
    }

    /** Whether a component's centre lies in a half of the frame, or in its middle third. */
    boolean isIn(Edge edge, Component component) {
        Frame frame = document.frame();
        double x = document.box(component).centreX() / frame.width();
        double y = document.box(component).centreY() / frame.height();
        return switch (edge) {
            case LEFT -> x < 0.5;
            case RIGHT -> x > 0.5;
            case TOP -> y < 0.5;
            case BOTTOM -> y > 0.5;
            case CENTRE, CENTRE_X -> isMiddle(x);
            case CENTRE_Y -> isMiddle(y);
            case MIDDLE -> isMiddle(x) && isMiddle(y);
        };
    }

    private static boolean isMiddle(double share) {
        return share >= 1.0 / 3 && share <= 2.0 / 3;
    }
}
