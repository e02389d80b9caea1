package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Screens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SnapshotPngTest {
    private static Blueprint sample() throws IOException {
        return Screens.open(Files.readAllBytes(Path.of("assets/samples/storefront.blueprint")));
    }

    private static SnapshotPng.Outcome.Written written(Typefaces typefaces, Blueprint blueprint, double scale) {
        return assertInstanceOf(SnapshotPng.Outcome.Written.class, new SnapshotPng(typefaces, Pictures.NONE).png(blueprint, scale));
    }

    @Test
    void holdsTheFrameInItsScale() throws IOException {
        SnapshotPng.Outcome.Written written = written(Drawn.TYPEFACES, sample(), 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written.png()));

        assertEquals(750, image.getWidth());
        assertEquals(1624, image.getHeight());
        assertEquals(0xFFB3202C, image.getRGB(10, 10));
    }

    @Test
    void isTheSameBytesOnAnyThreadAndAnyTime() throws IOException {
        Blueprint sample = sample();
        byte[] first = written(Drawn.TYPEFACES, sample, 1.5).png();
        try (var other = Executors.newSingleThreadExecutor()) {
            byte[] second = CompletableFuture.supplyAsync(() -> written(Typefaces.load(), sample.copied(), 1.5).png(), other).join();

            assertArrayEquals(first, second);
        }
    }

    @Test
    void keepsWhatIsClearClear() throws IOException {
        Blueprint blueprint = Drawn.screen("\"visual\": {\"bg_color\": \"#FFFFFF\"},", "");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(Drawn.TYPEFACES, blueprint, 0.501).png()));

        assertEquals(101, image.getWidth());
        assertEquals(0xFFFFFFFF, image.getRGB(50, 50));
        assertTrue((image.getRGB(100, 50) >>> 24) < 255, "the last column is covered in part");
    }

    @Test
    void refusesMorePixelsThanFitIntoMemory() {
        SnapshotPng.Outcome outcome = new SnapshotPng(Drawn.TYPEFACES, Pictures.NONE).png(Drawn.screen(""), 1000);

        SnapshotPng.Outcome.TooLarge refused = assertInstanceOf(SnapshotPng.Outcome.TooLarge.class, outcome);
        assertEquals(
                "The picture would have 40000 million pixels; choose a smaller scale, so that it has no more than 100 million.",
                refused.message());
    }
}
