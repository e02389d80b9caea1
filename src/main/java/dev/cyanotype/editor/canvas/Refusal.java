package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.canvas.gesture.Fix;
import dev.cyanotype.geometry.Box;
import java.util.List;

/**
 * A gesture that was rejected and put back, to be told beside the place where it ended.
 *
 * @param message why, in one sentence
 * @param fixes what can be done instead; none at first, since finding them takes a moment
 * @param at where it ended
 * @param because the outlines of what was wrong, and of what it ran into
 */
record Refusal(String message, List<Fix> fixes, Box at, List<Mark> because) {
    Refusal withFixes(List<Fix> found) {
        return new Refusal(message, found, at, because);
    }
}
