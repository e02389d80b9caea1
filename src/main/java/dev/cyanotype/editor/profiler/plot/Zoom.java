package dev.cyanotype.editor.profiler.plot;

/**
 * How wide runs are drawn: a step on a ladder, from wide bars down to narrow columns that each stand for many runs. Always whole
 * pixels, so that bars are crisp and do not flicker while they move on.
 *
 * @param step 0 is the widest
 */
public record Zoom(int step) {
    private static final int[] WIDTHS = {32, 24, 16, 12, 8, 6, 4, 3, 2};
    private static final int NARROW = WIDTHS.length - 1;

    /** The step at which a column stands for the most runs. */
    private static final int LAST = NARROW + 7;

    /** Bars that can be told apart and yet are many. */
    public static final Zoom USUAL = new Zoom(4);

    public Zoom {
        step = Math.clamp(step, 0, LAST);
    }

    /** How many pixels from the left of a column to the left of the next. */
    public int columnWidth() {
        return WIDTHS[Math.min(step, NARROW)];
    }

    /** What of it is painted: where there is room, columns have a gap. */
    public int barWidth() {
        int width = columnWidth();
        return width > 8 ? width - 2 : width > 2 ? width - 1 : width;
    }

    /** How many runs stand in one column. */
    public int runsPerColumn() {
        return 1 << Math.max(0, step - NARROW);
    }

    public Zoom in() {
        return new Zoom(step - 1);
    }

    public Zoom out() {
        return new Zoom(step + 1);
    }

    public boolean isWidest() {
        return step == 0;
    }

    public boolean isNarrowest() {
        return step == LAST;
    }

    /** The widest zoom at which so many runs stand in so many pixels. */
    public static Zoom fitting(int runs, double width) {
        var zoom = new Zoom(0);
        while (!zoom.isNarrowest() && (double) runs / zoom.runsPerColumn() * zoom.columnWidth() > width) {
            zoom = zoom.out();
        }
        return zoom;
    }
}
