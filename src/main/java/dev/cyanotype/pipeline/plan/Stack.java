package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;

/** What lies above and below one another among siblings. */
final class Stack {
    private Stack() {}

    /** How far down the siblings in a column reach, the component itself and footers left out; minus infinity where there is none. */
    static double lowest(Layout layout, Component component, Box column) {
        double[] lowest = {Double.NEGATIVE_INFINITY};
        layout.document().forEachChild(layout.document().parent(component.id()), each -> {
            Box box = layout.box(each);
            if (each.type() != ComponentType.FOOTER && !each.id().equals(component.id()) && each.visual().isVisible() && box.overlapX(column) > Peer.TOLERANCE) {
                lowest[0] = Math.max(lowest[0], box.bottom());
            }
        });
        return lowest[0];
    }

    /** A goal moved past the siblings of a type that it crosses: below headers, above footers. */
    static Box past(Layout layout, Component component, Box goal, ComponentType type) {
        Box[] at = {goal};
        layout.document().forEachChild(layout.document().parent(component.id()), each -> {
            Box box = layout.box(each);
            boolean counts = each.type() == type && !each.id().equals(component.id()) && each.visual().isVisible();
            if (counts && box.crosses(at[0], Peer.TOLERANCE)) {
                double y = type == ComponentType.HEADER ? box.bottom() + layout.spacing() : box.y() - layout.spacing() - goal.height();
                at[0] = goal.movedTo(goal.x(), y);
            }
        });
        return at[0];
    }
}
