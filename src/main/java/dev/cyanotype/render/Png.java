package dev.cyanotype.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as PNG files. */
public final class Png {
    private Png() {}

    /**
     * The bytes of a file.
     *
     * @param argb the pixels row by row, {@code width} to a row, their colours not multiplied by alpha
     */
    public static byte[] bytes(int[] argb, int width) {
        int height = argb.length / width;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
