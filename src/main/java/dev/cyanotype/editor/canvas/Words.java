package dev.cyanotype.editor.canvas;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.EcmaNumber;

/** Positions and sizes in words. */
final class Words {
    private Words() {}

    /** Such as {@code 16, 80}. */
    static String position(Box box) {
        return number(box.x()) + ", " + number(box.y());
    }

    /** Such as {@code 343 × 160}. */
    static String size(Box box) {
        return number(box.width()) + " × " + number(box.height());
    }

    static String number(double value) {
        return EcmaNumber.format(Math.round(value * 100) / 100.0);
    }
}
