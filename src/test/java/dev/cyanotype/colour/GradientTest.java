package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradientTest {
    private static final Gradient SUNSET = new Gradient(Colour.ofHex("#FF8000"), Colour.ofHex("#400040"));

    @Test
    void runsFromTopToBottomUnlessToldOtherwise() {
        assertEquals(180, SUNSET.angle());
        assertThrows(IllegalArgumentException.class, () -> new Gradient(Colour.BLACK, Colour.WHITE, Double.NaN));
    }

    @Test
    void meanIsHalfWayBetweenItsStops() {
        assertEquals(List.of(Colour.ofHex("#FF8000"), Colour.ofHex("#400040")), SUNSET.stops());
        assertEquals("#A04020", SUNSET.mean().toHex());
    }

    @Test
    void worstContrastIsThatOfTheNearerStop() {
        assertEquals(Colour.WHITE.contrastOn(SUNSET.from()), SUNSET.worstContrast(Colour.WHITE));
        assertEquals(Colour.BLACK.contrastOn(SUNSET.to()), SUNSET.worstContrast(Colour.BLACK));
    }

    @Test
    void isCompositedStopByStop() {
        Gradient faded = SUNSET.faded(0.5);

        assertEquals("#FF800080", faded.from().toHex());
        assertEquals(new Gradient(Colour.ofHex("#FFBF7F"), Colour.ofHex("#9F7F9F")), faded.over(Colour.WHITE));
    }
}
