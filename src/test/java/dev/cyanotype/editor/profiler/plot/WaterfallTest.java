package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.profiler.Profiles;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.pipeline.Timing;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.Profile.CacheUse;
import dev.cyanotype.profile.Profile.StepTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {
    @Test
    void stagesFollowEachOtherAndStepsStandInExecute() {
        Waterfall waterfall = Waterfall.of(Profiles.run(1, 1_000));

        assertEquals(
                List.of(
                        new Waterfall.Bar(Stage.DECOMPOSE, "", 0, 100),
                        new Waterfall.Bar(Stage.EXECUTE, "", 100, 400),
                        new Waterfall.Bar(Stage.EXECUTE, "set-style", 100, 300),
                        new Waterfall.Bar(Stage.VERIFY, "", 500, 400),
                        new Waterfall.Bar(Stage.SERIALIZE, "", 900, 100)),
                waterfall.bars());
        assertEquals(1_000, waterfall.whole());
    }

    @Test
    void whatSuggestionsTookComesAfter() {
        Profile run = Profiles.rejected(1, 1_000);
        var longer = new Profile(
                run.number(), run.sentence(), run.start(), run.timing(), 5_000, run.bytes(), run.effort(), run.outcome(), run.options(), List.of());

        assertEquals(new Waterfall.Bar(null, "Suggestions", 1_000, 4_000), Waterfall.of(longer).bars().getLast());
        assertEquals(5_000, Waterfall.of(longer).whole());
    }

    @Test
    void noStepSticksOutOfItsStage() {
        var steps = List.of(new StepTime("a", 70), new StepTime("b", 70));
        var run = new Profile(
                0, "", 0, new Timing(0, 100, 0, 0, 100), 100, 0, new Profile.Effort(2, 2, 1, CacheUse.MISS),
                new Profile.Outcome(null, true, false), Options.BASELINE, steps);

        for (Waterfall.Bar bar : Waterfall.of(run).bars()) {
            assertTrue(bar.from() + bar.nanos() <= 100, bar.toString());
        }
    }
}
