package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class NudgeTest {
    private final Blueprint document = screen(400, 400, component("a", "button", 10, 10, 60, 44));

    @Test
    void severalPressesAreOneMove() {
        Nudge nudge = Nudge.NONE.pressed(Direction.RIGHT, true).pressed(Direction.RIGHT, false).pressed(Direction.UP, false);

        assertEquals(List.of(new MoveComponent("a", 11, -1)), nudge.edits(document, List.of("a")));
    }

    @Test
    void pressesThatCancelEachOtherOutAreNone() {
        Nudge nudge = Nudge.NONE.pressed(Direction.LEFT, false).pressed(Direction.RIGHT, false);

        assertEquals(List.of(), nudge.edits(document, List.of("a")));
    }

    @Test
    void sizesByTheRightAndTheLowerSide() {
        Nudge nudge = Nudge.NONE.pressed(Direction.DOWN, true).pressed(Direction.LEFT, false);

        assertEquals(new Box(10, 10, 59, 54), nudge.sized(new Box(10, 10, 60, 44)));
        assertEquals(new Box(10, 10, 1, 14), nudge.sized(new Box(10, 10, 1, 4)));
    }
}
