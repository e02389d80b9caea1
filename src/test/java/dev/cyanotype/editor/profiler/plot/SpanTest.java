package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpanTest {
    private final Span bars = new Span(Zoom.USUAL, 100, 50);

    @Test
    void theLatestRunIsAtTheRightEdge() {
        assertEquals(49, bars.lastColumn());
        assertEquals(100 - 8, bars.x(49));
        assertEquals(38, bars.firstColumn());
    }

    @Test
    void whatIsDrawnSomewhereIsFoundThere() {
        for (int step = 0; step < 14; step++) {
            var span = new Span(new Zoom(step), 333.7, 5_000);
            for (long column = span.firstColumn(); column <= span.lastColumn(); column++) {
                assertEquals(column, span.columnAt(span.x(column)), "left of " + column + " at " + step);
                assertEquals(column, span.columnAt(span.x(column) + span.zoom().columnWidth() - 0.5), "right of " + column + " at " + step);
            }
        }
    }

    @Test
    void nothingIsOutside() {
        assertEquals(-1, bars.columnAt(-1));
        assertEquals(-1, bars.columnAt(100));
        assertEquals(-1, new Span(Zoom.USUAL, 100, 3).columnAt(10), "left of the first run");
    }

    @Test
    void theRunUnderTheMouseStaysWhenTheZoomChanges() {
        var before = new Span(new Zoom(6), 400, 1_000);
        double x = 201;
        var after = new Span(before.zoom().in(), 400, before.endAfter(before.zoom().in(), x));

        assertEquals(before.columnAt(x), after.columnAt(x), 1);
    }
}
