package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;
import java.util.List;

/**
 * Where a box has snapped to.
 *
 * @param dx what is to be added across to where the pointer has taken it
 * @param dy the same downwards
 * @param box the box there
 * @param guides why it is there; none where it only went to whole pixels
 */
public record Snapped(double dx, double dy, Box box, List<Guide> guides) {
    public Snapped {
        guides = List.copyOf(guides);
    }
}
