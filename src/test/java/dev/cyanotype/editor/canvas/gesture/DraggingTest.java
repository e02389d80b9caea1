package dev.cyanotype.editor.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DraggingTest {

    @Test
    void staysOnTheAxisAlongWhichItHasGoneFurther() {
        assertEquals(new Dragging(-9, 0, Axis.X), Dragging.constrained(-9, 4));
        assertEquals(new Dragging(0, 7, Axis.Y), Dragging.constrained(3, 7));
        assertEquals(new Dragging(5, 0, Axis.X), Dragging.constrained(5, -5));
    }

    @Test
    void goesWhereThePointerGoesWhenFree() {
        assertEquals(new Dragging(3, 7, null), Dragging.free(3, 7));
    }
}
