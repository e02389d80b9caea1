package dev.cyanotype.editor.profiler;

import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.compare.Measured;
import dev.cyanotype.profile.compare.Ratio;
import dev.cyanotype.profile.compare.Results;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a comparison's chart.
 *
 * @param stage a stage, or null for all of them
 * @param before what the program took in it, in nanoseconds a command
 * @param after the same
 * @param speedUp how many times faster after is
 */
record ComparisonRow(@Nullable Stage stage, MedianInterval before, MedianInterval after, Ratio speedUp) {

    /** A line for each stage and, the last, one for all. */
    static List<ComparisonRow> of(Results results) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            rows.add(of(results, stage, EnumSet.of(stage)));
        }
        rows.add(of(results, null, Results.ALL_STAGES));
        return rows;
    }

    private static ComparisonRow of(Results results, @Nullable Stage stage, Set<Stage> stages) {
        return new ComparisonRow(
                stage,
                perCommand(results.before(), stages, results.commands()),
                perCommand(results.after(), stages, results.commands()),
                results.speedUp(stages));
    }

    private static MedianInterval perCommand(Measured measured, Set<Stage> stages, int commands) {
        MedianInterval all = MedianInterval.of(measured.nanos(stages));
        return new MedianInterval(all.median() / commands, all.low() / commands, all.high() / commands);
    }

    String title() {
        return stage == null ? "Total" : Amounts.title(stage);
    }

    /** {@code 14.2× faster}, {@code 1.3× slower}, {@code same}. */
    String words() {
        return speedUp.low() > 1 ? Amounts.times(speedUp.value()) + " faster"
                : speedUp.high() < 1 ? Amounts.times(1 / speedUp.value()) + " slower"
                : "no difference";
    }

    /** The 95% interval of the speed-up. */
    String interval() {
        return Amounts.digits(speedUp.low()) + " – " + Amounts.digits(speedUp.high());
    }
}
