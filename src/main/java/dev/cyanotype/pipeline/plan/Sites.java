package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.pipeline.room.Contents;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.Peers;
import dev.cyanotype.pipeline.room.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places for components that come in. */
final class Sites {
    private Sites() {}

    /** A header at the top, a footer at the bottom, anything else below all that there is but a footer. */
    static Site anywhere(Footprint coming, Layout layout) {
        if (coming.type() == ComponentType.HEADER) {
            return new Site(null, 0, box(0, 0, layout.frame().width(), coming, layout), null, true);
        }
        return below(coming, layout, List.of(), false);
    }

    /** Exactly at a point of the screen; no wider than the screen is from there on. */
    static Site at(double x, double y, Footprint coming, Layout layout) {
        double most = layout.frame().width() - x;
        Box box = box(x, y, most > 0 ? most : layout.frame().width(), coming, layout);
        return new Site(null, layout.document().childCount(null), box, null, false);
    }

    static Site atEdge(List<Edge> edges, Footprint coming, Layout layout) {
        if (edges.contains(Edge.TOP)) {
            return top(edges, coming, layout);
        }
        return below(coming, layout, edges, edges.contains(Edge.BOTTOM));
    }

    private static Site top(List<Edge> edges, Footprint coming, Layout layout) {
        Draft draft = layout.document();
        Component first = draft.childCount(null) == 0 ? null : draft.child(null, 0);
        boolean header = coming.type() != ComponentType.HEADER && first != null && first.type() == ComponentType.HEADER;
        double margin = coming.isFullWidth() ? 0 : layout.spacing();
        double y = header && first != null ? down(layout.box(first).bottom() + margin) : margin;
        return new Site(null, header ? 1 : 0, across(edges, column(y, coming, layout), layout, margin), null, true);
    }

    /** Below all that there is but a footer; at the bottom of the screen where it is to lie there and the screen reaches further. */
    private static Site below(Footprint coming, Layout layout, List<Edge> edges, boolean atBottom) {
        Draft draft = layout.document();
        int count = draft.childCount(null);
        boolean isFooter = coming.type() == ComponentType.FOOTER;
        Component last = count == 0 ? null : draft.child(null, count - 1);
        boolean footer = !isFooter && last != null && last.type() == ComponentType.FOOTER;
        double margin = coming.isFullWidth() ? 0 : layout.spacing();
        double lowest = lowest(layout, isFooter);
        double y = lowest == Double.NEGATIVE_INFINITY ? margin : down(Math.max(0, lowest) + layout.spacing());
        Box box = across(edges, column(y, coming, layout), layout, margin);
        if (isFooter || atBottom) {
            double bottom = footer && last != null ? layout.box(last).y() : layout.frame().bottom();
            box = box.movedTo(box.x(), Math.max(isFooter ? down(lowest) : y, Math.floor(bottom - margin - box.height())));
        } else if (edges.contains(Edge.CENTRE_Y) || edges.contains(Edge.MIDDLE)) {
            box = Edges.met(box, Edge.CENTRE_Y, layout.frame());
        }
        return new Site(null, footer ? count - 1 : count, box, null, true);
    }

    private static double lowest(Layout layout, boolean withFooters) {
        double[] lowest = {Double.NEGATIVE_INFINITY};
        layout.document().forEachChild(null, each -> {
            if (each.visual().isVisible() && (withFooters || each.type() != ComponentType.FOOTER)) {
                lowest[0] = Math.max(lowest[0], layout.box(each).bottom());
            }
        });
        return lowest[0];
    }

    private static Box column(double y, Footprint coming, Layout layout) {
        double margin = coming.isFullWidth() ? 0 : layout.spacing();
        return box(margin, y, layout.frame().width() - 2 * margin, coming, layout);
    }

    private static Box across(List<Edge> edges, Box box, Layout layout, double margin) {
        if (edges.contains(Edge.RIGHT)) {
            return box.movedTo(layout.frame().width() - margin - box.width(), box.y());
        }
        boolean centred = edges.contains(Edge.CENTRE_X) || edges.contains(Edge.CENTRE) || edges.contains(Edge.MIDDLE);
        return centred ? Edges.met(box, Edge.CENTRE_X, layout.frame()) : box;
    }

    private static Box box(double x, double y, double most, Footprint coming, Layout layout) {
        double width = coming.width(most);
        return new Box(x, y, width, coming.height(width, layout.document().tokens()));
    }

    /** Beside or inside another; null where there is no room. */
    static @Nullable Site beside(Relation relation, String other, Footprint coming, Layout layout) {
        if (relation == Relation.INSIDE) {
            return inside(other, coming, layout);
        }
        Place place = Scratch.place(layout.document(), other);
        @Nullable String parent = place.parent();
        Box by = layout.box(other);
        double edge = rightEdge(other, parent, layout);
        double most = Math.max(by.width(), edge - by.x());
        Box below = box(by.x(), down(by.bottom() + layout.spacing()), coming.type().isText() || coming.isFullWidth() ? by.width() : most, coming, layout);
        if (below.right() > Math.max(edge, by.right())) {
            below = below.movedTo(Math.max(edge, by.right()) - below.width(), below.y());
        }
        if (below.x() < (parent == null ? 0 : layout.box(parent).x())) {
            return null;
        }
        if (relation == Relation.ABOVE) {
            Box above = below.movedTo(below.x(), Math.floor(by.y() - layout.spacing() - below.height()));
            boolean free = new Reach(layout).isFree(parent, place.index(), above, by, List.of());
            return new Site(parent, place.index(), free ? above : above.movedTo(below.x(), down(by.y())), other, !free);
        }
        if (relation != Relation.BELOW) {
            Site side = side(relation, place, by, coming, layout);
            if (side != null || relation != Relation.NEXT_TO) {
                return side;
            }
        }
        return new Site(parent, place.index() + 1, below, other, true);
    }

    /** The next whole pixel down. */
    private static double down(double y) {
        return Math.ceil(y - 1e-9);
    }

    private static @Nullable Site side(Relation relation, Place place, Box by, Footprint coming, Layout layout) {
        var reach = new Reach(layout);
        double usual = coming.width(Math.min(layout.frame().width(), Math.max(by.width(), 160)));
        double least = coming.type().isTouchTarget() ? 44 : Math.min(usual, 24);
        for (double width = usual; width >= least; width = width > least ? Math.max(least, Math.floor(width * 0.8)) : 0) {
            Box right = Edges.met(box(by.right() + layout.spacing(), by.y(), width, coming, layout), Edge.CENTRE_Y, by);
            Box left = right.movedTo(by.x() - layout.spacing() - right.width(), right.y());
            if (relation != Relation.LEFT_OF && reach.isFree(place.parent(), place.index() + 1, right, by, List.of())) {
                return new Site(place.parent(), place.index() + 1, right, null, false);
            }
            if (relation != Relation.RIGHT_OF && reach.isFree(place.parent(), place.index(), left, by, List.of())) {
                return new Site(place.parent(), place.index(), left, null, false);
            }
        }
        return null;
    }

    /** How far to the right something beside a component may go. */
    private static double rightEdge(String id, @Nullable String parent, Layout layout) {
        Peer peer = layout.peer(layout.document().required(id));
        Peer holder = Peers.touching(layout, parent, peer.box()).holder(peer);
        if (holder != null) {
            return holder.box().right() - layout.spacing();
        }
        return parent == null ? layout.frame().right() : layout.box(parent).right() - layout.spacing();
    }

    private static @Nullable Site inside(String parent, Footprint coming, Layout layout) {
        Component holder = layout.document().required(parent);
        Box space = layout.box(holder);
        double margin = layout.spacing();
        double most = space.width() - 2 * margin;
        if (most < (coming.type().isTouchTarget() ? 44 : 1)) {
            margin = 0;
            most = space.width();
        }
        if (most < (coming.type().isTouchTarget() ? 44 : 1)) {
            return null;
        }
        Box contents = Contents.of(layout, holder);
        double y = down(contents == null ? space.y() + margin : Math.max(space.y(), contents.bottom()) + layout.spacing());
        return new Site(parent, layout.document().childCount(parent), box(space.x() + margin, y, most, coming, layout), null, true);
    }

    /** In the middle of the gap where it fits, else below the first, with room made; null where a row has no room. */
    static @Nullable Site between(Neighbours pair, Footprint coming, Layout layout) {
        Place second = Scratch.place(layout.document(), pair.second());
        Box first = layout.box(pair.first());
        Box last = layout.box(pair.second());
        int index = Math.max(Scratch.place(layout.document(), pair.first()).index() + 1, second.index());
        if (pair.inRow()) {
            double gap = last.x() - first.right();
            boolean line = coming.type() == ComponentType.DIVIDER;
            double width = line ? 1 : coming.width(gap);
            double height = line ? Math.max(first.height(), last.height()) : coming.height(width, layout.document().tokens());
            double x = first.right() + Math.floor((gap - width) / 2);
            Box box = new Box(x, line ? Math.min(first.y(), last.y()) : first.y(), width, height);
            boolean free = width <= gap && new Reach(layout).isFree(second.parent(), index, box, first, List.of());
            return free ? new Site(second.parent(), index, box, null, false) : null;
        }
        Box round = first.union(last);
        double left = coming.type() == ComponentType.DIVIDER ? round.x() : first.x();
        double most = coming.type() == ComponentType.DIVIDER ? round.width() : first.width();
        Box box = box(left, first.bottom(), most, coming, layout);
        double gap = last.y() - first.bottom();
        Box middle = box.movedTo(left, down(first.bottom() + Math.floor((gap - box.height()) / 2)));
        if (gap >= box.height() && new Reach(layout).isFree(second.parent(), index, middle, first, List.of())) {
            return new Site(second.parent(), index, middle, null, false);
        }
        return new Site(second.parent(), index, box.movedTo(left, down(first.bottom() + layout.spacing())), pair.first(), true);
    }
}
