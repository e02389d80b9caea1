package dev.cyanotype.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads pictures: their size first, so that none is decoded that would not fit into memory, and then no larger than needed. */
final class PictureReader {
    static final long MOST_PIXELS = 40_000_000;

    private final @Nullable Path folder;

    /**
     * A picture.
     *
     * @param isWhole whether it has all the pixels that there are
     */
    record Picture(Image image, boolean isWhole) {}

    /** @param folder the document's own, or null where it has none yet */
    PictureReader(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the picture of an address, or null where there is none that can be shown.
     *
     * @param side as many pixels as each side has to have at least, if there are so many
     */
    @Nullable Picture read(String url, int side) {
        try {
            byte[] bytes = PictureAddress.bytes(url, folder);
            return bytes == null ? null : decoded(bytes, side);
        } catch (IOException | RuntimeException broken) {
            // The decoders of the JDK answer a broken file with whatever exception it leads to; there is no picture then.
            return null;
        }
    }

    private static @Nullable Picture decoded(byte[] bytes, int side) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return decoded(reader, side);
            } finally {
                reader.dispose();
            }
        }
    }

    private static @Nullable Picture decoded(ImageReader reader, int side) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return null;
        }
        long least = Math.min(width, height);
        int step = (int) Math.max(1, least / (2L * side));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, parameters);
        int block = (int) Math.max(1, least / step / side);
        return new Picture(image(read, block), step * block == 1);
    }

    /** A picture in which each pixel is the mean of a block of those that were read. */
    private static Image image(BufferedImage read, int block) {
        int width = Math.max(1, read.getWidth() / block);
        int height = Math.max(1, read.getHeight() / block);
        int[] rows = new int[read.getWidth() * block];
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int high = Math.min(block, read.getHeight() - y * block);
            read.getRGB(0, y * block, read.getWidth(), high, rows, 0, read.getWidth());
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = mean(rows, x * block, Math.min(block, read.getWidth() - x * block), high, read.getWidth());
            }
        }
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private static int mean(int[] argb, int start, int width, int height, int stride) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = Ink.premultiplied(argb[start + y * stride + x]);
                alpha += colour >>> 24;
                red += colour >> 16 & 0xFF;
                green += colour >> 8 & 0xFF;
                blue += colour & 0xFF;
            }
        }
        int count = width * height;
        long half = count / 2;
        return (int) ((alpha + half) / count << 24 | (red + half) / count << 16 | (green + half) / count << 8 | (blue + half) / count);
    }
}
