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

    /** The width of the part that is stretched, in pixels of the patch. */
    private static final double THREAD = 0.5;

    private final Typefaces typefaces;
    private final Cache<Key, Image> patches = Caffeine.newBuilder().maximumSize(MOST_PATCHES).executor(Runnable::run).build();

    /**
     * What tells patches apart: all in pixels of the patch.
     *
     * @param width of what casts the shadow, if it is too small to be stretched
     * @param height of what casts the shadow, if it is too small to be stretched
     * @param scale the patch's pixels to a CSS pixel
     */
    private record Key(Shadow shadow, double radius, double width, double height, double scale) {
        /** How far the shadow changes inside the edge of what casts it. */
        double depth() {
            return Math.ceil(radius + shadow.reach() * scale) + 1;
        }
    }

    ShadowPatches(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    void draw(GraphicsContext canvas, Box box, double radius, Shadow shadow, double zoom, double opacity) {
        double scale = Math.min(Math.scalb(1.0, Math.getExponent(zoom * 1.4)), SHARPEST);
        double shrink = scale / zoom;
        double round = Math.round(Math.min(radius, Math.min(box.width(), box.height()) / 2) * shrink);
        double depth = new Key(shadow, round, 0, 0, scale).depth();
        var key = new Key(
                shadow,
                round,
                Math.round(Math.min(box.width() * shrink, 2 * depth)),
                Math.round(Math.min(box.height() * shrink, 2 * depth)),
                scale);
        Image patch = patches.get(key, this::made);
        double reach = shadow.reach() * zoom;
        double[] fromX = cuts(0, patch.getWidth(), patch.getWidth() / 2);
        double[] fromY = cuts(0, patch.getHeight(), patch.getHeight() / 2);
        Box all = box.grown(reach);
        double[] toX = cuts(all.x(), all.right(), Math.min(patch.getWidth() / shrink, all.width()) / 2);
        double[] toY = cuts(all.y(), all.bottom(), Math.min(patch.getHeight() / shrink, all.height()) / 2);
        canvas.setGlobalAlpha(opacity);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double width = toX[column + 1] - toX[column];
                double height = toY[row + 1] - toY[row];
                if ((row != 1 || column != 1) && width > 0.01 && height > 0.01) {
                    canvas.drawImage(
                            patch,
                            fromX[column],
                            fromY[row],
                            Math.max(fromX[column + 1] - fromX[column], THREAD),
                            Math.max(fromY[row + 1] - fromY[row], THREAD),
                            toX[column],
                            toY[row],
                            width,
                            height);
                }
            }
        }
        canvas.setGlobalAlpha(1);
    }

    /** Where a side is cut: behind its first part, and before its last. */
    private static double[] cuts(double from, double to, double part) {
        return new double[] {from, Math.min(from + part, to), Math.max(to - part, from), to};
    }

    private Image made(Key key) {
        double reach = key.shadow().reach() * key.scale();
        int width = Math.max(2, (int) Math.round(key.width() + 2 * reach));
        int height = Math.max(2, (int) Math.round(key.height() + 2 * reach));
        var pixels = new Pixels(width, height);
        new PixelSurface(typefaces, pixels, true)
                .shadow(new Box(reach, reach, width - 2 * reach, height - 2 * reach), key.radius(), key.shadow(), key.scale(), 1);
        var buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(buffer);
    }
}
