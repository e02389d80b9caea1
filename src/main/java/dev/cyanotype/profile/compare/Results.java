package dev.cyanotype.profile.compare;

import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison: what a chart draws, and what the reports are written from.
 *
 * @param measured the contenders; the first is the one before, the second the one after
 * @param commands how many commands the program has
 * @param warmUpRounds how many rounds were run before those that count
 * @param seed of the confidence intervals
 */
public record Results(List<Measured> measured, int commands, int warmUpRounds, long seed) {
    public static final Set<Stage> ALL_STAGES = Collections.unmodifiableSet(EnumSet.allOf(Stage.class));

    public Results {
        measured = List.copyOf(measured);
    }

    public Measured before() {
        return measured.getFirst();
    }

    public Measured after() {
        return measured.get(1);
    }

    /** How much faster after is than before, in some stages. */
    public Ratio speedUp(Set<Stage> stages) {
        return ratio(before(), after(), stages);
    }

    private Ratio ratio(Measured slow, Measured fast, Set<Stage> stages) {
        return Ratio.of(slow.nanos(stages), fast.nanos(stages), seed);
    }

    /** Whether all contenders made the same document. */
    public boolean agree() {
        return measured.stream().map(Measured::digest).distinct().count() == 1;
    }

    /** What each optimisation is worth, where the contenders for it took part. */
    public List<Gain> gains() {
        Measured none = find(Options.BASELINE);
        Measured all = find(Options.OPTIMISED);
        List<Gain> gains = new ArrayList<>();
        for (Optimisation optimisation : Optimisation.values()) {
            Measured only = find(Contender.only(optimisation).options());
            Measured allBut = find(Contender.allBut(optimisation).options());
            if (none != null && all != null && only != null && allBut != null) {
                Set<Stage> own = EnumSet.copyOf(Gain.stagesOf(optimisation));
                gains.add(new Gain(
                        optimisation,
                        own,
                        ratio(none, only, own),
                        ratio(none, only, ALL_STAGES),
                        ratio(allBut, all, own),
                        ratio(allBut, all, ALL_STAGES)));
            }
        }
        return gains;
    }

    private @Nullable Measured find(Options options) {
        for (Measured each : measured) {
            if (each.contender().options().equals(options)) {
                return each;
            }
        }
        return null;
    }
}
