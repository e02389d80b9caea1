package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Afresh;
import dev.cyanotype.blueprint.Digester;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All 32 combinations of the optimisations give the same runs, to the byte. */
class CombinationsTest {

    @Test
    void thereAreThirtyTwo() {
        assertEquals(32, Options.combinations().stream().distinct().count());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void giveTheSameRunsOfARandomProgram(long seed) {
        var sentences = new RandomSentences(seed);
        List<Options> combinations = Options.combinations();
        Pipeline[] pipelines = new Pipeline[combinations.size()];
        Arrays.setAll(pipelines, i -> Pipelines.deterministic());
        State state = Screens.nested(seed);
        int applied = 0;
        for (int i = 0; i < 60; i++) {
            String sentence = sentences.next();
            Recover recover = Recover.values()[i % 3];
            Run expected = pipelines[0].run(state, new Command.Sentence(sentence, recover), combinations.getFirst());
            for (int c = 1; c < pipelines.length; c++) {
                Run run = pipelines[c].run(state, new Command.Sentence(sentence, recover), combinations.get(c));
                assertSame(expected, run, sentence + " with " + combinations.get(c).on());
            }
            assertTrue(expected.digest().equals(Afresh.digest(expected.after().document(), new Digester())), sentence);
            state = expected.after();
            applied += expected.changedDocument() ? 1 : 0;
        }
        assertTrue(applied >= 15, "only " + applied + " of 60 changed the document");
    }

    private static void assertSame(Run expected, Run run, String what) {
        assertEquals(expected.digest(), run.digest(), what);
        assertEquals(expected.message(), run.message(), what);
        assertEquals(expected.rejection(), run.rejection(), what);
        assertEquals(expected.findings(), run.findings(), what);
        assertEquals(expected.edits(), run.edits(), what);
        assertEquals(expected.corrections(), run.corrections(), what);
        assertEquals(expected.skipped(), run.skipped(), what);
        assertEquals(expected.after().selection(), run.after().selection(), what);
        assertEquals(expected.after().antecedents(), run.after().antecedents(), what);
        assertTrue(Arrays.equals(expected.after().document().toBytes(), run.after().document().toBytes()), what);
    }
}
