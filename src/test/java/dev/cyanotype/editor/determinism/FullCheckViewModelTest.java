package dev.cyanotype.editor.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.determinism.BrokenProgram;
import dev.cyanotype.determinism.BrokenProgram.Break;
import dev.cyanotype.determinism.Form;
import dev.cyanotype.determinism.Means;
import dev.cyanotype.determinism.Report;
import dev.cyanotype.determinism.Result;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.editor.determinism.VariationRow.State;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.history.History;
import dev.cyanotype.pipeline.Options;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullCheckViewModelTest {
    private static final Variation BASELINE = new Variation.InProcess(Options.BASELINE, Form.SAID);
    private static final Variation SCRIPT = new Variation.InProcess(Options.OPTIMISED, Form.SCRIPT);

    private final ManualExecutor background = new ManualExecutor();
    private final ManualExecutor ui = new ManualExecutor();
    private final DocumentViewModel document = Editing.sample("storefront");
    private final List<String> heard = new ArrayList<>();

    @Test
    void everyVariationOfAHistoryWithBranchesIsRunAndCounted() {
        document.say("make the title bold");
        document.say("undo");
        document.say("make the hero taller");
        FullCheckViewModel check = check(BrokenProgram.means(Break.NOTHING, BASELINE, SCRIPT));

        start(check, 3);
        assertTrue(check.runningProperty().get());
        assertEquals(List.of(State.WAITING, State.WAITING), states(check));
        finish();

        assertFalse(check.runningProperty().get());
        assertEquals(List.of("same 3×", "same 3×"), check.rows().stream().map(VariationRow::outcome).toList());
        assertEquals("Identical under all 6 variations", check.nowProperty().get());
        assertEquals(7, heard.size());
    }

    @Test
    void howFarItIsIsToldAsItGoes() {
        document.say("make the title bold");
        FullCheckViewModel check = check(BrokenProgram.means(Break.NOTHING, BASELINE, SCRIPT));
        start(check, 1);
        background.runAll();

        ui.runOne();
        assertEquals("Optimisations: none (baseline)", check.nowProperty().get());
        assertEquals(List.of(State.RUNNING, State.WAITING), states(check));
        ui.runOne();
        assertEquals(List.of(State.SAME, State.WAITING), states(check));
        assertEquals(0.5, check.progressProperty().get());
    }

    @Test
    void aVariationThatComesOutOtherwiseSaysAtWhichRevision() {
        document.say("make the hero taller");
        document.say("make the title bold");
        FullCheckViewModel check = check(BrokenProgram.means(Break.COUNT, BASELINE, SCRIPT));
        start(check, 2);
        finish();

        assertEquals(List.of("different", "different"), check.rows().stream().map(VariationRow::outcome).toList());
        assertEquals("revision 2: another document", check.rows().getFirst().detail());
        assertNotNull(check.rows().getFirst().difference());
        assertTrue(check.nowProperty().get().endsWith(" of 4 came out otherwise"), check.nowProperty().get());
    }

    @Test
    void whatIsStoppedKeepsWhatItHasAndHearsNoMore() {
        document.say("make the title bold");
        FullCheckViewModel check = check(BrokenProgram.means(Break.NOTHING, BASELINE, SCRIPT));
        start(check, 1);
        background.runAll();
        ui.runOne();
        ui.runOne();
        ui.runOne();
        check.cancel();

        assertFalse(check.runningProperty().get());
        assertEquals("Stopped after 1", check.nowProperty().get());
        assertEquals(List.of(State.SAME, State.WAITING), states(check));
        ui.runAll();
        assertEquals(List.of(State.SAME, State.WAITING), states(check));
        assertEquals(1, heard.size());

        check.clear();
        assertEquals(List.of(), states(check));
        assertEquals("", check.nowProperty().get());
    }

    private FullCheckViewModel check(Means means) {
        return new FullCheckViewModel(means, new Threads(Runnable::run, background, ui));
    }

    private void start(FullCheckViewModel check, int rounds) {
        History history = document.momentProperty().get().history();
        check.start(history, rounds, new FullCheckViewModel.Listener() {
            @Override
            public void ended(Result result) {
                heard.add(result.variation().title());
            }

            @Override
            public void finished(Report report) {
                heard.add("finished");
            }
        });
    }

    private void finish() {
        background.runAll();
        ui.runAll();
    }

    private static List<State> states(FullCheckViewModel check) {
        return check.rows().stream().map(VariationRow::state).toList();
    }
}
