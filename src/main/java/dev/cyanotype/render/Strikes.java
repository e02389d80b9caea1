package dev.cyanotype.render;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;

/**
 * The pixels that letters cover, made once for each typeface, size and position between pixels. For one thread.
 *
 * <p>Sizes are told apart in steps, so that zooming does not make all letters anew all the time; large letters are not kept.
 */
final class Strikes {
    /** The positions between two pixels that are told apart. */
    static final int PHASES = 4;

    private static final double LARGEST_KEPT = 40;
    private static final int MOST_SIZES = 64;

    private final Typefaces typefaces;
    private final int steps;
    private final Cache<Key, Strike> strikes = Caffeine.newBuilder().maximumSize(MOST_SIZES).executor(Runnable::run).build();

    private record Key(Typeface face, int size) {}

    /** @param steps how many sizes are told apart between one pixel and the next */
    Strikes(Typefaces typefaces, int steps) {
        this.typefaces = typefaces;
        this.steps = steps;
    }

    /** The letters of a typeface in a size in pixels. */
    Strike of(Typeface face, double size) {
        int step = (int) Math.round(size * steps);
        Letters letters = typefaces.letters(face);
        if (size > LARGEST_KEPT) {
            return new Strike(letters, size);
        }
        return strikes.get(new Key(face, step), key -> new Strike(letters, step / (double) steps));
    }

    /** The letters of one typeface in one size. */
    static final class Strike {
        private static final int LATIN = 0x100;

        private final Letters letters;
        private final double size;
        private final Coverage[] latin = new Coverage[LATIN * PHASES];
        private final Map<String, Coverage> others = new HashMap<>();

        private Strike(Letters letters, double size) {
            this.letters = letters;
            this.size = size;
        }

        Letters letters() {
            return letters;
        }

        /** The pixels of a letter whose left end lies {@code phase} quarters of a pixel behind a pixel's edge. */
        Coverage letter(char c, int phase) {
            if (c >= LATIN) {
                return string(String.valueOf(c), phase);
            }
            Coverage known = latin[c * PHASES + phase];
            if (known == null) {
                known = made(String.valueOf(c), phase);
                latin[c * PHASES + phase] = known;
            }
            return known;
        }

        /** The pixels of a string that has to be drawn as a whole. */
        Coverage string(String string, int phase) {
            return others.computeIfAbsent(string + (char) phase, key -> made(string, phase));
        }

        private Coverage made(String string, int phase) {
            return Coverage.of(letters.outline(string), size, phase / (double) PHASES, 0);
        }
    }
}
