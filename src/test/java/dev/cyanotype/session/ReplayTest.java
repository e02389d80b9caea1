package dev.cyanotype.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.history.Range;
import dev.cyanotype.pipeline.RandomSentences;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A range of the history as a script, and as commands for another document. */
class ReplayTest {
    private static final Path STOREFRONT = Path.of("assets", "samples", "storefront.blueprint");
    private static final Path SIGN_IN = Path.of("assets", "samples", "sign_in.blueprint");

    private final Session session = Editing.session(Editing.blueprint(STOREFRONT));
    private final Session other = Editing.session(Editing.blueprint(SIGN_IN));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34})
    void theScriptOfARangeMakesItsEndOfItsStart(long seed) {
        var sentences = new RandomSentences(seed);
        Session long60 = Editing.session(Editing.blueprint(STOREFRONT));
        for (int i = 0; i < 60; i++) {
            long60.say(i % 9 == 8 ? "undo" : sentences.next(), Recover.OFF);
        }
        int last = long60.history().current().number();
        List<Integer> way = long60.history().lineage(last).stream().map(revision -> revision.number()).toList();
        Range range = Range.between(long60.history(), last, way.get(way.size() / 2));
        assertNotNull(range);

        Session again = Editing.session(range.start().document());
        range.canonical().lines().forEach(line -> {
            Run run = again.say(line, Recover.OFF);
            assertTrue(run.isApplied(), () -> line + ": " + run.message());
        });
        assertEquals(range.end().digest(), again.history().current().digest());
    }

    @Test
    void runsTheCommandsAsSaidAndTellsWhatBecameOfEach() {
        say("make the title italic");
        say("make the hero taller");
        say("make the background #FFEEEE");
        Replay replay = Replay.each(range(1, 3), other);

        assertEquals(List.of(true, false, true), replay.runs().stream().map(Run::isApplied).toList());
        assertEquals("make the hero taller", replay.runs().get(1).sentence());
        assertTrue(replay.kept());
        assertEquals(2, other.history().current().number());
    }

    @Test
    void asOneTransactionItIsOneRevisionOrNothing() {
        say("make the title bold");
        say("make the hero taller");
        say("make it wider");
        byte[] before = other.state().document().toBytes();
        Replay refused = Replay.together(range(1, 3), other);
        assertFalse(refused.kept());
        assertArrayEquals(before, other.state().document().toBytes());
        assertEquals(0, other.history().current().number());

        Session twin = Editing.session(Editing.blueprint(STOREFRONT));
        assertTrue(Replay.together(range(1, 3), twin).kept());
        assertEquals(1, twin.history().current().number());
        assertEquals(session.history().current().digest(), twin.history().current().digest());
    }

    @Test
    void aPronounStandsForWhatItStoodForWhereThatIsThere() {
        say("make title_1 bold");
        say("make it italic");
        Session twin = Editing.session(Editing.blueprint(STOREFRONT));
        Replay replay = Replay.each(range(2, 2), twin);

        assertTrue(replay.isApplied(), replay.runs().getFirst().message());
        assertEquals(List.of("title_1"), replay.runs().getFirst().steps().getFirst().targets());
    }

    @Test
    void whatLiesOnDifferentBranchesIsNoRange() {
        say("make the title bold");
        say("undo");
        say("make the title italic");
        assertNull(Range.between(session.history(), 1, 2));
        assertNull(Range.between(session.history(), 0, 0), "the first state came of nothing");
        assertEquals(1, range(0, 2).revisions().size());
    }

    private Range range(int from, int to) {
        Range range = Range.between(session.history(), from, to);
        assertNotNull(range);
        return range;
    }

    private void say(String sentence) {
        Run run = session.say(sentence, Recover.OFF);
        assertTrue(run.isApplied(), run.message());
    }
}
