package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cyanotype.colour.ColourReading.OutsideSrgb;
import dev.cyanotype.colour.ColourReading.Read;
import dev.cyanotype.colour.ColourReading.Refused;
import dev.cyanotype.colour.CssSuite.Case;
import java.util.List;
import java.util.function.Function;

/**
 * How many texts of a file were read, always as the colour that the file says; how many were refused with a message
 * as no colour of sRGB; and how many were refused otherwise.
 */
record Tally(int read, int outside, int refused) {
    /** The files round to six places. */
    private static final double TOLERANCE = 1.1e-6;

    /** Fails at the first text that is read where it should not be, or as another colour than {@code expected} gives. */
    static Tally of(List<Case> cases, Function<Case, double[]> expected) {
        int read = 0;
        int outside = 0;
        int refused = 0;
        for (Case each : cases) {
            switch (CssColour.parse(each.text())) {
                case Read(Colour value, ExactColour exact) -> {
                    assertFalse(each.isInvalid() || each.isCurrentColour(), () -> each + " is no colour, but was read");
                    assertSame(each, expected.apply(each), exact, value);
                    read++;
                }
                case Refused refusal -> {
                    assertFalse(refusal.message().isBlank(), each::text);
                    outside += refusal instanceof OutsideSrgb ? 1 : 0;
                    refused += refusal instanceof OutsideSrgb ? 0 : 1;
                }
            }
        }
        return new Tally(read, outside, refused);
    }

    private static void assertSame(Case of, double[] rgb, ExactColour exact, Colour rounded) {
        assertEquals(rgb[0], exact.red() * 255, TOLERANCE, of::text);
        assertEquals(rgb[1], exact.green() * 255, TOLERANCE, of::text);
        assertEquals(rgb[2], exact.blue() * 255, TOLERANCE, of::text);
        assertEquals(rgb[3], exact.alpha(), TOLERANCE, of::text);
        assertEquals(rgb[0], rounded.red(), 0.5 + TOLERANCE, of::text);
        assertEquals(rgb[1], rounded.green(), 0.5 + TOLERANCE, of::text);
        assertEquals(rgb[2], rounded.blue(), 0.5 + TOLERANCE, of::text);
        assertEquals(rgb[3] * 255, rounded.alpha(), 0.5 + 255 * TOLERANCE, of::text);
    }
}
