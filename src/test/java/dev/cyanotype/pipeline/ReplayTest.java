package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.EditReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run leaves can be taken back, and made again from its canonical script. */
class ReplayTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void everyRunInvertsAndReplaysToTheByte(long seed) {
        var sentences = new RandomSentences(seed);
        Pipeline pipeline = Pipelines.deterministic();
        State state = seed % 2 == 0 ? Screens.nested(seed) : Screens.grid(30);
        int changed = 0;
        for (int i = 0; i < 150; i++) {
            String sentence = sentences.next();
            Run run = pipeline.run(state, new Command.Sentence(sentence, Recover.OFF), Options.OPTIMISED);
            if (!run.isApplied()) {
                assertSame(state, run.after(), sentence);
                continue;
            }
            changed += run.changedDocument() ? 1 : 0;
            byte[] before = state.document().toBytes();
            byte[] after = run.after().document().toBytes();
            assertArrayEquals(before, run.patch().inverse().applyTo(run.after().document()).toBytes(), sentence);
            assertArrayEquals(after, run.patch().applyTo(state.document()).toBytes(), sentence);
            assertReplays(pipeline, state, run, after, sentence);
            state = run.after();
        }
        assertTrue(changed >= 30, "only " + changed + " of 150 changed the document");
    }

    /** The canonical sentences, said one after the other, and as one gesture. */
    private static void assertReplays(Pipeline pipeline, State start, Run run, byte[] after, String sentence) {
        for (Edit edit : run.edits()) {
            assertEquals(edit, EditReader.read(EditPrinter.print(edit)), sentence);
        }
        if (!run.edits().isEmpty()) {
            Run gesture = pipeline.run(start, new Command.Gesture(run.edits()), Options.OPTIMISED);
            assertTrue(gesture.isApplied(), () -> sentence + ": " + gesture.message());
            assertArrayEquals(after, gesture.after().document().toBytes(), sentence);
        }
    }
}
