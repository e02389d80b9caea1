package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.history.Revision;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.profile.Machine;
import dev.cyanotype.profile.Recording;
import dev.cyanotype.profile.WarmUp;
import dev.cyanotype.profile.compare.Comparison;
import dev.cyanotype.profile.compare.Contender;
import dev.cyanotype.profile.compare.Ratio;
import dev.cyanotype.profile.compare.Results;
import dev.cyanotype.profile.compare.Sentences;
import dev.cyanotype.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The seven promises that the forerunner tested itself by and kept one or two of, each measured for what its name says. */
class PromisesTest {

    private final LongSupplier allocated = Machine.allocatedBytes();

    /** Far more than was promised is usual at this size, so that a busy machine does not matter. */
    @Test
    void takesHalfTheTimeOrLessOfTheBaseline() {
        halfTheTimeOrLess(100, 11);
    }

    @Test
    @Tag("long")
    void takesHalfTheTimeOrLessOfTheBaselineOnALargeScreen() {
        halfTheTimeOrLess(1_000, 20);
    }

    private void halfTheTimeOrLess(int components, int rounds) {
        var comparison = new Comparison(
                List.of(Contender.BASELINE, Contender.OPTIMISED), new Comparison.Extent(rounds, 100, Long.MAX_VALUE, 1), System::nanoTime, allocated);
        Results results = comparison.run(new Sentences(components, SampleSentences.TEN, new ArrayList<>()), _ -> {}, () -> false).orElseThrow();

        assertTrue(results.agree());
        assertEquals(0, results.after().rejected());
        Ratio faster = results.speedUp(Results.ALL_STAGES);
        assertTrue(faster.value() >= 2, faster.toString());
        assertTrue(results.before().medianBytes() >= 2 * results.after().medianBytes(), "bytes allocated");
    }

    @Test
    void carriesOutFiftyStepsAsOneCommand() {
        Session session = Session.of(Pipelines.deterministic(), Options.OPTIMISED, Screens.grid(100).document(), null);
        byte[] before = bytes(session);
        Run run = session.say(FiftySteps.sentence(), Recover.OFF);

        assertTrue(run.isApplied(), run.message());
        assertEquals(50, run.steps().size());
        assertEquals(50, run.patch().changes().stream().map(Object::toString).distinct().count(), "each step changes something");
        assertEquals(2, session.history().revisions().size());
        session.say("undo", Recover.OFF);
        assertArrayEquals(before, bytes(session));
    }

    @Test
    void editsHundredsOfComponentsWithoutLookingAtTheOthers() {
        sizeDoesNotMatter(120, 2_400);
    }

    @Test
    @Tag("long")
    void editsAHundredThousandComponentsWithoutLookingAtTheOthers() {
        sizeDoesNotMatter(120, 100_000);
    }

    /** By bytes allocated, which do not depend on what else the machine does. */
    private void sizeDoesNotMatter(int few, int many) {
        long small = bytesOfOneEdit(few);
        long large = bytesOfOneEdit(many);
        assertTrue(large <= 1.5 * small, large + " bytes on " + many + " components, " + small + " on " + few);
    }

    private long bytesOfOneEdit(int components) {
        Pipeline pipeline = Pipelines.withClock(System::nanoTime);
        State state = Screens.grid(components);
        String target = "comp_" + (components / 2 / 3 * 3 + 1);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            String sentence = "make " + target + " blue and " + (i + 1) + "px wider";
            long before = allocated.getAsLong();
            Run run = pipeline.run(state, new Command.Sentence(sentence, Recover.OFF), Options.OPTIMISED);
            least = Math.min(least, allocated.getAsLong() - before);
            assertTrue(run.isApplied() && run.changedDocument(), run.message());
        }
        return least;
    }

    @Test
    void carriesOutABatchAsOneAndForLessThanOneByOne() {
        Pipeline pipeline = Pipelines.withClock(System::nanoTime);
        State start = Screens.grid(200);
        State oneByOne = start;
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Run run = say(pipeline, oneByOne, "set the corner radius of comp_" + i + " to " + (i % 20) + "px");
            assertTrue(run.changedDocument(), run.message());
            edits.addAll(run.edits());
            oneByOne = run.after();
        }
        List<List<Edit>> apart = edits.stream().map(List::of).toList();
        assertArrayEquals(oneByOne.document().toBytes(), carriedOut(pipeline, start, List.of(edits)).document().toBytes());
        long together = leastBytes(() -> carriedOut(pipeline, start, List.of(edits)));
        long each = leastBytes(() -> carriedOut(pipeline, start, apart));
        assertTrue(5 * together <= 4 * each, together + " bytes together, " + each + " apart");
    }

    private static State carriedOut(Pipeline pipeline, State start, List<List<Edit>> gestures) {
        State state = start;
        for (List<Edit> edits : gestures) {
            state = pipeline.run(state, new Command.Gesture(edits), Options.OPTIMISED).after();
        }
        return state;
    }

    /** The first time allocates for what is only done once. */
    private long leastBytes(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = allocated.getAsLong();
            work.run();
            least = Math.min(least, allocated.getAsLong() - before);
        }
        return least;
    }

    @Test
    void rollsBackToTheByte() {
        rollsBack(150);
    }

    @Test
    @Tag("long")
    void rollsBackALongSessionToTheByte() {
        rollsBack(3_000);
    }

    private static void rollsBack(int commands) {
        var sentences = new RandomSentences(29);
        Session session = Session.of(Pipelines.deterministic(), Options.OPTIMISED, Screens.nested(29).document(), null);
        int rejected = 0;
        for (int i = 0; i < commands; i++) {
            byte[] before = bytes(session);
            State state = session.state();
            Run run = session.say(sentences.next(), Recover.OFF);
            if (!run.isApplied()) {
                rejected++;
                assertSame(state, session.state());
                assertArrayEquals(before, bytes(session), run.sentence());
            }
        }
        assertTrue(rejected >= commands / 20, rejected + " of " + commands + " were rejected");
        List<Revision> revisions = List.copyOf(session.history().revisions());
        assertTrue(revisions.size() >= commands / 10, "only " + revisions.size() + " revisions");
        for (Revision revision : revisions.reversed()) {
            assertTrue(session.say("roll back to " + revision.number(), Recover.OFF).isApplied());
            assertArrayEquals(revision.document().toBytes(), bytes(session));
        }
    }

    /** Four threads at once, each with other optimisations, while four more do nothing but allocate and compute. */
    @Test
    void givesTheSameDigestsUnderLoad() throws InterruptedException, ExecutionException {
        List<String> expected = digests(Options.OPTIMISED);
        assertTrue(expected.stream().distinct().count() >= 15);
        List<Options> combinations = List.of(
                Options.OPTIMISED, Options.BASELINE, Contender.only(Optimisation.STEP_BATCHING).options(),
                Contender.allBut(Optimisation.INTENT_CACHE).options());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (Options options : combinations) {
                threads.submit(PromisesTest::load);
                runs.add(threads.submit(() -> digests(options)));
            }
            for (Future<List<String>> run : runs) {
                assertEquals(expected, run.get());
            }
        }
    }

    private static int load() {
        int sum = 0;
        for (int i = 0; i < 20_000; i++) {
            sum += new byte[4_096].length + Integer.toString(i).hashCode();
        }
        return sum;
    }

    private static List<String> digests(Options options) {
        var sentences = new RandomSentences(31);
        Pipeline pipeline = Pipelines.withClock(System::nanoTime);
        State state = Screens.nested(31);
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Run run = pipeline.run(state, new Command.Sentence(sentences.next(), Recover.OFF), options);
            digests.add(run.digest());
            state = run.after();
        }
        return digests;
    }

    @Test
    void memoryStaysFlatOverTenThousandCommands() {
        memoryStaysFlat(10_000);
    }

    @Test
    @Tag("long")
    void memoryStaysFlatOverTwoHundredThousandCommands() {
        memoryStaysFlat(200_000);
    }

    /** What is reachable once the caches and rings are full; 64 bytes a command would be a leak of one small object each. */
    private void memoryStaysFlat(int commands) {
        var recording = new Recording(1_000, allocated, new WarmUp(0));
        Pipeline pipeline = Wiring.engine(System::nanoTime).recorded().apply(recording);
        State state = play(pipeline, Screens.grid(100), 0, 2_000);
        long before = reachable();
        state = play(pipeline, state, 2_000, 2_000 + commands);
        long after = reachable();

        assertEquals(2_000 + commands, recording.next());
        assertEquals(100, state.document().components().size());
        long perCommand = (after - before) / commands;
        assertTrue(perCommand < 64, perCommand + " bytes a command stay in memory");
    }

    private static State play(Pipeline pipeline, State state, int from, int to) {
        String[] colours = {"red", "navy", "teal", "#123456", "white"};
        State now = state;
        for (int i = from; i < to; i++) {
            String sentence = i % 10 == 9 ? "make nobody_7 red" : "make comp_" + i % 90 + " " + colours[i / 90 % colours.length];
            now = say(pipeline, now, sentence).after();
        }
        return now;
    }

    private static long reachable() {
        LongSupplier used = () -> Machine.heap().get().used();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, used.getAsLong());
        }
        return least;
    }

    private static Run say(Pipeline pipeline, State state, String sentence) {
        return pipeline.run(state, new Command.Sentence(sentence, Recover.OFF), Options.OPTIMISED);
    }

    private static byte[] bytes(Session session) {
        return session.state().document().toBytes();
    }
}
