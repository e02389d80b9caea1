package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cyanotype.editor.profiler.Profiles;
import dev.cyanotype.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Runs runs = new Runs(1_000);
    private final Columns columns = new Columns(runs);

    private void add(List<Profile> more) {
        columns.changedFrom(runs.replaceFrom(more.getFirst().number(), more, _ -> true));
    }

    @Test
    void aColumnIsItsSlowestAndItsFastestRun() {
        add(List.of(Profiles.run(0, 30), Profiles.rejected(1, 90), Profiles.tried(2, 10), Profiles.run(3, 40)));
        columns.gather(4);

        assertEquals(new Column(0, 4, 1, 10, 1, 1), columns.at(0));
        assertNull(columns.at(1));
    }

    @Test
    void aRunThatComesIsGatheredAndTheOthersAreRemembered() {
        add(Profiles.rising(6));
        columns.gather(4);
        Column first = columns.at(0);
        columns.at(1);
        add(List.of(Profiles.run(6, 99_000)));

        assertSame(first, columns.at(0));
        assertEquals(6, assertNotNullColumn(1).slowest());
    }

    @Test
    void whatIsRememberedIsWhatWouldBeGatheredAnew() {
        var random = new Random(5);
        long next = 0;
        for (int round = 0; round < 200; round++) {
            columns.gather(1 << random.nextInt(4));
            List<Profile> more = new ArrayList<>();
            long from = Math.max(0, next - random.nextInt(5));
            for (long number = from; number < next + 1 + random.nextInt(20); number++) {
                more.add(Profiles.run(number, 100 + random.nextInt(1_000)));
            }
            add(more);
            next = more.getLast().number() + 1;
            var fresh = new Columns(runs);
            for (int per : new int[] {1, 2, 4, 8}) {
                columns.gather(per);
                fresh.gather(per);
                for (long number = columns.of(runs.first()); number <= columns.of(runs.end()); number++) {
                    assertEquals(fresh.at(number), columns.at(number), "round " + round + ", column " + number + " of " + per);
                }
            }
        }
    }

    @Test
    void aColumnLosesWhatIsNotKeptAnyMore() {
        add(Profiles.rising(1_000));
        columns.gather(8);
        columns.at(0);
        List<Profile> more = new ArrayList<>();
        for (long number = 1_000; number < 1_012; number++) {
            more.add(Profiles.run(number, 10));
        }
        add(more);

        assertNull(columns.at(0));
        assertEquals(4, assertNotNullColumn(1).count());
    }

    private Column assertNotNullColumn(long number) {
        Column column = columns.at(number);
        assertNotNull(column);
        return column;
    }
}
