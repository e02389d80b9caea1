package dev.cyanotype.profile;

import java.util.List;

/**
 * The runs of a recording between two looks at it.
 *
 * @param profiles the runs, in order; numbers are missing where they were written over before they could be read
 * @param next the number to ask for the next time
 */
public record Interval(List<Profile> profiles, long next) {
    public Interval {
        profiles = List.copyOf(profiles);
    }
}
