package dev.cyanotype.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    @Test
    void undoAndRedoGoBackAndForthAndStopAtTheEnds() {
        History history = edited(edited(start(), 1), 2);
        assertEquals(1, history.undone(1));
        assertEquals(0, history.undone(9));
        History back = history.at(0);
        assertEquals(2, back.redone(9));
        assertEquals(0, back.undone(1));
    }

    @Test
    void anEditAfterUndoStartsABranchAndThrowsNothingAway() {
        History history = edited(edited(start(), 1).at(0), 2);
        assertEquals(3, history.revisions().size());
        assertEquals(0, history.current().parent());
        assertEquals(2, history.at(0).redone(1));
        assertEquals(1, history.at(1).at(0).redone(1));
    }

    @Test
    void refusesARevisionThatDoesNotFollowTheCurrentOne() {
        History history = edited(start(), 1);
        Revision again = history.current();
        assertThrows(IllegalArgumentException.class, () -> history.with(again));
        assertTrue(history.has(1));
        assertFalse(history.has(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theWayBetweenAnyTwoRevisionsLeadsToTheSameBytes(long seed) {
        var random = new Random(seed);
        History history = start();
        for (int i = 0; i < 60; i++) {
            history = random.nextInt(3) == 0 ? history.at(random.nextInt(history.nextNumber())) : edited(history, random.nextInt(500));
        }
        for (int i = 0; i < 200; i++) {
            int to = random.nextInt(history.nextNumber());
            Blueprint reached = history.wayTo(to).applyTo(history.current().document());
            assertTrue(Arrays.equals(history.revision(to).document().toBytes(), reached.toBytes()));
            history = history.at(to);
            assertSame(history.revision(to), history.current());
        }
    }

    private static History start() {
        var opened = (Opening.Opened) Blueprints.read(GridScreens.pretty(12));
        return History.from(revision(0, null, Patch.NONE, opened.blueprint()));
    }

    private static Revision revision(int number, Integer parent, Patch patch, Blueprint document) {
        String digest = document.digest(new Digester());
        return new Revision(number, parent, "", List.of(), List.of(), List.of(), patch, document, digest);
    }

    /** The history after an edit that {@code kind} chooses: a move, or the removal of a component or its return. */
    private static History edited(History history, int kind) {
        var draft = new Draft(history.current().document());
        List<Change> changes = new ArrayList<>();
        String id = "comp_" + kind % 12;
        boolean there = draft.component(id) != null;
        Edit edit = !there ? new Edit.PlaceComponent("comp_11", kind, kind) : kind % 3 == 0 && !id.equals("comp_11")
                ? new Edit.DeleteComponent(id) : new Edit.MoveComponent(id, kind + 1, 1);
        EditPlanner.apply(edit, draft, changes);
        return history.with(revision(history.nextNumber(), history.current().number(), new Patch(changes), draft.build()));
    }
}
