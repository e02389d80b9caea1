package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import dev.cyanotype.language.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forerunner's own sentences on the forerunner's own screens. */
class ForerunnerTest {
    private final Pipeline pipeline = Pipelines.deterministic();

    @ParameterizedTest
    @ValueSource(strings = {"suite-20.json", "suite-100.json"})
    void appliesAllTenSampleSentences(String screen) throws IOException {
        State state = open(screen);
        List<String> failures = new ArrayList<>();
        for (String sentence : Files.readAllLines(SharedFiles.path("screens/forerunner/commands.txt"))) {
            Run run = say(state, sentence);
            if (!run.isApplied()) {
                failures.add(sentence + ": " + run.message());
            }
            state = run.after();
        }
        assertEquals(List.of(), failures);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Make header smaller and change its color to red",
        "Change header color to blue and make it bigger",
        "Make CTA bigger and change text to Click Now",
        "Change product section to green and make header white",
        "Make header smaller, change color to red, and make CTA bigger"
    })
    void appliesTheAgentsOwnSentences(String sentence) throws IOException {
        Run run = say(open("agent-3.json"), sentence);
        assertTrue(run.isApplied() && run.changedDocument(), run.message());
    }

    @Test
    void rejectsWhatCannotAllHold() throws IOException {
        assertRejected(open("agent-3.json"), "Delete header and resize it", Code.CONFLICT);
    }

    @Test
    void rejectsNonsenseWholeAndChangesNothing() throws IOException {
        assertRejected(open("agent-3.json"), "Change header to green and invalid nonsense", Code.UNPARSED);
    }

    @Test
    void appliesTheStepsThatHaveTheirValueAndSaysOfTheOthersWhy() throws IOException {
        String sentence = Files.readString(SharedFiles.path("screens/forerunner/fifty-steps.txt")).strip();
        State state = open("suite-100.json").withSelection(List.of("comp_0"));
        Run run = pipeline.run(state, new Command.Sentence(sentence, Recover.PARTIAL), Options.OPTIMISED);
        assertTrue(run.isApplied(), run.message());
        List<Skipped> incomplete = run.skipped().stream().filter(each -> each.why().code() == Code.INCOMPLETE).toList();
        assertEquals(10, incomplete.size(), run.skipped().toString());
        assertEquals(50, run.steps().size() + run.skipped().size());
        assertEquals(3, run.skipped().getFirst().number());
    }

    private void assertRejected(State state, String sentence, Code code) {
        byte[] before = state.document().toBytes();
        Run run = say(state, sentence);
        assertTrue(run.rejection() != null && run.rejection().code() == code, run.message());
        assertSame(state, run.after());
        assertArrayEquals(before, run.after().document().toBytes());
    }

    private Run say(State state, String sentence) {
        return pipeline.run(state, new Command.Sentence(sentence, Recover.OFF), Options.OPTIMISED);
    }

    private static State open(String screen) throws IOException {
        byte[] file = Files.readAllBytes(SharedFiles.path("screens/forerunner/" + screen));
        return State.of(((FileOpening.Opened) Opener.open(file, Corners.KEEP)).blueprint());
    }
}
