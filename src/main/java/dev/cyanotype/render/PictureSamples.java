package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** The pixels of a picture, to be drawn in any size: the mean of those that fall on one, or a mixture of the four around. */
record PictureSamples(int width, int height, int[] argb) {

    static PictureSamples of(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] argb = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return new PictureSamples(width, height, argb);
    }

    void draw(Pixels pixels, Box part, Box target, RoundedBox shape, int opacity) {
        double stepX = part.width() / target.width();
        double stepY = part.height() / target.height();
        int endY = Math.min((int) Math.ceil(target.bottom()), pixels.bottom());
        int endX = Math.min((int) Math.ceil(target.right()), pixels.right());
        for (int y = Math.max((int) Math.floor(target.y()), pixels.top()); y < endY; y++) {
            double fromY = part.y() + (y - target.y()) * stepY;
            for (int x = Math.max((int) Math.floor(target.x()), pixels.left()); x < endX; x++) {
                int coverage = Pixels.share(shape.cover(x, y)) * opacity / 255;
                if (coverage > 0) {
                    double fromX = part.x() + (x - target.x()) * stepX;
                    pixels.blend(x, y, sample(fromX, fromY, stepX, stepY), coverage);
                }
            }
        }
    }

    /** The mean of an area of the picture; one smaller than a pixel is made as large as one, around its middle. */
    private int sample(double x, double y, double stepX, double stepY) {
        double wide = Math.max(stepX, 1);
        double high = Math.max(stepY, 1);
        double left = x + (stepX - wide) / 2;
        double top = y + (stepY - high) / 2;
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int row = (int) Math.floor(top); row < top + high; row++) {
            double weightY = Math.min(row + 1, top + high) - Math.max(row, top);
            for (int column = (int) Math.floor(left); column < left + wide; column++) {
                double weight = weightY * (Math.min(column + 1, left + wide) - Math.max(column, left));
                int colour = argb[Math.clamp(row, 0, height - 1) * width + Math.clamp(column, 0, width - 1)];
                alpha += weight * (colour >>> 24);
                red += weight * (colour >> 16 & 0xFF);
                green += weight * (colour >> 8 & 0xFF);
                blue += weight * (colour & 0xFF);
            }
        }
        double all = wide * high;
        return (int) (alpha / all + 0.5) << 24 | (int) (red / all + 0.5) << 16 | (int) (green / all + 0.5) << 8 | (int) (blue / all + 0.5);
    }
}
