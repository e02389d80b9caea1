package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.profiler.plot.Column;
import dev.cyanotype.editor.profiler.plot.Runs;
import dev.cyanotype.editor.profiler.plot.ValueAxis;
import dev.cyanotype.profile.Profile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private final Runs runs = new Runs(1_000);
    private final Watch watch = new Watch();
    private final TimelineViewModel timeline = new TimelineViewModel(runs, watch);

    @BeforeEach
    void fill() {
        timeline.setWidth(160);
        add(Profiles.rising(100));
    }

    private void add(List<Profile> more) {
        timeline.changedFrom(runs.replaceFrom(more.getFirst().number(), more, _ -> true));
    }

    private long selected() {
        return Objects.requireNonNull(timeline.selectedProperty().get()).number();
    }

    @Test
    void theMouseIsOverTheBarThatIsDrawnThere() {
        timeline.hover(159);

        Column hovered = timeline.hoveredProperty().get();
        assertNotNull(hovered);
        assertEquals(99, hovered.slowest());
        assertTrue(timeline.hoveredWords().startsWith("make the title bold\n100 µs in all, applied\nDecompose  10.0 µs"), timeline.hoveredWords());
        assertTrue(timeline.hoveredWords().contains("1 step, 2 changes to 1 component\n2.05 kB allocated, plan from the cache"));

        timeline.hover(-1);
        assertEquals("", timeline.hoveredWords());
    }

    @Test
    void overAColumnOfSeveralTheSlowestIsTold() {
        timeline.fit();
        timeline.zoom(false, 0);
        timeline.hover(159);

        assertTrue(timeline.hoveredWords().contains(" edits, "), timeline.hoveredWords());
        assertTrue(timeline.hoveredWords().contains("\nThe slowest: make the title bold\n100 µs"), timeline.hoveredWords());
    }

    @Test
    void aClickSelectsAndTheArrowsGoOn() {
        timeline.selectAt(159);
        assertEquals(99, selected());

        timeline.step(-1);
        assertEquals(98, selected());
        timeline.step(Integer.MIN_VALUE);
        assertEquals(0, selected());
        assertFalse(timeline.isFollowing(), "what is selected is brought into view");
        timeline.step(Integer.MAX_VALUE);
        assertEquals(99, selected());

        timeline.select(null);
        assertNull(timeline.selectedProperty().get());
    }

    @Test
    void panningStopsAtBothEnds() {
        timeline.pan(80);
        assertEquals(90, timeline.span().end());
        timeline.pan(1_000_000);
        assertEquals(0, timeline.span().firstColumn());
        timeline.pan(-1_000_000);
        assertTrue(timeline.isFollowing());
    }

    @Test
    void theLatestIsFollowedUntilOnePansAway() {
        add(List.of(Profiles.run(100, 50)));
        assertEquals(101, timeline.span().end());

        timeline.pan(80);
        long end = timeline.span().end();
        add(List.of(Profiles.run(101, 50)));
        assertEquals(end, timeline.span().end());
    }

    @Test
    void allRunsFit() {
        timeline.fit();

        assertEquals(0, timeline.span().firstColumn());
        assertTrue(timeline.span().capacity() >= 100);
    }

    @Test
    void theAxisHoldsNineteenOfTwentyAndDoesNotJump() {
        ValueAxis before = timeline.axis();
        add(List.of(Profiles.run(100, 40_000_000)));

        assertEquals(before, timeline.axis(), "one stall does not flatten the rest");
        timeline.logProperty().set(true);
        assertTrue(timeline.axis().log());
        assertTrue(timeline.axis().share(40_000_000) <= 1);
    }

    @Test
    void aRunThatWasKeptAfterItWasSelectedIsTheOneSelected() {
        add(List.of(Profiles.tried(100, 10)));
        timeline.step(1);
        add(List.of(Profiles.run(100, "move title_1 right 4px", 10)));

        assertTrue(Objects.requireNonNull(timeline.selectedProperty().get()).outcome().kept());
    }

    @Test
    void regressionsAreMarkedWhereTheyStand() {
        watch.begin(Baseline.of(runs.all(), false), 100);
        List<Profile> more = List.of(Profiles.run(100, 99_000), Profiles.run(101, 990_000));
        add(more);
        watch.look(more);
        watch.look(more);

        assertFalse(timeline.hasRegression(Objects.requireNonNull(timeline.column(100))));
        assertTrue(timeline.hasRegression(Objects.requireNonNull(timeline.column(101))));
        assertEquals(1, watch.regressions().size(), "a run that is looked at again is the same one");
    }
}
