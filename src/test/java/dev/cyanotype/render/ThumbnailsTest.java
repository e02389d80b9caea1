package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

class ThumbnailsTest {
    private final Thumbnails thumbnails = new Thumbnails(Drawn.TYPEFACES);

    @Test
    void fitsTheFrameIntoTheSize() {
        Blueprint blueprint = Drawn.screen(Drawn.component("c", "card", "0, 0, 200, 100", "\"visual\": {\"bg_color\": \"#FF0000\"}"));
        Image image = thumbnails.picture(blueprint, 120, 80);

        assertEquals(80, image.getWidth());
        assertEquals(80, image.getHeight());
        assertEquals(0xFFFF0000, image.getPixelReader().getArgb(40, 20));
        assertEquals(0xFFFFFFFF, image.getPixelReader().getArgb(40, 60));
    }

    @Test
    void followsWhatChanges() {
        Blueprint before = Drawn.screen(Drawn.component("c", "card", "0, 0, 200, 200", "\"visual\": {\"bg_color\": \"#FF0000\"}"));
        Image first = thumbnails.picture(before, 50, 50);
        Image second = thumbnails.picture(before.removed("c"), 50, 50);

        assertEquals(0xFFFF0000, first.getPixelReader().getArgb(25, 25));
        assertEquals(0xFFFFFFFF, second.getPixelReader().getArgb(25, 25));
    }
}
