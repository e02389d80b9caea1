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

    /** Lays ink over a part of a row, which is clipped; {@code coverage} from 0 to 255. */
    void span(int y, int from, int to, Ink ink, int coverage) {
        int start = Math.max(from, left);
        int end = Math.min(to, right);
        if (y < top || y >= bottom || start >= end || coverage <= 0) {
            return;
        }
        int row = y * width;
        if (!ink.isPlain()) {
            for (int x = start; x < end; x++) {
                argb[row + x] = over(scaled(ink.at(x, y), coverage), argb[row + x]);
            }
            return;
        }
        int colour = scaled(ink.at(0, 0), coverage);
        if (colour >>> 24 == 255) {
            Arrays.fill(argb, row + start, row + end, colour);
        } else {
            for (int i = row + start; i < row + end; i++) {
                argb[i] = over(colour, argb[i]);
            }
        }
    }

    /** Fills a box with sharp corners; pixels that it covers in part get their part. */
    void fill(Box box, Ink ink) {
        fill(box.x(), box.y(), box.right(), box.bottom(), ink);
    }

    void fill(double x0, double y0, double x1, double y1, Ink ink) {
        int firstRow = Math.max((int) Math.floor(y0), top);
        int endRow = Math.min((int) Math.ceil(y1), bottom);
        int from = (int) Math.floor(x0);
        int to = (int) Math.ceil(x1);
        if (to <= left || from >= right) {
            return;
        }
        int whole = (int) Math.ceil(x0);
        int wholeEnd = (int) Math.floor(x1);
        for (int y = firstRow; y < endRow; y++) {
            double high = Math.min(y + 1, y1) - Math.max(y, y0);
            if (whole > wholeEnd) {
                span(y, from, to, ink, share(high * (x1 - x0)));
            } else {
                if (from < whole) {
                    span(y, from, whole, ink, share(high * (whole - x0)));
                }
                span(y, whole, wholeEnd, ink, share(high));
                if (wholeEnd < to) {
                    span(y, wholeEnd, to, ink, share(high * (x1 - wholeEnd)));
                }
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
