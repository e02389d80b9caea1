package dev.cyanotype.profile.export;

import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.OwnCost;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.compare.Results;
import java.util.List;

/**
 * All that was found out about a program.
 *
 * @param subject what it was run on, such as the name of a file
 * @param machine where it was run
 * @param results the contenders against each other
 * @param profiles runs of the contender after, recorded one by one
 * @param ownCost what recording them cost
 */
public record Profiled(String subject, String machine, Results results, List<Profile> profiles, OwnCost ownCost) {
    public Profiled {
        profiles = List.copyOf(profiles);
    }

    public Figures figures() {
        return Figures.of(profiles);
    }

    /** The part of a recorded run that recording is, in the median, 0 to 1. */
    double ownShare() {
        long median = figures().total().percentile(50);
        return median == 0 ? 0 : ownCost.nanosPerRun() / median;
    }
}
