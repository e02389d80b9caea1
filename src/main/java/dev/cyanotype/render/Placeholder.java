package dev.cyanotype.render;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import org.jspecify.annotations.Nullable;

/** What stands for a picture that is not there: a neutral panel with mountains, a sun and the name of its file. */
final class Placeholder {
    private static final Outline MOUNTAINS =
            Outline.polygon(0, 0.86, 0.34, 0.32, 0.55, 0.64, 0.68, 0.47, 1, 0.86);
    private static final Colour PANEL = Colour.of(0x7C, 0x89, 0x9C, 0x33);
    private static final Colour ON_LIGHT = Colour.of(0x4A, 0x58, 0x6C, 0x8C);
    private static final Colour ON_DARK = Colour.of(0xFF, 0xFF, 0xFF, 0x8C);
    private static final double LARGEST = 44;
    private static final double SHARE = 0.42;
    private static final double SUN = 0.11;
    private static final double NAME_SIZE = 11;

    private Placeholder() {}

    /** @param panel whether what it stands on has no fill of its own there */
    static void draw(
            Surface surface, Typefaces typefaces, Box box, double scale, Look look, boolean panel, @Nullable String name, double opacity) {
        if (panel) {
            surface.fill(box, look.radius() * scale, PANEL.faded(opacity));
        }
        Colour ground = look.mean();
        Colour mark = (ground.alpha() > 127 && ground.isDark() ? ON_DARK : ON_LIGHT).faded(opacity);
        double size = Math.min(SHARE * Math.min(box.width(), box.height()), LARGEST * scale);
        if (size < 3) {
            return;
        }
        boolean named = name != null && NAME_SIZE * scale >= 6 && box.height() > size + 3.5 * NAME_SIZE * scale;
        double left = box.centreX() - size / 2;
        double top = box.centreY() - size / 2 - (named ? NAME_SIZE * scale * 0.9 : 0);
        surface.shape(MOUNTAINS, size, left, top, mark);
        double sun = SUN * size;
        surface.fill(new Box(left + 0.74 * size - sun, top + 0.24 * size - sun, 2 * sun, 2 * sun), sun, mark);
        if (named && name != null) {
            name(surface, typefaces, box, name, top + size + NAME_SIZE * scale * 1.2, NAME_SIZE * scale, mark);
        }
    }

    private static void name(
            Surface surface, Typefaces typefaces, Box box, String name, double baseline, double size, Colour colour) {
        Letters letters = typefaces.letters(Typeface.REGULAR);
        String line = new LineBreaker(letters, (box.width() - 2 * size) / size, 1).lines(name).getFirst();
        double width = letters.width(line, 0, line.length()) * size;
        surface.text(line, Typeface.REGULAR, size, box.centreX() - width / 2, baseline, colour);
    }

    /** The name of the file of an address, or null where it has none. */
    static @Nullable String fileName(@Nullable String url) {
        if (url == null || url.startsWith("data:")) {
            return null;
        }
        int end = url.length();
        for (char c : new char[] {'?', '#'}) {
            int at = url.indexOf(c);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String path = url.substring(0, end);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? null : name.strip();
    }
}
