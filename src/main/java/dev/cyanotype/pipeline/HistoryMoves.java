package dev.cyanotype.pipeline;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the move through the history that a plan asks for. */
final class HistoryMoves {
    private HistoryMoves() {}

    /** The first of the plan's moves, or null. */
    static @Nullable HistoryMove of(List<Step> steps) {
        for (Step step : steps) {
            switch (step.action()) {
                case Action.Undo(int times) -> {
                    return new HistoryMove.Undo(times);
                }
                case Action.Redo(int times) -> {
                    return new HistoryMove.Redo(times);
                }
                case Action.RollBack(int revision) -> {
                    return new HistoryMove.RollBack(revision);
                }
                default -> {}
            }
        }
        return null;
    }
}
