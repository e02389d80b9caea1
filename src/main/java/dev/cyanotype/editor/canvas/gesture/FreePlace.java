package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.geometry.Box;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Room for a box among siblings. */
public final class FreePlace {
    private FreePlace() {}

    /**
     * The place nearest to the one wanted, on whole pixels, where a box of that size crosses no sibling that shows by more than
     * half a pixel and stays inside its parent and the frame; null where there is none. What it is wholly inside of, and what
     * can hold others, does not count as in its way: it stays inside that.
     *
     * @param parent the parent to be, or null for the screen
     * @param ignoring the ids of siblings that are not in its way, such as its own
     */
    public static @Nullable Box nearest(BlueprintView document, Box wanted, @Nullable String parent, Set<String> ignoring) {
        return null;
    }
}
