package dev.cyanotype.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Blueprint blueprint = ((Opening.Opened) Blueprints.read(GridScreens.pretty(12))).blueprint();
    private final Session session =
            Session.open(Wiring.engine().pipeline(), Options.OPTIMISED, blueprint, blueprint.digest(new Digester()));

    @Test
    void undoRestoresTheBytesAndRedoMakesThemAgain() {
        say("make comp_1 green");
        byte[] after = bytes();
        Run undo = say("undo");
        assertArrayEquals(blueprint.toBytes(), bytes());
        assertFalse(undo.patch().isEmpty());
        say("redo");
        assertArrayEquals(after, bytes());
    }

    @Test
    void undoWithNothingLeftIsAppliedAndSaysSo() {
        Run run = say("undo");
        assertEquals("already so", run.message());
        assertEquals(1, session.history().revisions().size());
    }

    @Test
    void whatHoldsAlreadyMakesNoRevision() {
        say("make comp_1 green");
        Run again = say("make comp_1 green");
        assertTrue(again.message().contains("already so"), again.message());
        assertEquals(2, session.history().revisions().size());
    }

    @Test
    void rollsBackToARevisionAndKeepsWhatCameAfter() {
        say("make comp_1 green");
        say("make comp_1 blue");
        say("delete comp_2");
        say("roll back to 1");
        assertEquals(1, session.history().current().number());
        say("make comp_1 bold");
        assertEquals(5, session.history().revisions().size());
        assertEquals(1, session.history().current().parent());
    }

    @Test
    void refusesToRollBackToWhatNeverWas() {
        Run run = session.say("roll back to 7", Recover.OFF);
        assertFalse(run.isApplied());
        assertEquals("there is no revision 7: the history goes from 0 to 0", run.message());
    }

    @Test
    void aGestureIsOneRevisionWithItsCanonicalSentence() {
        Run run = session.gesture(List.of(new Edit.MoveComponent("comp_11", 0, 20)));
        assertEquals("move comp_11 down 20px", run.sentence());
        assertEquals(1, session.history().current().number());
    }

    @Test
    void aRejectedCommandLeavesStateAndHistoryAsTheyWere() {
        session.select(List.of("comp_3"));
        var before = session.state();
        assertFalse(session.say("make the flying saucer red", Recover.OFF).isApplied());
        assertEquals(before, session.state());
        assertEquals(1, session.history().revisions().size());
    }

    @Test
    void tryingOutKeepsNothing() {
        byte[] before = bytes();
        Run run = session.tryOut(new Command.Sentence("make comp_1 green", Recover.OFF));

        assertTrue(run.changedDocument());
        assertArrayEquals(before, bytes());
        assertEquals(1, session.history().revisions().size());
        session.keep(run);
        assertEquals(1, session.history().current().number());
        assertThrows(IllegalArgumentException.class, () -> session.keep(run));
    }

    @Test
    void aMoveThatRoomWouldCutShortIsSaidByItsPlace() {
        var free = new Command.Gesture(List.of(new Edit.MoveComponent("comp_11", 0, 20)));
        assertEquals(free, session.sayable(free));

        var past = new Command.Gesture(List.of(new Edit.MoveComponent("comp_0", 0, 3000)));
        double x = blueprint.required("comp_0").box().x();
        double y = blueprint.required("comp_0").box().y();
        assertEquals(List.of(new Edit.PlaceComponent("comp_0", x, y + 3000)), session.sayable(past).edits());
    }

    @Test
    void refusesToChangeWhatIsLockedAndWhatHoldsIt() {
        byte[] before = bytes();
        session.lock(new LinkedHashSet<>(List.of("comp_1")));

        Run run = session.say("make comp_1 green", Recover.OFF);
        assertEquals("comp_1 is locked: unlock it to change it", run.message());
        assertFalse(session.say("delete comp_1", Recover.OFF).isApplied());
        assertArrayEquals(before, bytes());

        session.lock(new LinkedHashSet<>());
        assertTrue(session.say("make comp_1 green", Recover.OFF).isApplied());
    }

    private Run say(String sentence) {
        Run run = session.say(sentence, Recover.OFF);
        assertTrue(run.isApplied(), run.message());
        return run;
    }

    private byte[] bytes() {
        return session.state().document().toBytes();
    }
}
