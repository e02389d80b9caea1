package dev.cyanotype.render;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.geometry.Box;
import javafx.scene.image.Image;

/** Draws into pixels of our own: the same bytes on every machine, on any thread, and thousands of components in no time. */
final class PixelSurface implements Surface {
    private static final int DASH = 4;
    private static final int EXACT_STEPS = 16;
    private static final int QUICK_STEPS = 2;
    private static final int MOST_PICTURES = 32;

    private final Strikes strikes;
    private final Cache<Image, PictureSamples> pictures =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST_PICTURES).executor(Runnable::run).build();
    private Pixels pixels;

    /** @param exact whether letters have to be as large as they are to be, or may be a quarter of a pixel off */
    PixelSurface(Typefaces typefaces, Pixels pixels, boolean exact) {
        this.strikes = new Strikes(typefaces, exact ? EXACT_STEPS : QUICK_STEPS);
        this.pixels = pixels;
    }

    /** From now on draws into other pixels. */
    void drawInto(Pixels other) {
        pixels = other;
    }

    @Override
    public void speck(double left, double top, double right, double bottom, int argb) {
        pixels.fill(left, top, right, bottom, Ink.premultiplied(argb));
    }

    @Override
    public void fill(Box box, double radius, Colour colour) {
        if (radius < 0.5) {
            speck(box.x(), box.y(), box.right(), box.bottom(), colour.argb());
        } else if (colour.alpha() > 0) {
            RoundedBox.of(box, radius).fill(pixels, Ink.of(colour));
        }
    }

    @Override
    public void fill(Box box, double radius, Gradient gradient) {
        RoundedBox.of(box, radius).fill(pixels, Ink.of(gradient, box));
    }

    @Override
    public void frame(Box box, double radius, double width, Colour colour) {
        RoundedBox.of(box, radius).frame(pixels, width, Ink.of(colour));
    }

    @Override
    public void dashes(Box box, Colour colour) {
        int ink = Ink.premultiplied(colour);
        int left = (int) Math.floor(box.x());
        int top = (int) Math.floor(box.y());
        int right = Math.max((int) Math.ceil(box.right()) - 1, left);
        int bottom = Math.max((int) Math.ceil(box.bottom()) - 1, top);
        for (int x = Math.max(left, pixels.left()); x <= Math.min(right, pixels.right() - 1); x++) {
            dot(x, top, x - left, ink);
            dot(x, bottom, x - left, ink);
        }
        for (int y = Math.max(top + 1, pixels.top()); y < Math.min(bottom, pixels.bottom()); y++) {
            dot(left, y, y - top, ink);
            dot(right, y, y - top, ink);
        }
    }

    private void dot(int x, int y, int along, int ink) {
        if (along % (2 * DASH) < DASH && x >= pixels.left() && x < pixels.right() && y >= pixels.top() && y < pixels.bottom()) {
            pixels.blend(x, y, ink, 255);
        }
    }

    @Override
    public void shadow(Box box, double radius, Shadow shadow, double zoom, double opacity) {
        double blur = shadow.blur() * zoom;
        Box cast = box.movedBy(0, shadow.drop() * zoom);
        Box reach = cast.grown(blur);
        int black = Ink.premultiplied(Colour.BLACK.withOpacity(shadow.strength() * opacity));
        RoundedBox own = RoundedBox.of(box, radius);
        RoundedBox shade = RoundedBox.of(cast, radius);
        int left = Math.max((int) Math.floor(reach.x()), pixels.left());
        int right = Math.min((int) Math.ceil(reach.right()), pixels.right());
        int end = Math.min((int) Math.ceil(reach.bottom()), pixels.bottom());
        for (int y = Math.max((int) Math.floor(reach.y()), pixels.top()); y < end; y++) {
            boolean inside = y >= box.y() && y + 1 <= box.bottom();
            double curve = y >= box.y() + radius && y + 1 <= box.bottom() - radius ? 0 : radius;
            int hidden = inside ? (int) Math.ceil(box.x() + curve) : right;
            int hiddenEnd = inside ? Math.max((int) Math.floor(box.right() - curve), hidden) : right;
            for (int x = left; x < right; x = x + 1 == hidden ? hiddenEnd : x + 1) {
                double dark = Shadow.falloff(-shade.distance(x + 0.5, y + 0.5), blur) * (1 - own.cover(x, y));
                pixels.blend(x, y, black, Pixels.share(dark));
            }
        }
    }

    @Override
    public void text(String line, Typeface face, double size, double x, double baseline, Colour colour) {
        Strikes.Strike strike = strikes.of(face, size);
        int ink = Ink.premultiplied(colour);
        int row = (int) Math.round(baseline);
        double at = x;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Script.isSimple(c)) {
                text(strike, line, x, row, ink);
                return;
            }
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > ' ') {
                int phase = (int) Math.floor((at - Math.floor(at)) * Strikes.PHASES);
                cover(strike.letter(c, phase), (int) Math.floor(at), row, ink);
            }
            at += strike.letters().width(c) * size;
        }
    }

    /** Draws a line whose letters depend on each other. */
    private void text(Strikes.Strike strike, String line, double x, int row, int ink) {
        int phase = (int) Math.floor((x - Math.floor(x)) * Strikes.PHASES);
        cover(strike.string(line, phase), (int) Math.floor(x), row, ink);
    }

    @Override
    public void shape(Outline outline, double scale, double dx, double dy, Colour colour) {
        cover(Coverage.of(outline, scale, dx, dy), 0, 0, Ink.premultiplied(colour));
    }

    private void cover(Coverage coverage, int dx, int dy, int ink) {
        int left = coverage.left() + dx;
        int top = coverage.top() + dy;
        int fromX = Math.max(left, pixels.left());
        int toX = Math.min(left + coverage.width(), pixels.right());
        int toY = Math.min(top + coverage.height(), pixels.bottom());
        byte[] alpha = coverage.alpha();
        for (int y = Math.max(top, pixels.top()); y < toY; y++) {
            int at = (y - top) * coverage.width() - left;
            for (int x = fromX; x < toX; x++) {
                int share = alpha[at + x] & 0xFF;
                if (share > 0) {
                    pixels.blend(x, y, ink, share);
                }
            }
        }
    }

    @Override
    public void picture(Image picture, Box part, Box target, double radius, double opacity) {
        pictures.get(picture, PictureSamples::of).draw(pixels, part, target, RoundedBox.of(target, radius), Pixels.share(opacity));
    }
}
