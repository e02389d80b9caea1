package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.profiler.RunFilter.Outcome;
import dev.cyanotype.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFilterTest {
    private static final List<Profile> RUNS = List.of(
            Profiles.run(0, "make the title bold", 10), Profiles.rejected(1, 10), Profiles.tried(2, 10));

    private static List<Long> shown(RunFilter filter) {
        return RUNS.stream().filter(filter).map(Profile::number).toList();
    }

    @Test
    void outcomesAreToldApart() {
        assertEquals(List.of(0L, 1L, 2L), shown(RunFilter.ALL));
        assertEquals(List.of(0L, 1L), shown(new RunFilter("", Outcome.KEPT, "")));
        assertEquals(List.of(0L), shown(new RunFilter("", Outcome.APPLIED, "")));
        assertEquals(List.of(1L), shown(new RunFilter("", Outcome.REJECTED, "")));
        assertEquals(List.of(2L), shown(new RunFilter("", Outcome.TRIED, "")));
    }

    @Test
    void eachWordIsInTheSentenceTheIntentsOrTheCode() {
        assertEquals(List.of(0L), shown(new RunFilter("BOLD title", Outcome.ALL, "")));
        assertEquals(List.of(1L), shown(new RunFilter("vague", Outcome.ALL, "")));
        assertEquals(List.of(), shown(new RunFilter("bold vague", Outcome.ALL, "")));
    }

    @Test
    void anIntentIsOneOfItsSteps() {
        assertTrue(new RunFilter("", Outcome.ALL, "set-style").test(RUNS.getFirst()));
        assertFalse(new RunFilter("", Outcome.ALL, "move-by").test(RUNS.getFirst()));
    }
}
