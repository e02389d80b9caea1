package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.profiler.Arrangement.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    @Test
    void everyPartCanBeReachedAtEverySize() {
        for (double width : new double[] {200, 500, 700, 900, 1_280}) {
            for (double height : new double[] {120, 300, 500, 900}) {
                Arrangement arrangement = Arrangement.of(width, height);
                Set<Part> parts = EnumSet.copyOf(arrangement.turns());
                parts.addAll(arrangement.open());
                if (arrangement.hasChart()) {
                    parts.add(Part.CHART);
                }
                assertEquals(EnumSet.allOf(Part.class), parts, width + " × " + height);
            }
        }
    }

    @Test
    void moreIsOpenWhereThereIsRoom() {
        assertEquals(List.of(Part.FIGURES, Part.EDIT), Arrangement.of(1_280, 500).open());
        assertEquals(List.of(Part.FIGURES), Arrangement.of(800, 500).open());
        assertTrue(Arrangement.of(740, 140).hasChart());
        assertFalse(Arrangement.of(740, 140).chartAbove());
        assertFalse(Arrangement.of(300, 140).hasChart(), "in a narrow panel the chart takes turns with the others");
    }
}
