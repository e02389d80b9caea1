package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;
import java.util.Arrays;

/**
 * A picture in memory and how it is blended into: premultiplied ARGB, row by row. What lies outside the clip stays as it is.
 */
final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;
    private int left;
    private int top;
    private int right;
    private int bottom;

    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.right = width;
        this.bottom = height;
    }

    Pixels(int width, int height) {
        this(width, height, new int[Math.multiplyExact(width, height)]);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] argb() {
        return argb;
    }

    /** From now on only these pixels change. */
    void clip(int newLeft, int newTop, int newRight, int newBottom) {
        left = Math.clamp(newLeft, 0, width);
        top = Math.clamp(newTop, 0, height);
        right = Math.clamp(newRight, left, width);
        bottom = Math.clamp(newBottom, top, height);
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }

    void clear() {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(argb, y * width + left, y * width + right, 0);
        }
    }

    /** Lays a colour over one pixel inside the clip; {@code coverage} from 0 to 255. */
    void blend(int x, int y, int colour, int coverage) {
        int at = y * width + x;
        argb[at] = over(coverage == 255 ? colour : scaled(colour, coverage), argb[at]);
    }

    /** Fills a box with sharp corners; pixels that it covers in part get their part. */
    void fill(Box box, Ink ink) {
        fill(box.x(), box.y(), box.right(), box.bottom(), ink);
    }

    void fill(double x0, double y0, double x1, double y1, Ink ink) {
        double fromX = Math.max(x0, left);
        double toX = Math.min(x1, right);
        int firstRow = (int) Math.max(Math.floor(y0), top);
        int endRow = (int) Math.min(Math.ceil(y1), bottom);
        if (fromX >= toX) {
            return;
        }
        int from = (int) Math.floor(fromX);
        int to = (int) Math.ceil(toX);
        int whole = (int) Math.ceil(fromX);
        int wholeEnd = (int) Math.floor(toX);
        for (int y = firstRow; y < endRow; y++) {
            double high = Math.min(y + 1, y1) - Math.max(y, y0);
            if (whole > wholeEnd) {
                blend(from, y, ink.at(from, y), share(high * (toX - fromX)));
                continue;
            }
            if (from < whole) {
                blend(from, y, ink.at(from, y), share(high * (whole - fromX)));
            }
            if (wholeEnd < to) {
                blend(wholeEnd, y, ink.at(wholeEnd, y), share(high * (toX - wholeEnd)));
            }
            row(y * width + whole, y * width + wholeEnd, whole, y, ink, share(high));
        }
    }

    /** Lays ink over pixels that follow each other in a row. */
    private void row(int start, int end, int x, int y, Ink ink, int coverage) {
        if (!ink.isPlain()) {
            for (int i = start; i < end; i++) {
                argb[i] = over(scaled(ink.at(x + i - start, y), coverage), argb[i]);
            }
            return;
        }
        int colour = scaled(ink.at(x, y), coverage);
        if (colour >>> 24 == 255) {
            Arrays.fill(argb, start, end, colour);
        } else if (colour != 0) {
            for (int i = start; i < end; i++) {
                argb[i] = over(colour, argb[i]);
            }
        }
    }

    /** Fills a small box with sharp corners: every pixel by the part of it that is covered, in 256ths of its sides. */
    void speck(double x0, double y0, double x1, double y1, int colour) {
        int fromX = (int) (Math.max(x0, left) * 256);
        int toX = (int) (Math.min(x1, right) * 256);
        int fromY = (int) (Math.max(y0, top) * 256);
        int toY = (int) (Math.min(y1, bottom) * 256);
        for (int y = fromY & ~255; y < toY && fromX < toX; y += 256) {
            int high = Math.min(y + 256, toY) - Math.max(y, fromY);
            int row = (y >> 8) * width;
            for (int x = fromX & ~255; x < toX; x += 256) {
                int share = high * (Math.min(x + 256, toX) - Math.max(x, fromX));
                int at = row + (x >> 8);
                argb[at] = over(share == 65536 ? colour : scaled(colour, share - (share >> 8) >> 8), argb[at]);
            }
        }
    }

    static int share(double coverage) {
        return (int) (coverage * 255 + 0.5);
    }

    /** A premultiplied colour over another (source-over). */
    static int over(int front, int back) {
        int alpha = front >>> 24;
        if (alpha == 255) {
            return front;
        }
        return front + scaled(back, 255 - alpha);
    }

    /** A premultiplied colour with all its channels multiplied by {@code by} of 255. */
    static int scaled(int colour, int by) {
        if (by >= 255) {
            return colour;
        }
        int rb = (colour & 0xFF00FF) * by + 0x800080;
        int ag = (colour >>> 8 & 0xFF00FF) * by + 0x800080;
        return rb + (rb >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF | ag + (ag >>> 8 & 0xFF00FF) & 0xFF00FF00;
    }
}
