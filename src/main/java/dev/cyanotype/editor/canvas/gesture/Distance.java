package dev.cyanotype.editor.canvas.gesture;

import org.jspecify.annotations.Nullable;

/**
 * How far it is from a box to something beside or round it.
 *
 * @param axis the axis along which it is measured
 * @param from where the stretch begins, the smaller position
 * @param to where it ends
 * @param across where it is to be drawn, on the other axis
 * @param other the component that it is measured to, or null for the frame
 */
public record Distance(Axis axis, double from, double to, double across, @Nullable String other) {

    /** How long it is in pixels. */
    public double size() {
        return to - from;
    }
}
