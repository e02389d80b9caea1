package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Contents;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.PushDown;
import dev.cyanotype.pipeline.room.Reach;

/**
 * Changes the size of boxes relative to what they are: in whole pixels, as far as there is room.
 *
 * <p>The top left corner stays. A side goes out to the right and down; where there is no room that way, to the left and up,
 * with what lies in the component keeping its distance from the corner. Where neither way leaves anything, the component grows
 * down all the same and what lies below makes room. It shrinks no further than round what lies in it, and a touch target to
 * 44 pixels.
 */
final class BoxGrowth {
    private static final double TOUCH = 44;

    private final Layout layout;
    private final Reach reach;

    BoxGrowth(Layout layout) {
        this.layout = layout;
        this.reach = new Reach(layout);
    }

    /** Takes a component towards a size in whole pixels; gives whether it got all of it. */
    boolean change(Component component, double width, double height) {
        Box from = layout.box(component);
        if (layout.isHidden(component)) {
            layout.shift(component, from.resized(Math.max(1, width), Math.max(1, height)));
            return width >= 1 && height >= 1;
        }
        Box to = from;
        if (width < from.width() || height < from.height()) {
            Box least = least(component, from);
            to = from.resized(
                    width < from.width() ? Math.max(width, least.width()) : from.width(),
                    height < from.height() ? Math.max(height, least.height()) : from.height());
        }
        if (width > from.width()) {
            to = grown(component, to, width, Direction.RIGHT, Direction.LEFT);
        }
        if (height > from.height()) {
            to = grown(component, to, height, Direction.DOWN, Direction.UP);
        }
        if (to.equals(from) && height > from.height()) {
            new PushDown(layout).stretch(component, from.resized(from.width(), height));
            return width <= from.width();
        }
        if (to.x() != from.x() || to.y() != from.y()) {
            layout.carry(layout.peer(component), to.x() - from.x(), to.y() - from.y());
        }
        layout.shift(component, to);
        return to.width() == width && to.height() == height;
    }

    private Box grown(Component component, Box box, double extent, Direction first, Direction second) {
        boolean wide = first == Direction.RIGHT;
        double now = wide ? box.width() : box.height();
        double ahead = Math.floor(now + reach.ofGrowth(component, box, first, extent - now) + 1e-9);
        if (ahead > now) {
            return wide ? box.resized(Math.min(extent, ahead), box.height()) : box.resized(box.width(), Math.min(extent, ahead));
        }
        double back = reach.ofGrowth(component, box, second, extent - now);
        double start = wide ? box.x() : box.y();
        double corner = Math.ceil(start - back - 1e-9);
        double behind = Math.min(extent, Math.floor(start + now - corner + 1e-9));
        if (behind <= now) {
            return box;
        }
        return wide ? new Box(corner, box.y(), behind, box.height()) : new Box(box.x(), corner, box.width(), behind);
    }

    /** The size below which a component would lose what lies in it, or a touch target its reach; never more than its own. */
    private Box least(Component component, Box from) {
        double touch = component.type().isTouchTarget() ? TOUCH : 1;
        Box contents = Contents.of(layout, component);
        double width = Math.max(touch, contents == null ? 0 : contents.right() - from.x() + kept(from.right() - contents.right()));
        double height = Math.max(touch, contents == null ? 0 : contents.bottom() - from.y() + kept(from.bottom() - contents.bottom()));
        return from.resized(Math.min(from.width(), Math.ceil(width)), Math.min(from.height(), Math.ceil(height)));
    }

    private double kept(double slack) {
        return Math.clamp(slack, 0, layout.spacing());
    }
}
