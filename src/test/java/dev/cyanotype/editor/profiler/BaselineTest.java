package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static Baseline ofTen(String sentence, long total) {
        List<Profile> runs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            runs.add(Profiles.run(i, sentence, total));
        }
        return Baseline.of(runs, false);
    }

    @Test
    void aRunMuchSlowerThanItsLikeIsARegression() {
        Baseline baseline = ofTen("make the title bold", 1_000);

        assertNull(baseline.regression(Profiles.run(20, "make the title bold", 1_400)));
        Baseline.Regression found = baseline.regression(Profiles.run(21, "make the title bold", 2_500));
        assertNotNull(found);
        assertEquals(1_000, found.usual());
        assertEquals(2.5, found.times());
    }

    @Test
    void aSentenceThatIsNewIsHeldAgainstItsIntent() {
        Baseline baseline = ofTen("make the title bold", 1_000);

        assertNotNull(baseline.regression(Profiles.run(20, "make the hero italic", 2_500)));
    }

    @Test
    void warmUpTrialsAndRefusalsAreNotHeldAgainstIt() {
        Baseline baseline = ofTen("make the title bold", 1_000);

        assertNull(baseline.regression(Profiles.warmUp(20, 9_000)));
        assertNull(baseline.regression(Profiles.tried(21, 9_000)));
        assertNull(baseline.regression(Profiles.rejected(22, 9_000)));
    }

    @Test
    void aFewRunsSayNothing() {
        Baseline baseline = Baseline.of(List.of(Profiles.run(0, 10), Profiles.run(1, 10)), false);

        assertEquals(2, baseline.runs());
        assertNull(baseline.regression(Profiles.run(2, 9_000)));
    }

    @Test
    void holdsOnlyRunsOfItsOwnKind() {
        Baseline baseline = Baseline.of(List.of(Profiles.warmUp(0, 10), Profiles.run(1, 10)), true);

        assertEquals(1, baseline.runs());
    }
}
