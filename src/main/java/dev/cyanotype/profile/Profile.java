package dev.cyanotype.profile;

import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the pipeline cost.
 *
 * @param number which run of its recording it was, from 0
 * @param sentence the command as said; empty where it was too long to keep
 * @param start when it began, by the pipeline's clock, in nanoseconds
 * @param timing the stages, in nanoseconds
 * @param elapsed from beginning to end in nanoseconds: beyond the timing, what was tried to mend or to suggest a sentence
 * @param bytes allocated on the pipeline's thread
 * @param effort what it worked on
 * @param outcome what came of it
 * @param options the optimisations that were on
 * @param steps execute's steps, in order; those beyond {@link Recorder#MOST_STEPS}, and those of a run so old that they are
 *     written over, are not there
 */
public record Profile(
        long number,
        String sentence,
        long start,
        Timing timing,
        long elapsed,
        long bytes,
        Effort effort,
        Outcome outcome,
        Options options,
        List<StepTime> steps) {

    public Profile {
        steps = List.copyOf(steps);
    }

    /**
     * What a run worked on.
     *
     * @param steps how many steps the command had
     * @param changes how many changes its patch has
     * @param components how many components these are about, the screen not counted
     * @param cache whether the intent cache was asked, and knew
     */
    public record Effort(int steps, int changes, int components, CacheUse cache) {}

    /** What a run got from the intent cache. */
    public enum CacheUse {
        NOT_ASKED,
        HIT,
        MISS
    }

    /**
     * What came of a run.
     *
     * @param code why it was rejected, or null where it was applied
     * @param kept whether it became the state of its document, or its refusal was shown; else it was tried out
     * @param warmUp whether it ran before the program was warm; figures from then and later are not compared
     */
    public record Outcome(@Nullable Code code, boolean kept, boolean warmUp) {

        public boolean isApplied() {
            return code == null;
        }
    }

    /**
     * One step of execute.
     *
     * @param intent the stable name of what it does
     * @param nanos what it took
     */
    public record StepTime(String intent, long nanos) {}
}
