package dev.cyanotype.pipeline.room;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;

/**
 * One of the children of a parent, as it lies in a layout.
 *
 * @param component the component
 * @param box its box in the layout
 * @param index its index among its siblings
 */
public record Peer(Component component, Box box, int index) {
    /** By how many pixels boxes may cross, or stick out, before it counts. */
    public static final double TOLERANCE = 0.5;

    public String id() {
        return component.id();
    }

    boolean isHidden() {
        return !component.visual().isVisible();
    }

    /** Whether the other counts as lying in this one rather than beside it. */
    public boolean holds(Peer other) {
        return other.index > index && component.type().isContainerLike() && box.contains(other.box, TOLERANCE);
    }
}
