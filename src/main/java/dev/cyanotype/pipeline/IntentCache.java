package dev.cyanotype.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.Stamps;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * Decompositions by sentence, selection and antecedents, kept for as long as the sides of the document that they depend on
 * stay what they were. Bounded; safe for several threads; never seen in a result.
 */
public final class IntentCache {
    private static final long ENTRIES = 10_000;

    private record Key(String sentence, List<String> selection, List<String> antecedents) {}

    private record Entry(Decomposition decomposition, Stamps stamps, Aspect[] dependsOn) {

        boolean holdsFor(Stamps now) {
            for (Aspect aspect : dependsOn) {
                if (!stamps.agree(now, aspect)) {
                    return false;
                }
            }
            return true;
        }
    }

    // Evicting on the calling thread keeps the cache free of threads of its own.
    private final Cache<Key, Entry> entries = Caffeine.newBuilder().maximumSize(ENTRIES).executor(Runnable::run).build();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    Decomposition get(String sentence, State state, Function<Set<Aspect>, Decomposition> read) {
        var key = new Key(sentence, state.selection(), state.antecedents());
        Entry known = entries.getIfPresent(key);
        Stamps now = state.document().stamps();
        if (known != null && known.holdsFor(now)) {
            hits.increment();
            return known.decomposition();
        }
        misses.increment();
        Set<Aspect> dependsOn = EnumSet.noneOf(Aspect.class);
        Decomposition decomposition = read.apply(dependsOn);
        entries.put(key, new Entry(decomposition, now, dependsOn.toArray(new Aspect[0])));
        return decomposition;
    }

    /** How many sentences were found in the cache so far. */
    public long hits() {
        return hits.sum();
    }

    /** How many were not, or no longer held. */
    public long misses() {
        return misses.sum();
    }
}
