package dev.cyanotype.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which optimisations are on.
 *
 * @param on those that are
 */
public record Options(Set<Optimisation> on) {
    /** All off. */
    public static final Options BASELINE = new Options(EnumSet.noneOf(Optimisation.class));

    /** All on, the default. */
    public static final Options OPTIMISED = new Options(EnumSet.allOf(Optimisation.class));

    public Options {
        on = EnumSet.copyOf(on.isEmpty() ? EnumSet.noneOf(Optimisation.class) : on);
    }

    public boolean has(Optimisation optimisation) {
        return on.contains(optimisation);
    }

    /** All 32 combinations, from all off to all on. */
    public static List<Options> combinations() {
        Optimisation[] all = Optimisation.values();
        List<Options> combinations = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<Optimisation> on = EnumSet.noneOf(Optimisation.class);
            for (int i = 0; i < all.length; i++) {
                if ((bits >> i & 1) == 1) {
                    on.add(all[i]);
                }
            }
            combinations.add(new Options(on));
        }
        return combinations;
    }

    /** The options of a preset ({@code baseline}, {@code optimised}) or of names joined by {@code +}; empty for anything else. */
    public static Optional<Options> named(String preset) {
        if (preset.equals("baseline")) {
            return Optional.of(BASELINE);
        }
        if (preset.equals("optimised")) {
            return Optional.of(OPTIMISED);
        }
        Set<Optimisation> on = EnumSet.noneOf(Optimisation.class);
        for (String name : preset.split("\\+", -1)) {
            Optional<Optimisation> found = named(Optimisation.values(), name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            on.add(found.get());
        }
        return Optional.of(new Options(on));
    }

    private static Optional<Optimisation> named(Optimisation[] all, String name) {
        for (Optimisation optimisation : all) {
            if (optimisation.optionName().equals(name)) {
                return Optional.of(optimisation);
            }
        }
        return Optional.empty();
    }
}
