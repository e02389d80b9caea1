package dev.cyanotype.profile.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.profile.compare.Comparison.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final List<String> SENTENCES = List.of("make comp_1 green and 4px wider", "make nobody_7 green", "make comp_2 bold");

    private final List<Options> begun = new ArrayList<>();
    private final Program program = new Sentences(20, SENTENCES, begun);

    @Test
    void eachContenderIsRunTheSameNumberOfTimes() {
        Results results = run(new Extent(5, 6, Long.MAX_VALUE, 1), Contender.BASELINE, Contender.OPTIMISED);

        assertEquals(List.of(5, 5), results.measured().stream().map(each -> each.rounds().size()).toList());
        assertEquals(List.of(1, 1), results.measured().stream().map(Measured::rejected).toList());
        assertEquals(2, results.warmUpRounds());
        assertEquals(3, results.commands());
    }

    @Test
    void contendersTakeTurnsAndChangeWhoIsFirst() {
        run(new Extent(3, 1, Long.MAX_VALUE, 1), Contender.BASELINE, Contender.OPTIMISED);

        Options off = Options.BASELINE;
        Options on = Options.OPTIMISED;
        assertEquals(List.of(off, on, off, on, on, off, off, on), begun);
    }

    @Test
    void warmingUpIsGivenUpWhenItTakesTooLong() {
        Results results = run(new Extent(1, Integer.MAX_VALUE, 10, 1), Contender.BASELINE, Contender.OPTIMISED);
        assertEquals(10, results.warmUpRounds());
    }

    @Test
    void everyCombinationMakesTheSameDocument() {
        List<Contender> all = new ArrayList<>();
        Options.combinations().forEach(options -> all.add(new Contender(options.toString(), options)));

        Results results = run(new Extent(1, 1, Long.MAX_VALUE, 1), all.toArray(new Contender[0]));
        assertEquals(32, results.measured().size());
        assertTrue(results.agree());
    }

    @Test
    void eachOptimisationIsMeasuredAloneOnAndAloneOff() {
        List<Contender> contenders = Contender.withEachOptimisation(Contender.BASELINE, Contender.OPTIMISED);
        assertEquals(12, contenders.size());

        List<Gain> gains = run(new Extent(2, 1, Long.MAX_VALUE, 1), contenders.toArray(new Contender[0])).gains();
        assertEquals(List.of(Optimisation.values()), gains.stream().map(Gain::optimisation).toList());
        assertEquals(List.of(), run(new Extent(1, 1, 1, 1), Contender.BASELINE, Contender.OPTIMISED).gains());
    }

    @Test
    void stoppingGivesNoResults() {
        var asked = new AtomicInteger();
        var comparison = comparison(new Extent(5, 1, Long.MAX_VALUE, 1), Contender.BASELINE, Contender.OPTIMISED);

        assertTrue(comparison.run(program, _ -> {}, () -> asked.incrementAndGet() > 10).isEmpty());
        assertEquals(11, asked.get());
    }

    @Test
    void progressEndsAtItsTotal() {
        var comparison = comparison(new Extent(4, 1, Long.MAX_VALUE, 1), Contender.BASELINE, Contender.OPTIMISED);
        List<Integer> told = new ArrayList<>();
        comparison.run(program, told::add, () -> false);

        assertEquals(comparison.total(), told.getLast());
        assertEquals(Set.copyOf(told).size(), told.size());
    }

    @Test
    void refusesToCompareOneWithNone() {
        assertThrows(IllegalArgumentException.class, () -> comparison(Extent.of(5, 1), Contender.BASELINE));
        assertThrows(IllegalArgumentException.class, () -> comparison(Extent.of(0, 1), Contender.BASELINE, Contender.OPTIMISED));
    }

    private Results run(Extent extent, Contender... contenders) {
        return comparison(extent, contenders).run(program, _ -> {}, () -> false).orElseThrow();
    }

    private static Comparison comparison(Extent extent, Contender... contenders) {
        var ticks = new AtomicInteger();
        return new Comparison(List.of(contenders), extent, ticks::incrementAndGet, () -> 0);
    }
}
