package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PronounsAcrossCommandsTest {
    private final Pipeline pipeline = Pipelines.deterministic();

    @Test
    void itIsWhatTheCommandBeforeWasAbout() {
        Run first = say(Screens.grid(20), "make comp_4 bold");
        assertEquals(List.of("comp_4"), say(first.after(), "make it wider").steps().getFirst().targets());
    }

    @Test
    void itIsWhatTheCommandBeforeAdded() {
        Run first = say(Screens.grid(20), "add a button at the bottom saying 'More'");
        Run second = say(first.after(), "make it red");
        assertEquals(List.of("button_1"), second.steps().getFirst().targets());
        assertEquals("#FF0000", second.after().document().required("button_1").visual().string("bg_color"));
    }

    @Test
    void whatIsDeletedIsNoLongerMeantOrSelected() {
        State state = Screens.grid(20).withSelection(List.of("comp_4", "comp_5"));
        Run run = say(state, "delete comp_4");
        assertEquals(List.of("comp_5"), run.after().selection());
        assertEquals(List.of(), run.after().antecedents());
    }

    private Run say(State state, String sentence) {
        Run run = pipeline.run(state, new Command.Sentence(sentence, Recover.OFF), Options.OPTIMISED);
        assertTrue(run.isApplied(), run.message());
        return run;
    }
}
