package dev.cyanotype.editor.canvas.gesture;

/** What shows why a box has snapped. */
public sealed interface Guide {

    /**
     * A line that the box and others are aligned on.
     *
     * @param axis the axis whose position it marks: with {@link Axis#X} the line is upright
     * @param at the position on that axis
     * @param from where the line begins, on the other axis
     * @param to where it ends: it reaches over the box and all that it is aligned with
     */
    record Line(Axis axis, double at, double from, double to) implements Guide {}

    /**
     * A stretch that is as long as another: a gap between two boxes, or a whole width or height. They come in groups of two or
     * more, one behind the other.
     *
     * @param axis the axis that it goes along
     * @param from where it begins
     * @param to where it ends
     * @param across where it is to be drawn, on the other axis
     * @param size how long it is
     */
    record Gap(Axis axis, double from, double to, double across, double size) implements Guide {}
}
