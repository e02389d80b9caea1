package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import java.util.List;
import java.util.function.Function;

/** What can be done in the place of a gesture that was rejected. */
public final class Fixes {
    private Fixes() {}

    /** What might do for a gesture that was tried out and rejected, the best first; nothing where it was accepted. */
    public static List<Fix> candidates(Trial trial) {
        return List.of();
    }

    /**
     * Those of some candidates that would be applied and change something, no two to the same end.
     *
     * @param tryOut says what a command would come to, on the document that the candidates were made for
     */
    public static List<Fix> accepted(List<Fix> candidates, Function<Command, Run> tryOut) {
        return List.of();
    }
}
