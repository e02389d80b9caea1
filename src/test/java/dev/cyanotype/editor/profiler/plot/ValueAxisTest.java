package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.profiler.plot.ValueAxis.Tick;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueAxisTest {
    @Test
    void endsAtARoundDurationAboveWhatIsShown() {
        assertEquals(1_000, ValueAxis.linear(0).top());
        assertEquals(20_000, ValueAxis.linear(12_345).top());
        assertEquals(50_000, ValueAxis.linear(50_000).top());
        assertEquals(1_000_000, ValueAxis.linear(500_001).top());
    }

    @Test
    void ticksAreRoundAndHaveUnits() {
        assertEquals(List.of("0", "5 µs", "10 µs", "15 µs", "20 µs"), words(ValueAxis.linear(20_000).ticks(200)));
        assertEquals(List.of("0", "1 ms", "2 ms"), words(ValueAxis.linear(2_000_000).ticks(100)));
        assertEquals(List.of("0", "", "", "", "", "5 ms"), words(ValueAxis.linear(5_000_000).ticks(80)));
        assertEquals("2.5 µs", words(ValueAxis.linear(10_000).ticks(200)).get(1));
    }

    @Test
    void aLogarithmicAxisHasAMarkAtEachPowerOfTen() {
        var axis = ValueAxis.logarithmic(1_200, 9_000_000);

        assertEquals(1_000, axis.from());
        assertEquals(10_000_000, axis.top());
        assertEquals(List.of("1 µs", "10 µs", "100 µs", "1 ms", "10 ms"), words(axis.ticks(200)));
        assertEquals(0.5, axis.share(100_000), 1e-9);
        assertEquals(0, axis.share(5), "what is below stands at the foot");
    }

    @Test
    void wordsDoNotRunIntoEachOther() {
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            double height = 40 + random.nextInt(400);
            long nanos = (long) Math.pow(10, 3 + random.nextDouble() * 6);
            for (ValueAxis axis : List.of(ValueAxis.linear(nanos), ValueAxis.logarithmic(nanos / 500, nanos))) {
                double last = Double.NEGATIVE_INFINITY;
                for (Tick tick : axis.ticks(height)) {
                    if (!tick.text().isEmpty()) {
                        assertTrue(tick.share() * height - last >= 14, axis + " at " + height);
                        last = tick.share() * height;
                    }
                }
            }
        }
    }

    private static List<String> words(List<Tick> ticks) {
        return ticks.stream().map(Tick::text).toList();
    }
}
