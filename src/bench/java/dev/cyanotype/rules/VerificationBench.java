package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Screens;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The verification of one edit on screens of several sizes, scoped and by its two twins, overlaps by the index and by all pairs:
 * row 5, (a). {@code all} is every finding of a document.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerificationBench {
    @Param({"20", "100", "1000", "10000"})
    public int components;

    /** A colour, a size, and both with a finding each: what the edit is. */
    @Param({"ink", "size", "fill-and-size"})
    public String edit = "";

    private final Verification verification = new Verification(Rules.standard());
    private RuleFixtures.Edited edited = RuleFixtures.edited(RuleFixtures.screen());
    private Blueprint screen = edited.before();

    @Setup
    public void open() {
        screen = Screens.open(GridScreens.pretty(components));
        int button = components / 2 / 3 * 3 + 1;
        String size = "resize comp_" + button + " to 106 by 56";
        edited = switch (edit) {
            case "ink" -> RuleFixtures.edited(screen, "set visual.color of comp_" + (button + 1) + " to \"#000000\"");
            case "size" -> RuleFixtures.edited(screen, size);
            default -> RuleFixtures.edited(screen, "set visual.bg_color of comp_" + button + " to \"#0000FF\"", size);
        };
    }

    @Benchmark
    public Verdict scoped() {
        return edited.verdict(Coverage.SCOPED);
    }

    @Benchmark
    public Verdict everything() {
        return edited.verdict(Coverage.EVERYTHING);
    }

    @Benchmark
    public Verdict everythingByPairs() {
        return edited.verdict(Coverage.EVERYTHING_BY_PAIRS);
    }

    @Benchmark
    public List<Finding> all() {
        return verification.all(screen);
    }
}
