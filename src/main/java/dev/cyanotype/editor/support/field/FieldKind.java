package dev.cyanotype.editor.support.field;

import java.util.List;

/** What a field takes. */
public sealed interface FieldKind {

    /**
     * A number.
     *
     * @param least the least that it may be
     * @param most the most that it may be
     * @param step what an arrow key adds, and what a pixel of scrubbing adds
     * @param scale how many of it are shown for one: 100 for what is shown in percent
     * @param unit what stands behind the number where it is described: {@code px}, {@code %}, {@code °}, or nothing
     */
    record Figure(double least, double most, double step, double scale, String unit) implements FieldKind {
        public static final Figure LENGTH = new Figure(0, Double.MAX_VALUE, 1, 1, "px");
        static final Figure COORDINATE = new Figure(-Double.MAX_VALUE, Double.MAX_VALUE, 1, 1, "px");
        static final Figure SIZE = new Figure(1, Double.MAX_VALUE, 1, 1, "px");
        static final Figure SHARE = new Figure(0, 1, 0.01, 100, "%");
        public static final Figure RATIO = new Figure(0.1, Double.MAX_VALUE, 0.1, 1, "");
        static final Figure DEGREES = new Figure(-Double.MAX_VALUE, Double.MAX_VALUE, 1, 1, "°");

        /** Whether it has an end at either side, so that a slider can show it. */
        public boolean isShare() {
            return scale != 1;
        }

        /** A value that came of a reckoning, brought within bounds and to whole steps. */
        double fitted(double value) {
            double rounded = step < 1 ? Math.rint(value * 100) / 100 : Math.rint(value);
            return Math.clamp(rounded, least, most) + 0.0;
        }
    }

    record Paint() implements FieldKind {}

    /**
     * One of a few words.
     *
     * @param options the words, in the order of their scale where they have one
     * @param segmented whether they stand side by side rather than in a list
     */
    record Choice(List<String> options, boolean segmented) implements FieldKind {
        public Choice {
            options = List.copyOf(options);
        }
    }

    record Switch() implements FieldKind {}

    /** A text: of several lines, or of one. */
    record Words(boolean lines) implements FieldKind {}

    /** What is only shown. */
    record Fixed() implements FieldKind {}
}
