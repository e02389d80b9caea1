package dev.cyanotype.colour;

import java.util.List;
import java.util.Optional;

/** How far apart two words are: letters left out, put in, changed, or two neighbours swapped. */
public final class Spelling {
  private static final int LONGEST = 32;

  private Spelling() {}

  /** The first of the nearest words, if it is near enough: one slip in up to five letters, two in more. */
  public static Optional<String> closest(String word, List<String> candidates) {
    String best = null;
    int least = word.length() <= 5 ? 2 : 3;
    if (word.length() <= LONGEST) {
      for (String candidate : candidates) {
        int distance = distance(word, candidate, least);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The optimal string alignment distance, or {@code limit} where it is that or more. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
      }
    }
    return Math.min(cost[a.length()][b.length()], limit);
  }

  private static int step(String a, String b, int[][] cost, int i, int j) {
    char last = a.charAt(i - 1);
    int changed = cost[i - 1][j - 1] + (last == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
