package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;
import java.util.Map;
import java.util.Set;

/**
 * What is drawn otherwise than in a finished picture of a screen.
 *
 * @param withoutText the components whose text is left out, since it is being edited in their place
 * @param elsewhere the components that are drawn in another box than their own, since they are being dragged; what lies below
 *     one moves by as much as its top left corner, unless it is named itself
 * @param ghosts whether hidden components are drawn pale with a dashed outline, instead of not at all
 * @param outlines whether components that would show nothing of themselves get a faint dashed outline
 */
public record Showing(Set<String> withoutText, Map<String, Box> elsewhere, boolean ghosts, boolean outlines) {
    /** The picture as it is meant to be. */
    public static final Showing FINISHED = new Showing(Set.of(), Map.of(), false, false);
    /** The screen on which one works, where all that is there can be seen. */
    public static final Showing EDITING = new Showing(Set.of(), Map.of(), true, true);

    public Showing withoutText(Set<String> ids) {
        return new Showing(ids, elsewhere, ghosts, outlines);
    }

    public Showing withElsewhere(Map<String, Box> boxes) {
        return new Showing(withoutText, boxes, ghosts, outlines);
    }
}
