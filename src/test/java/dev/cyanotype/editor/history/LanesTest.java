package dev.cyanotype.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.history.History;
import dev.cyanotype.json.JsonNumber;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {
    private final DocumentViewModel document = Editing.grid(3);
    private int notes;

    @Test
    void oneLineIsOneLane() {
        edit();
        edit();
        assertEquals(List.of(0, 0, 0), own());
        assertEquals(new Lanes.Row(0, 0, 1, true), Lanes.of(history()).of(1));
        assertEquals(new Lanes.Row(0, 0, 0, true), Lanes.of(history()).of(2));
        assertEquals(new Lanes.Row(0, 0, 1, false), Lanes.of(history()).of(0));
    }

    @Test
    void aBranchHasItsOwnLaneAndTheLineItPassesIsDrawn() {
        edit();
        edit();
        edit();
        document.say("roll back to 1");
        edit();
        edit();
        assertEquals(List.of(0, 0, 0, 0, 1, 1), own());
        Lanes lanes = Lanes.of(history());
        assertEquals(0b10, lanes.of(2).passing());
        assertEquals(0b10, lanes.of(3).passing());
        assertEquals(0b11, lanes.of(1).joining());
        assertEquals(0b10, lanes.of(3).between().passing());
    }

    @Test
    void aLaneIsUsedAgainOnceItsBranchIsPast() {
        edit();
        document.say("undo");
        edit();
        edit();
        document.say("undo");
        edit();
        assertEquals(List.of(0, 0, 1, 1, 2), own());
        document.say("roll back to 4");
        edit();
        edit();
        document.say("undo");
        edit();
        assertEquals(1, Lanes.of(history()).of(7).own());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {71, 72, 73})
    void noLineOfALaneIsEverCrossedByAnotherOfIt(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(3) == 0) {
                document.say("roll back to " + random.nextInt(history().nextNumber()));
            }
            edit();
        }
        Lanes lanes = Lanes.of(history());
        for (int number = 1; number < history().nextNumber(); number++) {
            int own = lanes.of(number).own();
            int parent = history().revision(number).parent();
            boolean joins = (lanes.of(parent).joining() & 1 << own) != 0;
            assertTrue(joins, number + " joins " + parent);
            for (int between = parent + 1; between < number && own < Lanes.MOST - 1; between++) {
                assertTrue(lanes.of(between).own() != own, number + " and " + between + " share lane " + own);
                assertTrue((lanes.of(between).passing() & 1 << own) != 0, number + " passes " + between);
            }
        }
    }

    private History history() {
        return document.momentProperty().get().history();
    }

    private List<Integer> own() {
        Lanes lanes = Lanes.of(history());
        return IntStream.range(0, history().nextNumber()).mapToObj(number -> lanes.of(number).own()).toList();
    }

    private void edit() {
        document.apply(List.of(new Edit.SetMember("comp_1", MemberPath.of("note"), JsonNumber.of(notes++))));
    }
}
