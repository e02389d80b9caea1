package dev.cyanotype.editor.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.editor.welcome.TourViewModel.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourViewModelTest {
    private static final Step FIRST = new Step("canvas", "By hand", "Drag.");
    private static final Step LAST = new Step("command", "By sentence", "Say.");

    private final Settings settings = Settings.forgetful();
    private final TourViewModel tour = new TourViewModel(List.of(FIRST, LAST), settings);

    @Test
    void goesThroughItsStepsAndEnds() {
        tour.start();
        assertEquals(FIRST, tour.stepProperty().get());
        assertEquals("1 of 2", tour.progress());

        tour.next();
        assertEquals(LAST, tour.stepProperty().get());
        assertTrue(tour.isLast());

        tour.next();
        assertNull(tour.stepProperty().get());
        assertFalse(tour.isNew());
    }

    @Test
    void skippedItDoesNotComeAgain() {
        assertTrue(tour.isNew());
        tour.start();
        tour.end();

        assertNull(tour.stepProperty().get());
        assertFalse(new TourViewModel(List.of(FIRST), settings).isNew());
    }
}
