package dev.cyanotype.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every coverage gives the same verdict, for documents and edits of all kinds. */
class VerificationPropertyTest {
    private static final int CASES = 1500;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20260107})
    void everyCoverageSaysTheSame(long seed) {
        var random = new SplittableRandom(seed);
        int rejected = 0;
        int clean = 0;
        for (int i = 0; i < CASES; i++) {
            Blueprint before = new RandomScreens(random.split()).screen();
            Run run = run(before, new RandomEdits(random.split()));
            Verdict scoped = RuleFixtures.VERIFICATION.judge(before, run.after, run.patch, Coverage.SCOPED);
            for (Coverage coverage : List.of(Coverage.EVERYTHING, Coverage.EVERYTHING_BY_PAIRS)) {
                Verdict full = RuleFixtures.VERIFICATION.judge(before, run.after, run.patch, coverage);
                assertEquals(lines(full), lines(scoped), () -> describe(before, run));
                assertEquals(full, scoped, () -> describe(before, run));
            }
            rejected += scoped.rejects() ? 1 : 0;
            clean += scoped.findings().isEmpty() ? 1 : 0;
        }
        assertTrue(rejected > CASES / 10 && clean > CASES / 20, rejected + " rejected, " + clean + " clean of " + CASES);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void judgingAfterEachStepSaysTheSameAsOnceAtTheEnd(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            Blueprint before = new RandomScreens(random.split()).screen();
            Run run = run(before, new RandomEdits(random.split()));
            for (Coverage coverage : Coverage.values()) {
                Judging judging = RuleFixtures.VERIFICATION.start(before, coverage);
                Blueprint at = before;
                Verdict last = judging.judge(at);
                for (Patch step : run.steps) {
                    at = step.applyTo(at);
                    last = judging.add(step).judge(at);
                }
                assertEquals(RuleFixtures.VERIFICATION.judge(before, run.after, run.patch, Coverage.SCOPED), last, () -> describe(before, run));
            }
        }
    }

    private record Run(Blueprint after, Patch patch, List<Patch> steps, List<Edit> edits) {}

    private static Run run(Blueprint before, RandomEdits random) {
        var draft = new Draft(before);
        List<Change> all = new ArrayList<>();
        List<Patch> steps = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int count = random.count();
        for (int i = 0; i < count; i++) {
            Edit edit = random.edit(draft.build());
            List<Change> changes = new ArrayList<>();
            edits.add(edit);
            EditPlanner.apply(edit, draft, changes);
            all.addAll(changes);
            steps.add(new Patch(changes));
            if (random.isUndone()) {
                Patch back = new Patch(changes).inverse();
                back.applyTo(draft);
                all.addAll(back.changes());
                steps.add(back);
            }
        }
        return new Run(draft.build(), new Patch(all), steps, edits);
    }

    private static List<String> lines(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.rule() + " " + finding.component() + " " + finding.other() + " " + finding.measure())
                .toList();
    }

    private static String describe(Blueprint before, Run run) {
        var out = new StringBuilder(new String(before.toBytes(), java.nio.charset.StandardCharsets.UTF_8));
        for (Edit edit : run.edits) {
            out.append('\n').append(EditPrinter.print(edit));
        }
        return out.toString();
    }

    static List<Component> components(Blueprint blueprint) {
        List<Component> all = new ArrayList<>();
        blueprint.forEachComponent(all::add);
        return all;
    }
}
