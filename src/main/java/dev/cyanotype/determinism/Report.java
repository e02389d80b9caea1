package dev.cyanotype.determinism;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param sentences how many turns the program has
 * @param revisions how many of them made a revision
 * @param rejected how many were rejected
 * @param digest the digest of the document at the end
 * @param results what came of each variation, round by round
 * @param stopped whether it was ended early
 */
public record Report(int sentences, int revisions, int rejected, String digest, List<Result> results, boolean stopped) {
    public Report {
        results = List.copyOf(results);
    }

    /** Whether all ran, and all came to the same. */
    public boolean isIdentical() {
        return !stopped && firstOther() == null;
    }

    /** The first result that is not the same, or null. */
    public @Nullable Result firstOther() {
        return results.stream().filter(result -> !result.isSame()).findFirst().orElse(null);
    }
}
