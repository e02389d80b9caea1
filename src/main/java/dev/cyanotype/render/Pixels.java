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
        if (ink.isPlain()) {
            fill(x0, y0, x1, y1, ink.at(0, 0));
            return;
        }
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
        for (int i = start; i < end; i++) {
            argb[i] = over(scaled(ink.at(x + i - start, y), coverage), argb[i]);
        }
    }

    /** Lays a translucent colour over pixels that follow each other. */
    private void lay(int start, int end, int colour) {
        int kept = 255 - (colour >>> 24);
        for (int i = start; i < end; i++) {
            argb[i] = colour + scaled(argb[i], kept);
        }
    }

    /** Fills a box with sharp corners with a premultiplied colour; its edges are rounded to 256ths of a pixel. */
    void fill(double x0, double y0, double x1, double y1, int colour) {
        int fromX = (int) (Math.max(x0, left) * 256 + 0.5);
        int toX = (int) (Math.min(x1, right) * 256 + 0.5);
        int fromY = (int) (Math.max(y0, top) * 256 + 0.5);
        int toY = (int) (Math.min(y1, bottom) * 256 + 0.5);
        if (fromX >= toX) {
            return;
        }
        int first = fromX >> 8;
        int last = toX - 1 >> 8;
        int before = Math.min((first + 1 << 8) - fromX, toX - fromX);
        int behind = toX - (last << 8);
        for (int y = fromY & ~255; y < toY; y += 256) {
            int high = Math.min(y + 256, toY) - Math.max(y, fromY);
            int row = (y >> 8) * width;
            part(row + first, colour, high * before);
            if (last > first) {
                part(row + last, colour, high * behind);
                int inner = scaled(colour, alpha(high << 8));
                if (inner >>> 24 == 255) {
                    Arrays.fill(argb, row + first + 1, row + last, inner);
                } else {
                    lay(row + first + 1, row + last, inner);
                }
            }
        }
    }

    /** Lays a colour over a pixel that is covered by {@code share} of 65,536. */
    private void part(int at, int colour, int share) {
        int laid = scaled(colour, alpha(share));
        argb[at] = laid + scaled(argb[at], 255 - (laid >>> 24));
    }

    /** A coverage of 65,536 as one of 255. */
    private static int alpha(int share) {
        return share * 255 + 32768 >> 16;
    }

    /** A coverage of 1 as one of 255. */
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
        int rb = (colour & 0xFF00FF) * by + 0x800080;
        int ag = (colour >>> 8 & 0xFF00FF) * by + 0x800080;
        return rb + (rb >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF | ag + (ag >>> 8 & 0xFF00FF) & 0xFF00FF00;
    }
}
