package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.history.Revision;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everythingComesBack(long seed) {
        Life life = Life.of(seed, 120, 24);

        Recovery recovery = Recovery.of(life.bytes());

        assertNull(recovery.damage());
        Recovered state = state(recovery);
        assertEquals(Life.known(life.session.history()), Life.known(state.history()));
        List<LoggedRun> runs = new ArrayList<>();
        for (Entry entry : life.entries) {
            switch (entry) {
                case Entry.Revised revised -> runs.add(revised.run());
                case Entry.Commanded(LoggedRun run) -> runs.add(run);
                default -> {}
            }
        }
        assertEquals(runs, state.runs());
        for (Revision was : life.session.history().revisions()) {
            Revision is = state.history().revision(was.number());
            assertArrayEquals(was.document().toBytes(), is.document().toBytes());
            assertEquals(was.sentence(), is.sentence());
            assertEquals(was.script(), is.script());
            assertEquals(was.selection(), is.selection());
            assertEquals(was.antecedents(), is.antecedents());
        }
    }

    @Test
    void sessionGoesOnWhereItWas() {
        Life life = Life.of(7, 60, 24);
        Recovered state = state(Recovery.of(life.bytes()));
        Session resumed = Session.resumed(Wiring.engine().pipeline(), Options.OPTIMISED, state.history());

        for (String sentence : List.of("undo", "redo", "make comp_1 teal", "undo", "roll back to 1", "redo")) {
            life.say(sentence);
            resumed.say(sentence, Recover.OFF);

            assertEquals(Life.known(life.session.history()), Life.known(resumed.history()), sentence);
            assertArrayEquals(life.session.state().document().toBytes(), resumed.state().document().toBytes(), sentence);
        }
    }

    @Test
    void journalThatGoesOnHoldsBothParts() {
        Life life = Life.of(8, 40, 24);
        Recovered state = state(Recovery.of(life.bytes()));
        Session resumed = Session.resumed(Wiring.engine().pipeline(), Options.OPTIMISED, state.history());
        List<Entry> all = new ArrayList<>(life.entries);
        resumed.tellOn(
                entry -> {
                    all.add(entry);
                    return Journal.NONE.tell(entry);
                },
                Life.CLOCK,
                state.commands());
        resumed.say("make comp_1 teal", Recover.OFF);

        Recovered again = state(Recovery.of(Life.bytes(all)));

        assertEquals(Life.known(resumed.history()), Life.known(again.history()));
        assertEquals(state.commands() + 1, again.commands());
        assertTrue(all.stream().anyMatch(Entry.Opened.class::isInstance));
    }

    @Test
    void neighbouringStatesShareWhatDidNotChange() {
        Life life = Life.of(9, 1, 40);
        life.say("make comp_1 teal");

        Recovered state = state(Recovery.of(life.bytes()));

        Revision last = state.history().current();
        Revision before = state.history().revision(Objects.requireNonNull(last.parent()));
        assertTrue(last.document().component("comp_30") == before.document().component("comp_30"));
    }

    @Test
    void nothingIsNoDamage() {
        Recovery recovery = Recovery.of(new byte[0]);

        assertNull(recovery.damage());
        assertNull(recovery.state());
    }

    @Test
    void stateThatDoesNotHaveItsDigestIsDamage() {
        Life life = Life.of(10, 30, 24);
        List<Entry> entries = new ArrayList<>(life.entries);
        int at = last(entries);
        var revised = (Entry.Revised) entries.get(at);
        entries.set(at, new Entry.Revised(
                revised.parent(), List.of(), List.of(), revised.script(), revised.patch(), "sha256:" + "0".repeat(64), revised.run()));
        Recovery recovery = Recovery.of(Life.bytes(entries));

        Damage damage = recovery.damage();

        assertNotNull(damage);
        assertEquals((long) life.offsets().get(at), damage.offset());
        assertEquals(life.known.get(at - 1), Life.known(state(recovery).history()));
        assertEquals(damage.offset(), recovery.reading().tail().end());
    }

    private static int last(List<Entry> entries) {
        int at = entries.size() - 1;
        while (!(entries.get(at) instanceof Entry.Revised)) {
            at--;
        }
        return at;
    }

    static Recovered state(Recovery recovery) {
        return Objects.requireNonNull(recovery.state());
    }
}
