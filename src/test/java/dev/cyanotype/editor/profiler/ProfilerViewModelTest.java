package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Command;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfilerViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final ProfilerViewModel profiler = new ProfilerViewModel();

    @BeforeEach
    void open() {
        profiler.show(document);
        profiler.setSeen(true);
    }

    @Test
    void eachCommandIsARunWithItsStages() {
        document.say("make the title bold");
        document.say("make it modern");

        assertEquals(2, profiler.size());
        assertFalse(profiler.isRejected(0));
        assertTrue(profiler.isRejected(1));
        for (Stage stage : Stage.values()) {
            assertTrue(profiler.nanos(0, stage) > 0, stage.title());
        }
        assertTrue(profiler.describe(1).startsWith("make it modern\nrejected in "), profiler.describe(1));
    }

    @Test
    void aGestureUnderWayStreams() {
        for (int dx = 1; dx <= 3; dx++) {
            document.tryOut(new Command.Gesture(List.of(new Edit.MoveComponent("title_1", dx, 0))));
        }
        assertEquals(3, profiler.size());
        assertTrue(profiler.isTried(2));
    }

    @Test
    void nothingIsDoneWhilePausedOrUnseen() {
        profiler.pausedProperty().set(true);
        document.say("make the title bold");
        assertEquals(0, profiler.size());

        profiler.pausedProperty().set(false);
        profiler.setSeen(false);
        int version = profiler.versionProperty().get();
        document.say("make the title italic");
        assertEquals(version, profiler.versionProperty().get());

        profiler.setSeen(true);
        assertEquals(2, profiler.size());
    }

    @Test
    void keepsTheLatestOfVeryMany() {
        for (int i = 0; i < ProfilerViewModel.MOST + 10; i++) {
            document.say("make the title " + (i % 2 == 0 ? "bold" : "italic"));
        }
        assertEquals(ProfilerViewModel.MOST, profiler.size());
        assertTrue(profiler.describe(ProfilerViewModel.MOST - 1).startsWith("make the title italic"));
    }

    @Test
    void sharesAddUpToOne() {
        document.say("make the title bold");
        document.say("make the hero taller");

        assertEquals(1, Arrays.stream(Stage.values()).mapToDouble(profiler::share).sum(), 1e-9);
    }

    @Test
    void percentilesAreByTheNearestRank() {
        long[] hundred = new long[100];
        Arrays.setAll(hundred, i -> 100 - i);

        assertEquals(new Percentiles(50, 95, 99, 100), Percentiles.of(hundred));
        assertEquals(new Percentiles(7, 7, 7, 7), Percentiles.of(new long[] {7}));
        assertEquals(new Percentiles(0, 0, 0, 0), Percentiles.of(new long[0]));
    }
}
