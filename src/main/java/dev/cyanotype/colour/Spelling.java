package dev.cyanotype.colour;

import java.util.List;
import java.util.Optional;

/**
 * How far apart two words are: the optimal string alignment distance of Damerau and Levenshtein, which counts letters left
 * out, put in, changed, and two neighbours swapped.
 */
public final class Spelling {
    /** Longer words are near to nothing. */
    public static final int LONGEST = 32;

    private Spelling() {}

    /** The first of the nearest words, if it is near enough: one slip in up to five letters, two in more. */
    public static Optional<String> closest(String word, List<String> candidates) {
        String best = null;
        int least = word.length() <= 5 ? 2 : 3;
        for (String candidate : candidates) {
            int distance = distance(word, candidate, least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The distance of two words, or {@code limit} where it is that or more. Only the band of the table that can stay under the
     * limit is computed.
     */
    public static int distance(String a, String b, int limit) {
        int most = limit - 1;
        if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > most) {
            return limit;
        }
        int width = b.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            row[from - 1] = from == 1 ? i : limit;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                row[j] = step(a, b, i, j, before, last, row, i - 1 + most < j ? limit : last[j]);
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], limit);
    }

    private static int step(String a, String b, int i, int j, int[] before, int[] last, int[] row, int above) {
        char letter = a.charAt(i - 1);
        int changed = last[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && letter == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, before[j - 2] + 1) : least;
    }
}
