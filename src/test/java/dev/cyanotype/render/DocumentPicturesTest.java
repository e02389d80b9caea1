package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.colour.Colour;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.Random;
import java.util.zip.CRC32;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPicturesTest {
    @TempDir
    private Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int arrived;

    private DocumentPictures pictures() {
        return new DocumentPictures(folder, waiting::add, () -> arrived++);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private static byte[] png(int width, int height, int argb) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, argb);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void comesLaterAndSaysSo() throws IOException {
        Files.write(folder.resolve("a.png"), png(10, 20, 0xFF00FF00));
        DocumentPictures pictures = pictures();

        assertNull(pictures.picture("a.png", 10, 20));
        assertNull(pictures.picture("a.png", 10, 20));
        assertEquals(1, waiting.size(), "it is read once");
        work();

        assertEquals(1, arrived);
        Image image = pictures.picture("a.png", 10, 20);
        assertNotNull(image);
        assertEquals(10, image.getWidth());
        assertEquals(0xFF00FF00, image.getPixelReader().getArgb(5, 5));
    }

    @Test
    void isReadAnewWhenDrawnLarger() throws IOException {
        Files.write(folder.resolve("a.png"), png(1000, 500, 0xFF00FF00));
        DocumentPictures pictures = pictures();
        pictures.picture("a.png", 50, 25);
        work();
        Image small = pictures.picture("a.png", 60, 30);
        assertNotNull(small);
        assertTrue(small.getHeight() >= 64 && small.getHeight() < 128, "as large as needed, not as it is");

        assertSame(small, pictures.picture("a.png", 900, 450), "meanwhile the smaller one is shown");
        work();

        Image large = pictures.picture("a.png", 900, 450);
        assertNotNull(large);
        assertEquals(1000, large.getWidth());
        assertSame(large, pictures.picture("a.png", 3000, 1500), "there is no larger one");
        assertEquals(0, waiting.size());
    }

    @Test
    void isMissingOnceAndForAllUntilItIsForgotten() throws IOException {
        DocumentPictures pictures = pictures();
        pictures.picture("a.png", 10, 10);
        work();
        assertNull(pictures.picture("a.png", 1000, 10));
        assertEquals(0, waiting.size());
        Files.write(folder.resolve("a.png"), png(10, 10, 0xFF00FF00));

        pictures.forget();
        pictures.picture("a.png", 10, 10);
        work();

        assertNotNull(pictures.picture("a.png", 10, 10));
    }

    @Test
    void refusesAPictureThatSaysItIsHuge() throws IOException {
        byte[] bytes = png(10, 10, 0xFF00FF00);
        ByteBuffer.wrap(bytes).putInt(16, 20_000).putInt(20, 20_000);
        var crc = new CRC32();
        crc.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) crc.getValue());

        assertNull(new PictureReader(folder).read(data(bytes), 64));
    }

    @Test
    void survivesBrokenPictures() throws IOException {
        byte[] whole = png(40, 40, 0x8000FF00);
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            new PictureReader(folder).read(data(broken), 64);
        }
        assertNull(new PictureReader(folder).read(data("no picture at all".getBytes(StandardCharsets.UTF_8)), 64));
    }

    @Test
    void isDrawnInItsPlace() throws IOException {
        String url = data(png(40, 20, 0xFFFF0000));
        var at = new DocumentPictures(null, Runnable::run, () -> {});
        Colour red = Colour.of(255, 0, 0);
        String image = Drawn.component("c", "image", "20, 20, 100, 100", "\"visual\": {\"image_url\": \"" + url + "\"%s}");

        Drawn covering = Drawn.of(Drawn.screen(image.formatted("")), 1, at);
        assertEquals(red, covering.at(21, 21));
        assertEquals(red, covering.at(118, 118));
        assertEquals(Colour.WHITE, covering.at(121, 70));

        Drawn contained = Drawn.of(Drawn.screen(image.formatted(", \"aspect_ratio\": 2")), 1, at);
        assertEquals(red, contained.at(21, 70));
        assertEquals(Colour.WHITE, contained.at(70, 30));
    }

    private static String data(byte[] bytes) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
