package dev.cyanotype.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recover;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What threads share (the grammar, the rules, the cache of decompositions, documents with their digests) under many schedules:
 * each thread runs the same programs in an order of its own and gives way where its seed says.
 */
class SharedPartsTest {
    private static final int THREADS = 6;

    @Test
    void aFewSchedulesGiveWhatEachProgramGivesAlone() throws Exception {
        assertSchedules(1, 3);
    }

    @ParameterizedTest
    @Tag("long")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void manySchedulesGiveWhatEachProgramGivesAlone(long seed) throws Exception {
        assertSchedules(seed, 60);
    }

    private static void assertSchedules(long seed, int rounds) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < rounds; round++) {
                List<Program> programs = programs(); // documents anew: their digests are not known yet
                List<List<Outcome>> alone = programs.stream().map(program -> outcomes(program, Wiring.engine().pipeline(), new Random(0))).toList();
                Supplier<Pipeline> pipelines = Wiring.means().pipelines();
                List<Program> fresh = programs();
                var start = new CyclicBarrier(THREADS);
                List<Future<List<List<Outcome>>>> all = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    all.add(pool.submit(shuffled(fresh, pipelines, new Random(seed * 1_000_003 + round * 31L + thread), start)));
                }
                for (Future<List<List<Outcome>>> each : all) {
                    assertEquals(alone, each.get(), "seed " + seed + ", round " + round);
                }
            }
        }
    }

    private static Callable<List<List<Outcome>>> shuffled(List<Program> programs, Supplier<Pipeline> pipelines, Random random, CyclicBarrier start) {
        return () -> {
            List<Integer> order = new ArrayList<>();
            List<List<Outcome>> found = new ArrayList<>();
            for (int i = 0; i < programs.size(); i++) {
                order.add(i);
                found.add(List.of());
            }
            Collections.shuffle(order, random);
            Pipeline pipeline = pipelines.get();
            start.await();
            for (int i : order) {
                found.set(i, outcomes(programs.get(i), pipeline, random));
            }
            return found;
        };
    }

    private static List<Outcome> outcomes(Program program, Pipeline pipeline, Random random) {
        List<Outcome> outcomes = new ArrayList<>();
        new Replay(pipeline, Options.OPTIMISED).said(program, (_, outcome, _) -> {
            outcomes.add(outcome);
            for (int i = random.nextInt(3); i > 0; i--) {
                Thread.yield();
            }
            return true;
        });
        return outcomes;
    }

    /** Two documents that the same sentences mean different things on, so that what is remembered of one is wrong for the other. */
    private static List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (String sample : List.of("storefront", "sign_in")) {
            Blueprint document = Editing.blueprint(Path.of("assets", "samples", sample + ".blueprint"));
            programs.add(program(document, "make the title underlined", "make it larger", "undo", "delete the moon"));
            programs.add(program(document, "make the first button larger", "make the title underlined", "make it green"));
            programs.add(program(document, "delete the first text", "make the first text italic", "make the title biger"));
        }
        return programs;
    }

    private static Program program(Blueprint document, String... sentences) {
        return Program.of(document, null, List.of(sentences), Recover.CORRECT);
    }
}
