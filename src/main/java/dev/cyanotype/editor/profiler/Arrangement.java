package dev.cyanotype.editor.profiler;

import java.util.List;

/**
 * Which parts of the live view are seen side by side and which take turns, by the room there is.
 *
 * @param chartAbove whether the chart has the whole width and the rest stands below it, rather than beside it
 * @param open the parts that are always seen, from left to right, beside the chart
 * @param turns the parts of which one is seen at a time
 */
record Arrangement(boolean chartAbove, List<Part> open, List<Part> turns) {

    /** A part of the live view. */
    enum Part {
        CHART("Chart"),
        FIGURES("Figures"),
        EDIT("Edit"),
        MACHINE("Machine"),
        REGRESSIONS("Regressions");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private static final Arrangement LARGE =
            new Arrangement(true, List.of(Part.FIGURES), List.of(Part.EDIT, Part.MACHINE, Part.REGRESSIONS));
    private static final Arrangement WIDE =
            new Arrangement(true, List.of(Part.FIGURES, Part.EDIT), List.of(Part.MACHINE, Part.REGRESSIONS));
    private static final Arrangement TALL =
            new Arrangement(true, List.of(), List.of(Part.FIGURES, Part.EDIT, Part.MACHINE, Part.REGRESSIONS));
    private static final Arrangement LOW =
            new Arrangement(false, List.of(), List.of(Part.FIGURES, Part.EDIT, Part.MACHINE, Part.REGRESSIONS));
    private static final Arrangement SMALL =
            new Arrangement(true, List.of(), List.of(Part.CHART, Part.FIGURES, Part.EDIT, Part.MACHINE, Part.REGRESSIONS));

    static Arrangement of(double width, double height) {
        boolean high = height >= 340;
        return high && width >= 1_100 ? WIDE
                : high && width >= 780 ? LARGE
                : high ? TALL
                : width >= 620 ? LOW
                : SMALL;
    }

    /** Whether the chart is always seen. */
    boolean hasChart() {
        return !turns.contains(Part.CHART);
    }
}
