package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorteningTest {
    private static final Instant AT = Life.CLOCK.instant();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void historyStaysTheSameWithEveryUndoAndRedo(long seed) {
        Life life = Life.of(seed, 150, 12);
        List<Entry> moves = new ArrayList<>(life.entries);
        moves.removeIf(Entry.Commanded.class::isInstance); // as if they were all too old

        assertSame(life, Shortening.of(life.entries, life.session.history()));
        assertSame(life, Shortening.of(moves, life.session.history()));
    }

    private static void assertSame(Life life, List<Entry> shortened) {
        Recovery recovery = Recovery.of(Life.bytes(shortened));

        assertNull(recovery.damage());
        assertEquals(Life.known(life.session.history()), Life.known(RecoveryTest.state(recovery).history()));
    }

    @Test
    void keepsTheLatestCommandsNamesAndMarks() {
        Life life = Life.of(39, 1, 12);
        life.say("make comp_1 teal");
        List<Entry> entries = new ArrayList<>(life.entries);
        for (int i = 0; i < 3_000; i++) {
            entries.add(new Entry.Named(0, "name " + i, AT));
            entries.add(new Entry.Opened(AT));
            entries.add(new Entry.Saved(1, "0".repeat(64), AT));
        }
        entries.add(new Entry.Saved(0, "1".repeat(64), AT));
        entries.add(new Entry.Named(1, "x", AT));
        entries.add(new Entry.Named(1, "", AT));

        List<Entry> shortened = Shortening.of(entries, life.session.history());

        assertTrue(shortened.size() < life.entries.size() + 10, shortened.size() + " entries");
        Recovered before = RecoveryTest.state(Recovery.of(Life.bytes(entries)));
        Recovered after = RecoveryTest.state(Recovery.of(Life.bytes(shortened)));
        assertEquals(before.marks(), after.marks());
        assertEquals(before.history().names(), after.history().names());
        assertEquals("name 2999", after.history().name(0));
    }
}
