package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.canvas.gesture.Snapped;
import dev.cyanotype.geometry.Box;
import java.util.List;

/** A gesture in which the pointer pulls a box that snaps to what lies around. */
sealed interface PulledGesture extends Gesture permits DropGesture, MoveGesture, ResizeGesture {

    /** Where the pointer is. */
    Pointer to();

    /** The box as it has become, and what it snapped to. */
    Snapped snapped();

    /** What the badge says of it. */
    String words();

    @Override
    default Box frame() {
        return snapped().box();
    }

    @Override
    default Pointer pointer() {
        return to();
    }

    /** What it snapped to, to be shown. */
    default List<Mark> guides() {
        return snapped().guides().stream().<Mark>map(Mark.Snap::new).toList();
    }
}
