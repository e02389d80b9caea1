package dev.cyanotype.render;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pixels of our own as a picture for JavaFX: two of them, used in turn, since one may still be on its way to the screen while the
 * next is drawn. On the FX thread.
 */
final class Film {
    private final Pixels[] pixels;
    private final PixelBuffer<?>[] buffers = new PixelBuffer<?>[2];
    private final Image[] images;
    private int current;

    Film(int width, int height) {
        pixels = new Pixels[] {new Pixels(width, height), new Pixels(width, height)};
        images = new Image[2];
        for (int i = 0; i < 2; i++) {
            var buffer = new PixelBuffer<>(
                    width, height, IntBuffer.wrap(pixels[i].argb()), PixelFormat.getIntArgbPreInstance());
            buffers[i] = buffer;
            images[i] = new WritableImage(buffer);
        }
    }

    boolean isOf(int width, int height) {
        return pixels[0].width() == width && pixels[0].height() == height;
    }

    /** The pixels to draw next, cleared unless all of them are going to be covered. */
    Pixels fresh(boolean cleared) {
        current = 1 - current;
        Pixels next = pixels[current];
        next.clip(0, 0, next.width(), next.height());
        if (cleared) {
            next.clear();
        }
        return next;
    }

    /** The pixels to draw next, with what was drawn last. */
    Pixels again() {
        Pixels last = pixels[current];
        current = 1 - current;
        Pixels next = pixels[current];
        System.arraycopy(last.argb(), 0, next.argb(), 0, last.argb().length);
        next.clip(0, 0, next.width(), next.height());
        return next;
    }

    /** The pixels to draw next, with what was drawn last pushed to the right and down; what comes in at the edges is left over. */
    Pixels shifted(int dx, int dy) {
        Pixels last = pixels[current];
        current = 1 - current;
        Pixels next = pixels[current];
        int width = next.width();
        int kept = width - Math.abs(dx);
        for (int y = Math.max(dy, 0); y < next.height() + Math.min(dy, 0); y++) {
            System.arraycopy(last.argb(), (y - dy) * width + Math.max(-dx, 0), next.argb(), y * width + Math.max(dx, 0), kept);
        }
        return next;
    }

    /** The picture of what has been drawn. */
    Image developed() {
        buffers[current].updateBuffer(buffer -> null);
        return images[current];
    }
}
