package dev.cyanotype.edit;

import java.util.ArrayList;
import java.util.List;

/** The lines that differ between two texts, those of the first with a minus, those of the second with a plus. */
final class LineDiff {
    private LineDiff() {}

    /** A shortest one, by the longest common subsequence; of those the one that lets changes begin early, as a person would. */
    static List<String> of(String before, String after) {
        return shortest(before.lines().toList().reversed(), after.lines().toList().reversed()).reversed();
    }

    private static List<String> shortest(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> diff = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] > common[i][j + 1]) {
                diff.add("-" + a.get(i++));
            } else {
                diff.add("+" + b.get(j++));
            }
        }
        return diff;
    }
}
