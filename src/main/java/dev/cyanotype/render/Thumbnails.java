package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Frame;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * Makes small pictures of whole screens, without pictures in them. On any thread, but one at a time; of states that follow each
 * other it reads only what has changed.
 */
public final class Thumbnails {
    private final Typefaces typefaces;
    private @Nullable Sheet last;

    public Thumbnails(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The frame of a screen and all in it, as large as fits into a size in pixels. */
    public Image picture(Blueprint blueprint, int mostWidth, int mostHeight) {
        Frame frame = blueprint.frame();
        double scale = Math.min(mostWidth / frame.width(), mostHeight / frame.height());
        int width = Math.clamp(Math.round(frame.width() * scale), 1, mostWidth);
        int height = Math.clamp(Math.round(frame.height() * scale), 1, mostHeight);
        Sheet sheet = Sheet.of(blueprint, last);
        last = sheet;
        var pixels = new Pixels(width, height);
        ScreenPixels.draw(new Words(typefaces, sheet), Pictures.NONE, scale, pixels);
        var buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(buffer);
    }
}
