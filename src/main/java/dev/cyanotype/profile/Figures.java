package dev.cyanotype.profile;

import dev.cyanotype.pipeline.Stage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Profiles summed up: how their stages are spread, who had which share, what the cache and the memory did. */
public final class Figures {
    private final Map<Stage, Histogram> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> sums = new EnumMap<>(Stage.class);
    private final Histogram total = new Histogram();
    private long sum;
    private long bytes;
    private int runs;
    private int rejected;
    private int warmUp;
    private int hits;
    private int misses;

    public Figures() {
        for (Stage stage : Stage.values()) {
            stages.put(stage, new Histogram());
            sums.put(stage, 0L);
        }
    }

    public static Figures of(Collection<Profile> profiles) {
        var figures = new Figures();
        profiles.forEach(figures::add);
        return figures;
    }

    public void add(Profile profile) {
        for (Stage stage : Stage.values()) {
            long nanos = stage.of(profile.timing());
            histogram(stage).record(nanos);
            sums.merge(stage, nanos, Long::sum);
            sum += nanos;
        }
        total.record(profile.timing().total());
        bytes += profile.bytes();
        runs++;
        rejected += profile.outcome().isApplied() ? 0 : 1;
        warmUp += profile.outcome().warmUp() ? 1 : 0;
        hits += profile.effort().cache() == Profile.CacheUse.HIT ? 1 : 0;
        misses += profile.effort().cache() == Profile.CacheUse.MISS ? 1 : 0;
    }

    public Histogram histogram(Stage stage) {
        Histogram found = stages.get(stage);
        if (found == null) {
            throw new IllegalStateException("every stage has one");
        }
        return found;
    }

    /** Of whole runs. */
    public Histogram total() {
        return total;
    }

    /** The part of all the time that a stage had, 0 to 1. */
    public double share(Stage stage) {
        return sum == 0 ? 0 : (double) sums.getOrDefault(stage, 0L) / sum;
    }

    public int runs() {
        return runs;
    }

    public int rejected() {
        return rejected;
    }

    /** How many of the runs belong to the warm-up. */
    public int warmUp() {
        return warmUp;
    }

    public int hits() {
        return hits;
    }

    public int misses() {
        return misses;
    }

    /** The part of the plans asked for that the intent cache knew, 0 to 1; 0 where none were. */
    public double hitRatio() {
        return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
    }

    /** Bytes allocated by a run on the average. */
    public long bytesPerRun() {
        return runs == 0 ? 0 : bytes / runs;
    }
}
