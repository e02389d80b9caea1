package dev.cyanotype.editor.support.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocumentViewModelTest {
    private static final Path STOREFRONT = Path.of("assets", "samples", "storefront.blueprint");

    private final ManualExecutor work = new ManualExecutor();
    private final ManualExecutor ui = new ManualExecutor();
    private final DocumentViewModel document =
            Editing.open(Editing.blueprint(STOREFRONT), new Threads(work, Runnable::run, ui));

    @Test
    void carriesOutASentenceOffTheThreadOfTheWindow() {
        document.say("make the title bold");
        assertEquals(1, document.underWayProperty().get());
        assertEquals(0, document.momentProperty().get().revision());

        settle();
        assertEquals(0, document.underWayProperty().get());
        assertEquals(1, document.momentProperty().get().revision());
        assertSame(document.document(), document.shownProperty().get());
        assertTrue(lastRun().isApplied());
    }

    @Test
    void isSettledOnTheWindowsThreadOnceAllIsDone() {
        List<Integer> at = new ArrayList<>();
        document.say("make the title bold");
        document.settled().thenRun(() -> at.add(document.momentProperty().get().revision()));
        while (work.runOne()) {}
        assertEquals(List.of(), at);
        settle();
        assertEquals(List.of(1), at);
    }

    @Test
    void aGestureTriedManyTimesIsOneRevision() {
        for (int dx = 1; dx <= 5; dx++) {
            document.tryOut(moved(dx));
            settle();
            assertEquals(16 + dx, document.shownProperty().get().required("title_1").box().x());
            assertEquals(16, document.document().required("title_1").box().x());
        }
        document.carryOut(moved(5));
        settle();

        assertEquals(21, document.document().required("title_1").box().x());
        assertEquals(2, document.momentProperty().get().history().revisions().size());
        assertNull(document.trialProperty().get());
    }

    @Test
    void ofManyTrialsOnlyTheLatestIsTried() {
        List<Trial> seen = new ArrayList<>();
        document.trialProperty().addListener((_, _, trial) -> seen.add(trial));
        for (int dx = 1; dx <= 5; dx++) {
            document.tryOut(moved(dx));
        }
        settle();

        assertEquals(1, seen.size());
        assertEquals(21, seen.getFirst().shown().required("title_1").box().x());
    }

    @Test
    void anAnswerThatComesAfterTheTrialEndedIsNotHeard() {
        document.tryOut(moved(3));
        work.runAll();
        document.endTrial();
        settle();

        assertNull(document.trialProperty().get());
        assertSame(document.document(), document.shownProperty().get());
    }

    @Test
    void aGestureThatWouldBeRejectedIsShownWhereItLeads() {
        document.tryOut(moved(5000));
        settle();

        Trial trial = document.trialProperty().get();
        assertNotNull(trial);
        assertFalse(trial.isAccepted());
        assertEquals(5016, document.shownProperty().get().required("title_1").box().x());
    }

    @Test
    void aCommandCancelledInTimeComesToNothing() {
        byte[] before = document.document().toBytes();
        document.say("make the title bold");
        document.cancel();
        settle();
        assertArrayEquals(before, document.document().toBytes());
        assertEquals(0, document.log().runs().size());
        assertNull(document.lastRunProperty().get());
        assertEquals(0, document.underWayProperty().get());

        document.say("make the title bold");
        settle();
        assertEquals(1, document.momentProperty().get().revision());
    }

    @Test
    void selectsWhatASentenceSelects() {
        document.say("select all buttons");
        settle();
        List<String> buttons = document.selectionProperty().get();
        assertFalse(buttons.isEmpty());

        document.say("delete this");
        settle();
        assertEquals(List.of(), document.selectionProperty().get());
        assertNull(document.document().place(buttons.getFirst()));
    }

    @Test
    void aSelectionMadeMeanwhileStays() {
        document.select(List.of("title_1"));
        document.say("make the title bold");
        document.select(List.of("hero_1", "nobody"));
        settle();

        assertEquals(List.of("hero_1"), document.selectionProperty().get());
    }

    @Test
    void selectsWhatAGesturePutIn() {
        var insert = new Edit.InsertComponent(
                document.document().required("title_1").members().with("id", JsonString.of("title_9")), "header_1", 1);
        document.carryOutAndSelect(new Command.Gesture(List.of(
                insert, new Edit.PlaceComponent("title_9", 270, 16), new Edit.ResizeComponent("title_9", 90, 32))));
        settle();

        assertEquals(List.of("title_9"), document.selectionProperty().get(), () -> lastRun().message());
    }

    @Test
    void undoAndRedoAreThereWhenThereIsSomething() {
        var canUndo = document.canUndo();
        var canRedo = document.canRedo();
        assertFalse(canUndo.get());
        document.say("make the title bold");
        settle();
        assertTrue(canUndo.get());
        assertFalse(canRedo.get());
        document.say("undo");
        settle();
        assertFalse(canUndo.get());
        assertTrue(canRedo.get());
    }

    @Test
    void theWindowTellsOfARefusalUnlessWhoAskedDoes() {
        document.say("make it modern");
        settle();
        assertSame(document.lastRunProperty().get(), document.refusalProperty().get());

        document.carryOut(new Command.Sentence("make it modern", Recover.OFF), DocumentViewModel.Teller.CALLER);
        settle();
        assertNull(document.refusalProperty().get());
    }

    @Test
    void whatWasTriedStaysInSightUntilItIsSo() {
        document.tryOut(moved(5));
        settle();
        document.carryOut(moved(5));
        assertEquals(21, document.shownProperty().get().required("title_1").box().x());

        settle();
        assertSame(document.document(), document.shownProperty().get());
        assertEquals(21, document.document().required("title_1").box().x());
    }

    @Test
    void whatIsLockedIsNotChanged() {
        document.setLocked(List.of("title_1"), true);
        document.carryOut(new Command.Sentence("make the title bold", Recover.OFF));
        settle();
        assertFalse(lastRun().isApplied());

        document.setLocked(List.of("title_1"), false);
        document.say("make the title bold");
        settle();
        assertTrue(lastRun().isApplied());
    }

    private Run lastRun() {
        return Objects.requireNonNull(document.lastRunProperty().get());
    }

    private static Command moved(double dx) {
        return new Command.Gesture(List.of(new Edit.MoveComponent("title_1", dx, 0)));
    }

    private void settle() {
        while (work.waiting() + ui.waiting() > 0) {
            work.runAll();
            ui.runAll();
        }
    }
}
