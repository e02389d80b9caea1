package dev.cyanotype.editor.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Viewport;
import org.junit.jupiter.api.Test;

class CameraTest {
    private static final Box SCREEN = new Box(0, 0, 400, 800);

    private final Camera camera = new Camera(SCREEN);

    @Test
    void fitsTheScreenAgainWhileTheWindowIsResized() {
        camera.resize(1000, 900);
        assertTrue(camera.viewport().visible().contains(SCREEN, 0));
        camera.resize(300, 300);
        assertTrue(camera.viewport().visible().contains(SCREEN, 0));
    }

    @Test
    void keepsTheMiddleOnceOneLooksElsewhere() {
        camera.resize(1000, 900);
        camera.zoomTo(3);
        Box before = camera.viewport().visible();
        camera.resize(600, 500);
        Box after = camera.viewport().visible();

        assertEquals(3, camera.viewport().zoom());
        assertEquals(before.centreX(), after.centreX(), 1e-9);
        assertEquals(before.centreY(), after.centreY(), 1e-9);
    }

    @Test
    void goesFromStopToStop() {
        camera.resize(1000, 900);
        camera.zoomTo(1);
        camera.step(true);
        assertEquals(1.25, camera.viewport().zoom(), 1e-9);
        camera.step(false);
        assertEquals(1, camera.viewport().zoom(), 1e-9);
        for (int i = 0; i < 50; i++) {
            camera.step(false);
        }
        assertEquals(Viewport.SMALLEST_ZOOM, camera.viewport().zoom());
    }

    @Test
    void revealsOnlyWhatIsOutOfView() {
        camera.resize(1000, 900);
        camera.zoomTo(4);
        Viewport before = camera.viewport();
        camera.reveal(new Box(before.visible().centreX(), before.visible().centreY(), 10, 10));
        assertEquals(before, camera.viewport());

        camera.reveal(new Box(5, 790, 10, 10));
        assertTrue(camera.viewport().visible().contains(new Box(5, 790, 10, 10), 0));
    }
}
