package dev.cyanotype.rules;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.EcmaNumber;

/** Figures as messages write them, with two decimals at most. */
final class Figures {
    private Figures() {}

    static String of(double value) {
        return shown(Math.rint(value * 100) / 100, value);
    }

    /** A figure that is not to look as if it had reached the limit that it is under. */
    static String under(double value) {
        return shown(Math.floor(value * 100) / 100, value);
    }

    private static String shown(double rounded, double value) {
        double figure = Double.isFinite(rounded) ? rounded : Double.isNaN(value) ? 0 : Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE);
        return EcmaNumber.format(figure);
    }

    /** The width and height of a box. */
    static String size(Box box) {
        return under(box.width()) + " × " + under(box.height()) + " px";
    }
}
