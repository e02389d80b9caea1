package dev.cyanotype.profile.compare;

import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Stage;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one optimisation is worth.
 *
 * @param optimisation which one
 * @param stages the stages that it is there for
 * @param alone all off against it alone on, in its stages
 * @param aloneTotal the same, in all stages
 * @param missing all on but it against all on, in its stages
 * @param missingTotal the same, in all stages
 */
public record Gain(
        Optimisation optimisation, Set<Stage> stages, Ratio alone, Ratio aloneTotal, Ratio missing, Ratio missingTotal) {

    static Set<Stage> stagesOf(Optimisation optimisation) {
        return switch (optimisation) {
            case SCOPED_VALIDATION -> EnumSet.of(Stage.VERIFY);
            case INCREMENTAL_SERIALIZATION -> EnumSet.of(Stage.SERIALIZE);
            case SHARED_SNAPSHOTS -> EnumSet.of(Stage.EXECUTE);
            case INTENT_CACHE -> EnumSet.of(Stage.DECOMPOSE);
            case STEP_BATCHING -> EnumSet.of(Stage.EXECUTE, Stage.VERIFY);
        };
    }
}
