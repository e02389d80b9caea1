package dev.cyanotype.language.lexicon;

/** What a number counts. */
public enum Unit {
    NONE(1),
    PIXELS(1),
    /** 4/3 of a pixel, as in CSS. */
    POINTS(4.0 / 3),
    /** 16 pixels, as in CSS where nothing else is said. */
    EMS(16),
    PERCENT(1),
    DEGREES(1),
    TIMES(1);

    private final double pixels;

    Unit(double pixels) {
        this.pixels = pixels;
    }

    /** How many pixels one of it is; 1 where it is no length. */
    public double pixels() {
        return pixels;
    }

    /** What a number stands for once it is in pixels. */
    public Unit base() {
        return this == POINTS || this == EMS ? PIXELS : this;
    }
}
