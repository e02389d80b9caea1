package dev.cyanotype.render;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;

/** Text that is too small to be read, as pale bars: one for each line, about as long. */
final class Greek {
    /** The size of letters, in pixels of the surface, under which they are bars. */
    static final double BELOW = 4.5;

    /** The part of the ink that letters leave in the place they take. */
    static final double PALE = 0.5;

    private static final double CHARACTER = 0.52;
    private static final double HEIGHT = 0.55;
    private static final int MOST_LINES = 60;

    private final Surface surface;
    private final double scale;

    Greek(Surface surface, double scale) {
        this.surface = surface;
        this.scale = scale;
    }

    /** Bars for a text in a style. */
    void text(ComponentType type, String text, TextStyle style, Box at, Colour ink) {
        double size = style.size() * scale;
        double lineHeight = style.lineHeight() * scale;
        double inset = type.isText() ? 0 : Math.min(8 * scale, at.width() / 8);
        double wide = at.width() - 2 * inset;
        double length = text.length() * CHARACTER * size;
        int fitting = Math.clamp((int) (at.height() / lineHeight), 1, MOST_LINES);
        int lines = Math.clamp((int) Math.ceil(length / wide), 1, fitting);
        boolean middle = lines == 1 && !(type == ComponentType.TEXT || type == ComponentType.DESCRIPTION || type == ComponentType.LIST);
        double top = at.y() + (middle ? (at.height() - lineHeight) / 2 : 0) + (lineHeight - size * HEIGHT) / 2;
        double push = style.align() == TextStyle.Align.CENTER ? 0.5 : style.align() == TextStyle.Align.RIGHT ? 1 : 0;
        Colour pale = ink.faded(PALE);
        for (int i = 0; i < lines; i++) {
            double wideHere = i < lines - 1 ? wide : Math.min(wide, Math.max(length - i * wide, size));
            surface.fill(new Box(at.x() + inset + (wide - wideHere) * push, top + i * lineHeight, wideHere, size * HEIGHT), 0, pale);
        }
    }

    /** One bar for a text in a box in which no more can be seen. */
    void small(ComponentType type, String text, Box at, Colour ink) {
        double high = at.height() * 0.36;
        double wide = Math.min(at.width() * 0.84, text.length() * at.height() * 0.3);
        double left = type.isTouchTarget() ? at.centreX() - wide / 2 : at.x() + (type.isText() ? 0 : at.width() * 0.08);
        surface.fill(new Box(left, at.centreY() - high / 2, wide, high), 0, ink.faded(PALE));
    }
}
