package dev.cyanotype.editor.profiler;

import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs that later ones are held against.
 *
 * @param figures how they are spread
 * @param warmUp whether they are of the warm-up; those before and after it are never compared
 * @param sentences what 99 of 100 runs of a sentence took at most, in nanoseconds
 * @param intents the same for an intent
 */
record Baseline(Figures figures, boolean warmUp, Map<String, Long> sentences, Map<String, Long> intents) {
    /** So much slower than 99 of 100 before is a regression. */
    static final double FACTOR = 1.5;

    /** What was run less often says nothing of how long it takes. */
    private static final int LEAST = 5;

    /**
     * A run that took longer than what is usual for its like.
     *
     * @param run the run
     * @param usual what 99 of 100 like it took at most before, in nanoseconds
     */
    record Regression(Profile run, long usual) {

        double times() {
            return (double) run.timing().total() / usual;
        }
    }

    static Baseline of(List<Profile> runs, boolean warmUp) {
        Map<String, List<Long>> sentences = new HashMap<>();
        Map<String, List<Long>> intents = new HashMap<>();
        List<Profile> alike = runs.stream().filter(run -> run.outcome().warmUp() == warmUp).toList();
        for (Profile run : alike) {
            if (run.outcome().isApplied()) {
                long took = run.timing().total();
                sentences.computeIfAbsent(run.sentence(), _ -> new ArrayList<>()).add(took);
                intents.computeIfAbsent(kind(run), _ -> new ArrayList<>()).add(took);
            }
        }
        sentences.remove("");
        return new Baseline(Figures.of(alike), warmUp, limits(sentences), limits(intents));
    }

    private static String kind(Profile run) {
        return String.join(" ", RunWords.intents(run));
    }

    private static Map<String, Long> limits(Map<String, List<Long>> durations) {
        Map<String, Long> limits = new HashMap<>();
        durations.forEach((key, all) -> {
            if (all.size() >= LEAST) {
                long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
                limits.put(key, sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
            }
        });
        return Map.copyOf(limits);
    }

    /** The regression that a run is, or null: against the same sentence, or where that was not run often, the same intents. */
    @Nullable Regression regression(Profile run) {
        Profile.Outcome outcome = run.outcome();
        if (!outcome.kept() || !outcome.isApplied() || outcome.warmUp() != warmUp) {
            return null;
        }
        Long usual = sentences.get(run.sentence());
        if (usual == null) {
            usual = intents.get(kind(run));
        }
        return usual != null && usual > 0 && run.timing().total() > usual * FACTOR ? new Regression(run, usual) : null;
    }

    /** How many runs it is made of. */
    int runs() {
        return figures.runs();
    }
}
