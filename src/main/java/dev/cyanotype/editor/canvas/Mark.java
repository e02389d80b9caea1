package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.canvas.gesture.Distance;
import dev.cyanotype.editor.canvas.gesture.Guide;
import dev.cyanotype.geometry.Box;

/** One thing drawn over the document for the sake of the work on it. All positions are in CSS pixels of the document. */
sealed interface Mark {

    /** What an outline says of a box. */
    enum Kind {
        /** It is selected. */
        SELECTED,
        /** It is round all that is selected. */
        AROUND,
        /** It is under the pointer. */
        HOVERED,
        /** What is dragged would go in there. */
        TARGET,
        /** What is being said would change it. */
        CHANGED,
        /** It is wrong in what would be rejected, or was. */
        REFUSED,
        /** It is what that ran into or left. */
        AGAINST
    }

    record Outline(Box box, Kind kind) implements Mark {}

    /** The eight handles of a box. */
    record Handles(Box box) implements Mark {}

    /** The area that a marquee takes in. */
    record Marquee(Box box) implements Mark {}

    /** Why something has snapped. */
    record Snap(Guide guide) implements Mark {}

    /** How far it is to something. */
    record Measure(Distance distance) implements Mark {}

    /** A short text below the middle of a box. */
    record Badge(String text, Box below, boolean refused) implements Mark {}

    /** The grid of an area. */
    record Grid(Box area, double step) implements Mark {}
}
