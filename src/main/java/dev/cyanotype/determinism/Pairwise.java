package dev.cyanotype.determinism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows that hold each pair of levels of any two factors at least once: far fewer than all rows, and always the same. */
final class Pairwise {
    private final int[] levels;
    private final Set<Pair> seen = new HashSet<>();

    private record Pair(int factor, int level, int otherFactor, int otherLevel) {}

    private Pairwise(int... levels) {
        this.levels = levels;
    }

    /** @param levels how many levels each factor has */
    static List<int[]> rows(int... levels) {
        var table = new Pairwise(levels);
        List<int[]> rows = new ArrayList<>();
        for (int factor = 0; factor < levels.length; factor++) {
            for (int other = factor + 1; other < levels.length; other++) {
                for (int level = 0; level < levels[factor]; level++) {
                    for (int otherLevel = 0; otherLevel < levels[other]; otherLevel++) {
                        if (!table.seen.contains(new Pair(factor, level, other, otherLevel))) {
                            rows.add(table.row(factor, level, other, otherLevel, rows.size()));
                        }
                    }
                }
            }
        }
        return rows;
    }

    /** A row with a pair in it, and otherwise with what brings in the most pairs that no row has yet. */
    private int[] row(int factor, int level, int other, int otherLevel, int number) {
        int[] row = new int[levels.length];
        boolean[] set = new boolean[levels.length];
        row[factor] = level;
        row[other] = otherLevel;
        set[factor] = true;
        set[other] = true;
        for (int i = 0; i < levels.length; i++) {
            if (!set[i]) {
                row[i] = best(i, row, set, number);
                set[i] = true;
            }
        }
        for (int i = 0; i < levels.length; i++) {
            for (int j = i + 1; j < levels.length; j++) {
                seen.add(new Pair(i, row[i], j, row[j]));
            }
        }
        return row;
    }

    private int best(int factor, int[] row, boolean[] set, int number) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < levels[factor]; i++) {
            int level = (i + number) % levels[factor];
            int fresh = 0;
            for (int other = 0; other < levels.length; other++) {
                fresh += set[other] && !seen.contains(pair(factor, level, other, row[other])) ? 1 : 0;
            }
            if (fresh > most) {
                most = fresh;
                best = level;
            }
        }
        return best;
    }

    private static Pair pair(int factor, int level, int other, int otherLevel) {
        return factor < other ? new Pair(factor, level, other, otherLevel) : new Pair(other, otherLevel, factor, level);
    }
}
