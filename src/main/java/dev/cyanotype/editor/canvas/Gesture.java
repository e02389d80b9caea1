package dev.cyanotype.editor.canvas;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.geometry.Box;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is under way on the canvas: an immutable value, followed by another at each move. It changes nothing by itself. */
sealed interface Gesture
        permits GrantGesture, IdleGesture, MarqueeGesture, NudgeGesture, PanGesture, PressGesture, PulledGesture, TextGesture {

    /** What becomes of it when the pointer moves, or a key is pressed or let go meanwhile. */
    Gesture moved(Situation now, Pointer to);

    /** The edits that it comes to as it stands; none where it comes to nothing. */
    List<Edit> edits(Situation now);

    /** The components that are drawn elsewhere than they are while it lasts. */
    default Map<String, Box> elsewhere() {
        return Map.of();
    }

    /** What it shows of itself, over the document. */
    default List<Mark> marks(Situation now) {
        return List.of();
    }

    /** The box round all that it moves, or null where that can be seen from the document. */
    default @Nullable Box frame() {
        return null;
    }

    /** Where the pointer is, or null for a gesture of the keyboard. */
    default @Nullable Pointer pointer() {
        return null;
    }

    /** Whether the canvas goes on with the pointer when that comes near its edge. */
    default boolean reachesOut() {
        return false;
    }

    /** Whether what it comes to puts something in, which is selected then. */
    default boolean inserts() {
        return false;
    }

    /** What the pointer looks like meanwhile. */
    default Pointing pointing() {
        return Pointing.DEFAULT;
    }
}
