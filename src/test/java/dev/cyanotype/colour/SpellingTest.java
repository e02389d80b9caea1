package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"button, buton, 1", "footer, fotter, 1", "the, teh, 1", "change, chang, 1", "height, hight, 1", "purple, blurple, 2", "red, red, 0",
        "title, table, 2", "card, header, 3"})
    void countsSlips(String word, String other, int slips) {
        assertEquals(slips, Spelling.distance(word, other, 3));
        assertEquals(slips, Spelling.distance(other, word, 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theBandAgreesWithTheWholeTable(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            int limit = 1 + random.nextInt(4);
            assertEquals(Math.min(plain(a, b), limit), Spelling.distance(a, b, limit), a + " " + b + " " + limit);
        }
    }

    private static String word(Random random) {
        var out = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            out.append((char) ('a' + random.nextInt(3)));
        }
        return out.toString();
    }

    private static int plain(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                cost[i][j] = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
