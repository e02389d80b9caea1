package dev.cyanotype.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairwiseTest {
    @ParameterizedTest
    @ValueSource(strings = {"7,3,2,2,3,3,2,2", "2,2", "1,5", "3,3,3,3", "4,2,6"})
    void everyTwoLevelsMeet(String factors) {
        int[] levels = Arrays.stream(factors.split(",")).mapToInt(Integer::parseInt).toArray();
        Set<List<Integer>> met = new HashSet<>();
        for (int[] row : Pairwise.rows(levels)) {
            for (int i = 0; i < levels.length; i++) {
                for (int j = i + 1; j < levels.length; j++) {
                    assertTrue(row[i] < levels[i]);
                    met.add(List.of(i, row[i], j, row[j]));
                }
            }
        }
        int pairs = 0;
        for (int i = 0; i < levels.length; i++) {
            for (int j = i + 1; j < levels.length; j++) {
                pairs += levels[i] * levels[j];
            }
        }
        assertEquals(pairs, met.size());
    }

    @Test
    void freshProcessesAreFewAndAlwaysTheSame() {
        List<Variation> once = Variation.fresh();

        assertEquals(once, Variation.fresh());
        assertTrue(once.size() >= 21 && once.size() <= 24, "rows: " + once.size());
        List<String> settings = new ArrayList<>();
        once.forEach(each -> settings.add(((Variation.Fresh) each).settings()));
        for (String needed : List.of("-Duser.language=tr", "-Duser.language=ar", "-Duser.language=th", "-Duser.language=de",
                "-Duser.language=fa", "-Duser.language=hi", "-Duser.language=en", "-Duser.timezone=Asia/Kathmandu",
                "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n", "-XX:hashCode=2",
                "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1")) {
            assertTrue(settings.stream().anyMatch(each -> each.contains(needed)), needed);
        }
    }
}
