package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.geometry.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {
    private static final double CLOSE = 1e-9;

    private final Viewport viewport = new Viewport(100, 50, 2, 800, 600);

    @Test
    void showsWhatLiesOnTheCanvas() {
        assertEquals(new Box(100, 50, 400, 300), viewport.visible());
    }

    @Test
    void takesPointsToTheCanvasAndBack() {
        assertEquals(20, viewport.toCanvasX(110), CLOSE);
        assertEquals(40, viewport.toCanvasY(70), CLOSE);
        assertEquals(110, viewport.toDocumentX(20), CLOSE);
        assertEquals(70, viewport.toDocumentY(40), CLOSE);
    }

    @Test
    void takesBoxesToTheCanvasAndBack() {
        assertEquals(new Box(20, 40, 60, 80), viewport.toCanvas(new Box(110, 70, 30, 40)));
        assertEquals(new Box(110, 70, 30, 40), viewport.toDocument(new Box(20, 40, 60, 80)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.02, 0.5, 1, 3.7, 32, 1000})
    void keepsThePointUnderTheCursorWhileZooming(double zoom) {
        Viewport zoomed = viewport.zoomedTo(zoom, 123, 456);

        assertEquals(viewport.toDocumentX(123), zoomed.toDocumentX(123), CLOSE);
        assertEquals(viewport.toDocumentY(456), zoomed.toDocumentY(456), CLOSE);
        assertEquals(Math.clamp(zoom, 0.02, 32), zoomed.zoom());
    }

    @Test
    void pushesTheDocumentByCanvasPixels() {
        Viewport panned = viewport.pannedBy(10, -20);

        assertEquals(viewport.toCanvasX(200) + 10, panned.toCanvasX(200), CLOSE);
        assertEquals(viewport.toCanvasY(200) - 20, panned.toCanvasY(200), CLOSE);
    }

    @Test
    void fitsABoxIntoTheMiddle() {
        Viewport fitted = Viewport.fitting(new Box(0, 0, 375, 812), 1000, 832, 10);

        assertEquals(1, fitted.zoom(), CLOSE);
        assertEquals(500, fitted.toCanvasX(187.5), CLOSE);
        assertEquals(10, fitted.toCanvasY(0), CLOSE);
        assertEquals(822, fitted.toCanvasY(812), CLOSE);
    }

    @Test
    void fitsIntoNothingAsWellAsItCan() {
        assertEquals(0.02, Viewport.fitting(new Box(0, 0, 375, 812), 0, 0, 10).zoom());
    }

    @Test
    void keepsItsCornerOnACanvasOfAnotherSize() {
        assertEquals(new Viewport(100, 50, 2, 10, 20), viewport.resized(10, 20));
    }
}
