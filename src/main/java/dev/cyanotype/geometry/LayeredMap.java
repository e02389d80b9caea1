package dev.cyanotype.geometry;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A persistent map that was built in one go and has changed little since: a hash map nobody writes to any more, and over it
 * a persistent map of the changes.
 *
 * <p>A change costs the logarithm of the number of changes, not of the number of entries. Where the changes have outgrown
 * half of what is below them, the two are folded into one.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class LayeredMap<K, V> {
    private static final int FEWEST_CHANGES_TO_FOLD = 4096;

    private final Map<K, V> base;
    /** Null values stand for keys that were removed. */
    private final PMap<K, Change<V>> changes;

    private record Change<V>(@Nullable V value) {}

    private LayeredMap(Map<K, V> base, PMap<K, Change<V>> changes) {
        this.base = base;
        this.changes = changes;
    }

    /** A map over the given one, which must not be changed any more. */
    public static <K, V> LayeredMap<K, V> over(Map<K, V> base) {
        return new LayeredMap<>(base, HashTreePMap.empty());
    }

    public @Nullable V get(K key) {
        if (!changes.isEmpty()) {
            Change<V> change = changes.get(key);
            if (change != null) {
                return change.value();
            }
        }
        return base.get(key);
    }

    public LayeredMap<K, V> with(K key, V value) {
        return folded(changes.plus(key, new Change<>(value)));
    }

    public LayeredMap<K, V> without(K key) {
        return folded(base.containsKey(key) ? changes.plus(key, new Change<>(null)) : changes.minus(key));
    }

    /** Gives every entry, in no particular order. */
    public void forEach(BiConsumer<K, V> visit) {
        base.forEach((key, value) -> {
            if (!changes.containsKey(key)) {
                visit.accept(key, value);
            }
        });
        changes.forEach((key, change) -> {
            V value = change.value();
            if (value != null) {
                visit.accept(key, value);
            }
        });
    }

    private LayeredMap<K, V> folded(PMap<K, Change<V>> changed) {
        if (changed.size() < FEWEST_CHANGES_TO_FOLD || changed.size() < base.size() / 2) {
            return new LayeredMap<>(base, changed);
        }
        Map<K, V> all = new HashMap<>();
        new LayeredMap<>(base, changed).forEach(all::put);
        return over(all);
    }
}
