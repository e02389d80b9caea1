package dev.cyanotype.colour;

/** The contrast that WCAG 2.2 asks of text: success criteria 1.4.3 (AA) and 1.4.6 (AAA). */
public enum ContrastLevel {
    AA(4.5, 3),
    AAA(7, 4.5);

    private final double ordinary;
    private final double large;

    ContrastLevel(double ordinary, double large) {
        this.ordinary = ordinary;
        this.large = large;
    }

    /** The least ratio. Large text is 24 px and up, or bold from 18.66 px. */
    public double threshold(boolean largeText) {
        return largeText ? large : ordinary;
    }

    public boolean holds(double ratio, boolean largeText) {
        return ratio >= threshold(largeText);
    }
}
