package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.Column;
import dev.cyanotype.editor.profiler.plot.Columns;
import dev.cyanotype.editor.profiler.plot.Runs;
import dev.cyanotype.editor.profiler.plot.Span;
import dev.cyanotype.editor.profiler.plot.ValueAxis;
import dev.cyanotype.editor.profiler.plot.Zoom;
import dev.cyanotype.profile.Profile;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The chart of the runs: which part of them is in view and how wide, what the mouse is over, and which one is selected. */
public final class TimelineViewModel {
    private static final long LATEST = -1;
    private static final double ROOM = 1.25;
    private static final double SHRINK = 0.35;

    private final Runs runs;
    private final Watch watch;
    private final Columns columns;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.USUAL);
    private final BooleanProperty log = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Column> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Profile> selected = new ReadOnlyObjectWrapper<>();

    private double width;
    private long end = LATEST;
    private double hoverX = -1;
    private ValueAxis axis = ValueAxis.linear(0);

    TimelineViewModel(Runs runs, Watch watch) {
        this.runs = runs;
        this.watch = watch;
        this.columns = new Columns(runs);
        log.addListener(_ -> changed());
    }

    /** Changes when the chart is to be drawn anew for what was done to it. */
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    public BooleanProperty logProperty() {
        return log;
    }

    public ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** The column under the mouse, or null. */
    public ReadOnlyObjectProperty<@Nullable Column> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The run that is looked at, or null. */
    public ReadOnlyObjectProperty<@Nullable Profile> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    private void changed() {
        version.set(version.get() + 1);
    }

    // What comes

    void clear() {
        columns.forget();
        end = LATEST;
        hovered.set(null);
        selected.set(null);
        changed();
    }

    void refiltered() {
        columns.forget();
        end = LATEST;
        hoverX = -1;
        hovered.set(null);
        changed();
    }

    void changedFrom(long ordinal) {
        columns.changedFrom(ordinal);
        Profile run = selected.get();
        if (run != null && !run.outcome().kept()) {
            long there = runs.ordinalOf(run.number());
            if (there >= 0 && !runs.at(there).outcome().equals(run.outcome())) {
                selected.set(runs.at(there));
            }
        }
        hover(hoverX);
    }

    boolean isEmpty() {
        return runs.size() == 0;
    }

    // What is in view

    void setWidth(double now) {
        width = now;
    }

    Span span() {
        return new Span(zoom.get(), width, end == LATEST ? runs.end() : Math.min(end, runs.end()));
    }

    /** A column that is in view, gathered; null where no run stands there. */
    @Nullable Column column(long number) {
        columns.gather(zoom.get().runsPerColumn());
        return columns.at(number);
    }

    Profile run(long ordinal) {
        return runs.at(ordinal);
    }

    boolean hasRegression(Column column) {
        for (long ordinal = column.first(); !watch.isQuiet() && ordinal < column.first() + column.count(); ordinal++) {
            if (watch.isRegression(runs.at(ordinal))) {
                return true;
            }
        }
        return false;
    }

    /** The axis for what is in view. Of linear ones one that is still large enough and not far too large stays. */
    ValueAxis axis() {
        Span span = span();
        long first = span.firstColumn();
        long[] slowest = new long[(int) Math.max(0, span.lastColumn() - first + 1)];
        long fastest = Long.MAX_VALUE;
        int count = 0;
        for (long number = first; number <= span.lastColumn(); number++) {
            Column column = column(number);
            if (column != null) {
                slowest[count++] = run(column.slowest()).timing().total();
                fastest = Math.min(fastest, column.fastest());
            }
        }
        Arrays.sort(slowest, 0, count);
        if (log.get()) {
            axis = count == 0 ? ValueAxis.logarithmic(1_000, 1_000_000) : ValueAxis.logarithmic(fastest / 4, slowest[count - 1]);
        } else {
            long need = count == 0 ? 0 : (long) (slowest[(count - 1) * 95 / 100] * ROOM);
            if (axis.log() || need > axis.top() || need < axis.top() * SHRINK) {
                axis = ValueAxis.linear(need);
            }
        }
        return axis;
    }

    // What is done to it

    /** Makes runs wider or narrower; the one at a place stays there, or the latest at the right edge while they are followed. */
    public void zoom(boolean in, double x) {
        Zoom now = in ? zoom.get().in() : zoom.get().out();
        Span span = span();
        boolean following = end == LATEST && x >= width - 1;
        long then = span.endAfter(now, x);
        zoom.set(now);
        lookAt(following ? runs.end() : then);
        changed();
    }

    /** Shows all runs. */
    public void fit() {
        zoom.set(Zoom.fitting(runs.size(), width));
        end = LATEST;
        changed();
    }

    /** Moves by so many pixels: positive shows earlier runs. */
    void pan(double pixels) {
        Span span = span();
        double runsEach = (double) zoom.get().runsPerColumn() / zoom.get().columnWidth();
        lookAt(span.end() - Math.round(pixels * runsEach));
        changed();
    }

    private void lookAt(long newEnd) {
        long least = Math.min(runs.end(), runs.first() + new Span(zoom.get(), width, 0).capacity());
        long clamped = Math.max(least, newEnd);
        end = clamped >= runs.end() ? LATEST : clamped;
        hover(hoverX);
    }

    /** Whether the latest run is always in view. */
    boolean isFollowing() {
        return end == LATEST;
    }

    /** The mouse is at a place; outside for a negative one. */
    void hover(double x) {
        hoverX = x;
        long number = x < 0 ? -1 : span().columnAt(x);
        Column now = number < 0 ? null : column(number);
        if (now == null ? hovered.get() != null : !now.equals(hovered.get())) {
            hovered.set(now);
            changed();
        }
    }

    /** What the mouse is over in words; empty where it is over nothing. */
    public String hoveredWords() {
        Column column = hovered.get();
        return column == null || !runs.has(column.slowest()) ? "" : RunWords.lines(column, run(column.slowest()));
    }

    /** Selects the run at a place: of several the slowest. */
    void selectAt(double x) {
        long number = span().columnAt(x);
        Column column = number < 0 ? null : column(number);
        select(column == null ? null : run(column.slowest()));
    }

    /** Selects a run and brings it into view; null for none. */
    void select(@Nullable Profile run) {
        selected.set(run);
        if (run != null) {
            reveal(runs.ordinalOf(run.number()));
        }
        changed();
    }

    /** Selects the run so many behind the selected one, or the latest where none is. */
    void step(long by) {
        if (runs.size() > 0) {
            Profile now = selected.get();
            long at = now == null ? -1 : runs.ordinalOf(now.number());
            long to = at < 0 ? runs.end() - 1 : Math.clamp(at + by, runs.first(), runs.end() - 1);
            select(runs.at(to));
        }
    }

    private void reveal(long ordinal) {
        Span span = span();
        if (ordinal >= 0 && ordinal >= span.end()) {
            lookAt(ordinal + 1);
        } else if (ordinal >= 0 && ordinal < span.end() - span.capacity()) {
            lookAt(ordinal + span.capacity());
        }
    }

    boolean isSelected(Column column) {
        Profile run = selected.get();
        return run != null
                && run.number() >= runs.at(column.first()).number()
                && run.number() <= runs.at(column.first() + column.count() - 1).number();
    }
}
