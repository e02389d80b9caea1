package dev.cyanotype.editor.profiler;

import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Histogram;
import dev.cyanotype.profile.Percentiles;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of figures.
 *
 * @param stage the stage, or null for whole runs
 * @param share of all the time, 0 to 1
 * @param now how durations are spread
 * @param before how they were spread in the baseline, or null
 */
record StageRow(@Nullable Stage stage, double share, Histogram now, @Nullable Histogram before) {

    static StageRow of(@Nullable Stage stage, Figures figures, @Nullable Figures baseline) {
        return stage == null
                ? new StageRow(null, 1, figures.total(), baseline == null ? null : baseline.total())
                : new StageRow(
                        stage, figures.share(stage), figures.histogram(stage), baseline == null ? null : baseline.histogram(stage));
    }

    String title() {
        return stage == null ? "Total" : Amounts.title(stage);
    }

    Percentiles percentiles() {
        return now.percentiles();
    }

    @Nullable Percentiles percentilesBefore() {
        return before == null ? null : before.percentiles();
    }
}
