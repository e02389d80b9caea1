package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cyanotype.editor.profiler.Profiles;
import dev.cyanotype.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
    private final Runs runs = new Runs(10);

    @Test
    void keepsTheLatestAndTheirOrdinals() {
        runs.replaceFrom(0, Profiles.rising(25), _ -> true);

        assertEquals(10, runs.size());
        assertEquals(15, runs.first());
        assertEquals(24, runs.at(24).number());
        assertFalse(runs.has(14));
    }

    @Test
    void whatIsGivenAnewReplacesWhatWasThere() {
        runs.replaceFrom(0, List.of(Profiles.run(0, 10), Profiles.tried(1, 20)), _ -> true);
        long changed = runs.replaceFrom(1, List.of(Profiles.run(1, 20), Profiles.run(2, 30)), _ -> true);

        assertEquals(1, changed);
        assertEquals(3, runs.size());
        assertEquals(true, runs.at(1).outcome().kept());
    }

    @Test
    void whatIsNotWantedHasNoOrdinal() {
        runs.replaceFrom(0, Profiles.rising(9), run -> run.number() % 3 == 0);

        assertEquals(List.of(0L, 3L, 6L), runs.all().stream().map(Profile::number).toList());
        assertEquals(1, runs.ordinalOf(3));
        assertEquals(-1, runs.ordinalOf(4));
    }
}
