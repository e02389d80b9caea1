package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.profile.Profile;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfilerViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final Queue<Runnable> laterOn = new ArrayDeque<>();
    private final ProfilerViewModel profiler =
            new ProfilerViewModel(Editing.core(), Threads.direct(), (_, task) -> laterOn.add(task));

    @BeforeEach
    void open() {
        profiler.show(document);
        profiler.setSeen(true);
    }

    private void say(String sentence) {
        document.say(sentence);
        frame();
    }

    /** What the view does at a frame, and a moment later. */
    private void frame() {
        profiler.sample();
        while (!laterOn.isEmpty()) {
            laterOn.remove().run();
        }
    }

    @Test
    void eachCommandIsARunWithItsStagesAndItsOutcome() {
        say("make the title bold");
        say("make it modern");

        List<Profile> runs = profiler.runs();
        assertEquals(List.of("make the title bold", "make it modern"), runs.stream().map(Profile::sentence).toList());
        assertTrue(runs.get(0).outcome().kept() && runs.get(0).outcome().isApplied());
        assertFalse(runs.get(1).outcome().isApplied());
        assertEquals(2, profiler.figuresProperty().get().runs());
        assertEquals(5, profiler.rows().size());
    }

    @Test
    void aGestureUnderWayStreamsAndIsMarkedApart() {
        for (int dx = 1; dx <= 3; dx++) {
            document.tryOut(new Command.Gesture(List.of(new Edit.MoveComponent("title_1", dx, 0))));
            frame();
        }

        assertEquals(3, profiler.runs().size());
        assertTrue(profiler.runs().stream().noneMatch(run -> run.outcome().kept()));
    }

    @Test
    void aFrameIsWantedWhenSomethingHasCome() {
        int wanted = profiler.wantedProperty().get();
        document.say("make the title bold");

        assertTrue(profiler.wantedProperty().get() > wanted);
    }

    @Test
    void nothingIsHeardOrKeptWhileNobodySees() {
        say("make the title bold");
        profiler.setSeen(false);
        int wanted = profiler.wantedProperty().get();
        document.say("make the title italic");
        profiler.sample();

        assertEquals(wanted, profiler.wantedProperty().get());
        assertEquals(List.of(), profiler.runs());
        assertFalse(profiler.seenProperty().get());

        profiler.setSeen(true);
        assertEquals(2, profiler.runs().size());
    }

    @Test
    void pausedItStaysAndThenCatchesUp() {
        say("make the title bold");
        profiler.pausedProperty().set(true);
        say("make the title italic");
        assertEquals(1, profiler.runs().size());

        profiler.pausedProperty().set(false);
        frame();
        assertEquals(2, profiler.runs().size());
    }

    @Test
    void aFilterHoldsForWhatIsThereAndForWhatComes() {
        say("make the title bold");
        say("make it modern");
        profiler.filterProperty().set(new RunFilter("", RunFilter.Outcome.REJECTED, ""));
        assertEquals(1, profiler.runs().size());

        say("make it nicer");
        say("make the title italic");
        assertEquals(2, profiler.runs().size());
        assertEquals(2, profiler.figuresProperty().get().runs());

        profiler.filterProperty().set(RunFilter.ALL);
        assertEquals(4, profiler.runs().size());
        assertTrue(profiler.intents().contains("set-style"), profiler.intents().toString());
    }

    @Test
    void figuresAreHeldAgainstWhatIsPinned() {
        say("make the title bold");
        assertNull(profiler.rows().getFirst().before());
        profiler.togglePin();

        assertNotNull(profiler.rows().getFirst().before());
        assertTrue(profiler.pinned().startsWith("Against 1 run"), profiler.pinned());

        profiler.togglePin();
        assertNull(profiler.baselineProperty().get());
    }

    @Test
    void anotherDocumentIsNotHeldAgainstThisOne() {
        say("make the title bold");
        profiler.pin();
        profiler.show(Editing.sample("sign_in"));

        assertNull(profiler.baselineProperty().get());
        assertEquals("No edits yet", profiler.summary());
    }

    @Test
    void aRunThatIsNoLongerATrialIsTheSameRun() {
        document.tryOut(new Command.Gesture(List.of(new Edit.MoveComponent("title_1", 1, 0))));
        frame();
        int before = profiler.runs().size();
        say("make the title bold");

        assertEquals(before + 1, profiler.runs().size());
        assertTrue(profiler.runs().getLast().outcome().kept());
    }

    @Test
    void sharesAddUpToOne() {
        say("make the title bold");
        say("make the hero taller");

        double sum = profiler.rows().stream().filter(row -> row.stage() != null).mapToDouble(StageRow::share).sum();
        assertEquals(1, sum, 1e-9);
    }

    @Test
    void recordingItselfIsMeasuredOnce() {
        say("make the title bold");

        assertNotNull(profiler.machine().ownCostProperty().get());
    }

    @Test
    void withoutADocumentThereIsNothing() {
        say("make the title bold");
        profiler.show(null);

        assertNull(profiler.document());
        assertEquals(List.of(), profiler.runs());
        assertFalse(profiler.seenProperty().get());
    }
}
