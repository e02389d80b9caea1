package dev.cyanotype.render;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cyanotype.geometry.Box;
import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Shadows as pictures, each made once and laid round a box in eight parts, of which four are stretched. */
final class ShadowPatches {
    private static final int MOST_PATCHES = 48;
    private static final double SHARPEST = 2;

    private final Typefaces typefaces;
    private final Cache<Key, Patch> patches = Caffeine.newBuilder().maximumSize(MOST_PATCHES).executor(Runnable::run).build();

    /**
     * What tells patches apart.
     *
     * @param radius of the corners, in CSS pixels
     * @param scale the patch's pixels to a CSS pixel
     */
    private record Key(Shadow shadow, double radius, double scale) {}

    /** @param corner how far a corner reaches into the picture, in its pixels */
    private record Patch(Image image, double corner, double size) {}

    ShadowPatches(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    void draw(GraphicsContext canvas, Box box, double radius, Shadow shadow, double zoom, double opacity) {
        double scale = Math.min(Math.scalb(1.0, Math.getExponent(zoom * 1.4)), SHARPEST);
        double kept = Math.round(Math.min(radius, Math.min(box.width(), box.height()) / 2) / zoom);
        Patch patch = patches.get(new Key(shadow, kept, scale), this::made);
        double reach = shadow.reach() * zoom;
        Box all = box.grown(reach);
        double corner = patch.corner() * zoom / scale;
        double wide = Math.min(corner, all.width() / 2);
        double high = Math.min(corner, all.height() / 2);
        double[] xs = {all.x(), all.x() + wide, all.right() - wide, all.right()};
        double[] ys = {all.y(), all.y() + high, all.bottom() - high, all.bottom()};
        double[] from = {0, patch.corner(), patch.size() - patch.corner(), patch.size()};
        canvas.setGlobalAlpha(opacity);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double width = xs[column + 1] - xs[column];
                double height = ys[row + 1] - ys[row];
                if ((row != 1 || column != 1) && width > 0 && height > 0) {
                    canvas.drawImage(
                            patch.image(),
                            from[column],
                            from[row],
                            from[column + 1] - from[column],
                            from[row + 1] - from[row],
                            xs[column],
                            ys[row],
                            width,
                            height);
                }
            }
        }
        canvas.setGlobalAlpha(1);
    }

    private Patch made(Key key) {
        double reach = key.shadow().reach() * key.scale();
        double radius = key.radius() * key.scale();
        double corner = Math.ceil(reach + radius + key.shadow().blur() * key.scale() + 1);
        int size = (int) (2 * corner + 2);
        var pixels = new Pixels(size, size);
        new PixelSurface(typefaces, pixels)
                .shadow(new Box(reach, reach, size - 2 * reach, size - 2 * reach), radius, key.shadow(), key.scale(), 1);
        var buffer = new PixelBuffer<>(size, size, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        return new Patch(new WritableImage(buffer), corner, size);
    }
}
