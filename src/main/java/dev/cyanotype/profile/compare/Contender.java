package dev.cyanotype.profile.compare;

import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A combination of the optimisations that is compared with others.
 *
 * @param name how it is called in results
 * @param options which are on
 */
public record Contender(String name, Options options) {
    public static final Contender BASELINE = new Contender("baseline", Options.BASELINE);
    public static final Contender OPTIMISED = new Contender("optimised", Options.OPTIMISED);

    /** One alone on. */
    public static Contender only(Optimisation optimisation) {
        return new Contender("only " + optimisation.optionName(), new Options(EnumSet.of(optimisation)));
    }

    /** One alone off. */
    public static Contender allBut(Optimisation optimisation) {
        return new Contender("all but " + optimisation.optionName(), new Options(EnumSet.complementOf(EnumSet.of(optimisation))));
    }

    /** Two, and what it takes to tell what each optimisation is worth: all off, all on, each alone on and each alone off. */
    public static List<Contender> withEachOptimisation(Contender before, Contender after) {
        List<Contender> all = new ArrayList<>(List.of(before, after));
        add(all, BASELINE);
        add(all, OPTIMISED);
        for (Optimisation optimisation : Optimisation.values()) {
            add(all, only(optimisation));
            add(all, allBut(optimisation));
        }
        return all;
    }

    private static void add(List<Contender> all, Contender contender) {
        if (all.stream().noneMatch(other -> other.options().equals(contender.options()))) {
            all.add(contender);
        }
    }
}
