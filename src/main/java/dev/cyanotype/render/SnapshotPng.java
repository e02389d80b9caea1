package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Frame;
import java.util.Arrays;

/**
 * Writes a screen as a PNG: the frame and what lies in it. On any thread, without a display, and the same bytes for the same
 * screen on every machine that draws its letters with ours.
 */
public final class SnapshotPng {
    /** The most pixels that a picture may have. */
    public static final long MOST_PIXELS = 100_000_000;

    private final Typefaces typefaces;
    private final Pictures pictures;

    /** What came of it. */
    public sealed interface Outcome {
        /** The bytes of the file. */
        record Written(byte[] png, int width, int height) implements Outcome {}

        /** Too many pixels; what to say about it. */
        record TooLarge(String message) implements Outcome {}
    }

    /** @param pictures which have to be there when they are asked for */
    public SnapshotPng(Typefaces typefaces, Pictures pictures) {
        this.typefaces = typefaces;
        this.pictures = pictures;
    }

    /** Draws a screen with {@code scale} pixels to a CSS pixel. */
    public Outcome png(Blueprint blueprint, double scale) {
        Frame frame = blueprint.frame();
        double width = Math.max(1, Math.ceil(frame.width() * scale - 1e-6));
        double height = Math.max(1, Math.ceil(frame.height() * scale - 1e-6));
        if (width * height > MOST_PIXELS) {
            return new Outcome.TooLarge("The picture would have " + (long) (width * height / 1e6)
                    + " million pixels; choose a smaller scale, so that it has no more than " + MOST_PIXELS / 1_000_000 + " million.");
        }
        var pixels = new Pixels((int) width, (int) height);
        ScreenPixels.draw(new Words(typefaces, Sheet.of(blueprint)), pictures, scale, pixels);
        return new Outcome.Written(written(pixels), pixels.width(), pixels.height());
    }

    private static byte[] written(Pixels pixels) {
        int[] argb = pixels.argb(); // nobody else's, and many
        Arrays.setAll(argb, i -> straight(argb[i]));
        return Png.bytes(argb, pixels.width());
    }

    private static int straight(int premultiplied) {
        int alpha = premultiplied >>> 24;
        if (alpha == 255 || alpha == 0) {
            return premultiplied;
        }
        int red = Math.min(255, ((premultiplied >> 16 & 0xFF) * 255 + alpha / 2) / alpha);
        int green = Math.min(255, ((premultiplied >> 8 & 0xFF) * 255 + alpha / 2) / alpha);
        int blue = Math.min(255, ((premultiplied & 0xFF) * 255 + alpha / 2) / alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
