package dev.cyanotype.editor.profiler.plot;

import dev.cyanotype.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The latest runs in order, as many as a recording keeps. Each has an ordinal, which grows and stays while others come behind it;
 * the last few may be taken back, to be given anew with what has become of them.
 */
public final class Runs {
    private final Profile[] ring;
    private long first;
    private long end;

    /** @param most how many are kept */
    public Runs(int most) {
        ring = new Profile[most];
    }

    public void clear() {
        first = 0;
        end = 0;
    }

    /**
     * Takes back all runs from a number on, and adds those that a condition holds for.
     *
     * @param from the number of the first run that is given anew
     * @return the ordinal from which on runs may be others than before
     */
    public long replaceFrom(long from, List<Profile> profiles, Predicate<Profile> wanted) {
        while (end > first && at(end - 1).number() >= from) {
            end--;
        }
        long changed = end;
        for (Profile profile : profiles) {
            if (wanted.test(profile)) {
                ring[slot(end)] = profile;
                end++;
                first = Math.max(first, end - ring.length);
            }
        }
        return changed;
    }

    /** The ordinal of the oldest. */
    public long first() {
        return first;
    }

    /** The ordinal behind the latest. */
    public long end() {
        return end;
    }

    public int size() {
        return (int) (end - first);
    }

    public boolean has(long ordinal) {
        return ordinal >= first && ordinal < end;
    }

    public Profile at(long ordinal) {
        return ring[slot(ordinal)];
    }

    /** All, the oldest first. */
    public List<Profile> all() {
        List<Profile> all = new ArrayList<>(size());
        for (long ordinal = first; ordinal < end; ordinal++) {
            all.add(at(ordinal));
        }
        return all;
    }

    /** The ordinal of the run with a number, or -1 where it is not there. */
    public long ordinalOf(long number) {
        long low = first;
        long high = end - 1;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            long found = at(middle).number();
            if (found == number) {
                return middle;
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int slot(long ordinal) {
        return (int) (ordinal % ring.length);
    }
}
