package dev.cyanotype.profile.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void figuresThatDoNotVaryHaveNoInterval() {
        assertEquals(new Ratio(4, 4, 4), Ratio.of(new long[] {400, 400, 400}, new long[] {100, 100, 100}, 1));
    }

    @Test
    void sameSeedGivesTheSameInterval() {
        long[] slow = {400, 500, 450, 900, 410};
        long[] fast = {100, 130, 90, 95, 105};
        assertEquals(Ratio.of(slow, fast, 3), Ratio.of(slow, fast, 3));
    }

    @Test
    void oneWildRoundDoesNotMoveTheMedian() {
        Ratio ratio = Ratio.of(new long[] {400, 400, 400, 400, 9_000_000}, new long[] {100, 100, 100, 100, 100}, 1);
        assertEquals(4, ratio.value());
    }

    @Test
    void intervalHoldsTheTruthAboutNineteenTimesInTwenty() {
        var random = new Random(5);
        int held = 0;
        for (int trial = 0; trial < 200; trial++) {
            long[] slow = new long[40];
            long[] fast = new long[40];
            for (int i = 0; i < slow.length; i++) {
                slow[i] = Math.round(10_000 * Math.exp(0.2 * random.nextGaussian()));
                fast[i] = Math.round(5_000 * Math.exp(0.2 * random.nextGaussian()));
            }
            Ratio ratio = Ratio.of(slow, fast, trial);
            held += ratio.low() <= 2 && 2 <= ratio.high() ? 1 : 0;
        }
        assertTrue(held >= 180 && held < 200, held + " of 200");
    }

    @Test
    void stageThatTookNothingIsCountedAsANanosecond() {
        assertEquals(new Ratio(50, 50, 50), Ratio.of(new long[] {50}, new long[] {0}, 1));
    }

    @Test
    void refusesRoundsWithoutAPartner() {
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(new long[] {1, 2}, new long[] {1}, 1));
    }
}
