package dev.cyanotype.editor.profiler.plot;

import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run taken apart: its stages one after the other, and within execute its steps.
 *
 * <p>Each stage stands with the time that it had in all, though without batching execute and verify take turns.
 *
 * @param bars from top to bottom
 * @param whole what the run took from beginning to end, in nanoseconds
 */
public record Waterfall(List<Bar> bars, long whole) {

    /**
     * One line.
     *
     * @param stage the stage that it is or belongs to; null for what is beyond the stages
     * @param name of a step or of what is beyond the stages; empty for a stage itself
     * @param from when it begins, in nanoseconds from the run's beginning
     * @param nanos what it took
     */
    public record Bar(@Nullable Stage stage, String name, long from, long nanos) {

        public boolean isStep() {
            return stage != null && !name.isEmpty();
        }
    }

    public Waterfall {
        bars = List.copyOf(bars);
    }

    public static Waterfall of(Profile run) {
        List<Bar> bars = new ArrayList<>();
        long at = 0;
        for (Stage stage : Stage.values()) {
            long took = stage.of(run.timing());
            bars.add(new Bar(stage, "", at, took));
            if (stage == Stage.EXECUTE) {
                addSteps(bars, run.steps(), at, at + took);
            }
            at += took;
        }
        long whole = Math.max(run.elapsed(), run.timing().total());
        if (run.elapsed() > run.timing().total()) {
            bars.add(new Bar(null, "Suggestions", run.timing().total(), run.elapsed() - run.timing().total()));
        }
        return new Waterfall(bars, Math.max(1, whole));
    }

    private static void addSteps(List<Bar> bars, List<Profile.StepTime> steps, long from, long end) {
        long at = from;
        for (Profile.StepTime step : steps) {
            long took = Math.max(0, Math.min(step.nanos(), end - at));
            bars.add(new Bar(Stage.EXECUTE, step.intent(), at, took));
            at += took;
        }
    }
}
