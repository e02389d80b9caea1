package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.Column;
import dev.cyanotype.editor.profiler.plot.Span;
import dev.cyanotype.editor.profiler.plot.ValueAxis;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Profile;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * A bar for each run with its stages stacked, the latest at the right, and below it the heap. Where columns stand for several
 * runs, the bar is the slowest of them and a notch is where the fastest ended.
 */
final class TimelineChart extends Chart {
    static final double LEFT = 60;
    static final double RIGHT = 12;
    private static final double TOP = 14;
    private static final double MARKS = 8;
    private static final double NUMBERS = 16;
    private static final double TRIED = 0.42;
    private static final Stage[] STAGES = Stage.values();

    private final ProfilerViewModel model;
    private final TimelineViewModel timeline;
    private final HeapLane heap;
    private double foot;
    private double plot;

    TimelineChart(ProfilerViewModel model) {
        super(model.seenProperty());
        this.model = model;
        this.timeline = model.timeline();
        this.heap = new HeapLane(model, this);
        getStyleClass().add("timeline-chart");
    }

    @Override
    void paint(GraphicsContext g, double width, double height) {
        long began = model.machine().now();
        boolean roomy = height >= 170;
        plot = Math.max(16, height - TOP - MARKS - NUMBERS - (roomy ? HeapLane.HEIGHT : 0));
        foot = TOP + plot;
        double inner = Math.max(0, width - LEFT - RIGHT);
        timeline.setWidth(inner);
        Span span = timeline.span();
        ValueAxis axis = timeline.axis();
        g.setFont(LETTERS);
        warmUp(g, span);
        scale(g, axis, inner);
        under(g, span);
        for (long number = span.firstColumn(); number <= span.lastColumn(); number++) {
            Column column = timeline.column(number);
            if (column != null) {
                bar(g, axis, column, LEFT + span.x(number), span.zoom().barWidth());
            }
        }
        pinned(g, axis, inner);
        numbers(g, span, inner);
        if (model.timeline().isEmpty()) {
            g.setFill(ink.get());
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText("Each edit becomes a bar here, while you drag too", LEFT + inner / 2, TOP + plot / 2, inner);
        }
        if (roomy) {
            heap.paint(g, span, foot + MARKS + NUMBERS);
        }
        model.machine().drew(began);
    }

    /** The part that belongs to the warm-up, shaded. */
    private void warmUp(GraphicsContext g, Span span) {
        double right = -1;
        double left = -1;
        for (long number = span.firstColumn(); number <= span.lastColumn(); number++) {
            Column column = timeline.column(number);
            if (column != null && timeline.run(column.first()).outcome().warmUp()) {
                left = left < 0 ? LEFT + span.x(number) : left;
                right = LEFT + span.x(number) + span.zoom().columnWidth();
            } else if (column != null) {
                break;
            }
        }
        if (right > left && left >= 0) {
            g.setFill(band.get());
            g.fillRect(left, TOP, right - left, plot);
            if (right < getWidth() - RIGHT) {
                g.setFill(faint.get());
                g.fillRect(right, 2, 1, plot + TOP - 2);
            }
            if (right - left > 60) {
                g.setFill(ink.get());
                g.setTextAlign(TextAlignment.LEFT);
                g.setTextBaseline(VPos.CENTER);
                g.fillText("warm-up", left + 4, 7);
            }
        }
    }

    private void scale(GraphicsContext g, ValueAxis axis, double inner) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        for (ValueAxis.Tick tick : axis.ticks(plot)) {
            double y = Math.round(foot - tick.share() * plot);
            g.setFill(rule.get());
            g.fillRect(LEFT, y, inner, 1);
            g.setFill(ink.get());
            g.fillText(tick.text(), LEFT - 8, y);
        }
    }

    /** Where the runs of the baseline were. */
    private void pinned(GraphicsContext g, ValueAxis axis, double inner) {
        Baseline baseline = model.baselineProperty().get();
        if (baseline != null) {
            level(g, axis, baseline.figures().total().percentile(50), "p50 pinned", inner);
            level(g, axis, baseline.figures().total().percentile(99), "p99 pinned", inner);
        }
    }

    private void level(GraphicsContext g, ValueAxis axis, long nanos, String words, double inner) {
        double share = axis.share(nanos);
        if (share > 0 && share <= 1) {
            double y = Math.round(foot - share * plot);
            g.setFill(mark.get());
            for (double x = LEFT; x < LEFT + inner; x += 6) {
                g.fillRect(x, y, 3, 1);
            }
            g.setFill(ground.get());
            g.setGlobalAlpha(0.85);
            g.fillRect(LEFT + 1, y - 15, 66, 14);
            g.setGlobalAlpha(1);
            g.setFill(mark.get());
            g.setTextAlign(TextAlignment.LEFT);
            g.setTextBaseline(VPos.CENTER);
            g.fillText(words, LEFT + 4, y - 8);
        }
    }

    /** What the mouse is over and what is selected, behind the bars. */
    private void under(GraphicsContext g, Span span) {
        Column hovered = timeline.hoveredProperty().get();
        for (long number = span.firstColumn(); number <= span.lastColumn(); number++) {
            Column column = timeline.column(number);
            if (column == null) {
                continue;
            }
            boolean selected = timeline.isSelected(column);
            if (selected || column.equals(hovered)) {
                double x = LEFT + span.x(number);
                double width = span.zoom().columnWidth();
                g.setFill(selected ? mark.get() : faint.get());
                g.setGlobalAlpha(selected ? 0.28 : 0.22);
                g.fillRect(x - 1, TOP - 6, Math.max(3, width + 1), plot + 6);
                g.setGlobalAlpha(1);
                if (selected) {
                    double middle = x + span.zoom().barWidth() / 2.0;
                    g.fillPolygon(new double[] {middle - 4, middle + 4, middle}, new double[] {TOP - 12, TOP - 12, TOP - 6}, 3);
                }
            }
        }
    }

    private void bar(GraphicsContext g, ValueAxis axis, Column column, double x, double width) {
        Profile run = timeline.run(column.slowest());
        boolean kept = run.outcome().kept();
        if (!kept) {
            g.setGlobalAlpha(TRIED);
        }
        long until = 0;
        double from = 0;
        for (Stage stage : STAGES) {
            until += stage.of(run.timing());
            double to = Math.clamp(axis.share(until), 0, 1);
            double top = Math.round(foot - to * plot);
            double bottom = Math.round(foot - from * plot);
            if (bottom > top) {
                g.setFill(of(stage));
                g.fillRect(x, top, width, bottom - top);
            }
            from = to;
        }
        if (!kept) {
            g.setGlobalAlpha(1);
        }
        double top = Math.round(foot - from * plot);
        if (!run.outcome().isApplied()) {
            hatch(g, x, width, top);
        }
        if (axis.share(run.timing().total()) > 1) {
            g.setFill(ground.get());
            g.fillRect(x, TOP + 3, width, 2);
        }
        if (column.count() > 1) {
            g.setFill(ground.get());
            g.fillRect(x, Math.round(foot - Math.clamp(axis.share(column.fastest()), 0, 1) * plot), width, 1);
        }
        marks(g, column, x, width, top, kept);
    }

    /** What was refused is hatched: lines that rise to the right, or where a bar is too narrow for them, lines across. */
    private void hatch(GraphicsContext g, double x, double width, double top) {
        if (width >= 5) {
            g.setStroke(ground.get());
            g.setLineWidth(1.5);
            for (double y = foot + width; y > top; y -= 5) {
                double left = Math.max(x, x + y - foot);
                double right = Math.min(x + width, x + y - top);
                if (right > left) {
                    g.strokeLine(left, y - (left - x), right, y - (right - x));
                }
            }
        } else {
            g.setFill(ground.get());
            for (double y = foot - 3; y > top; y -= 4) {
                g.fillRect(x, y, width, 1.5);
            }
        }
    }

    private void marks(GraphicsContext g, Column column, double x, double width, double top, boolean kept) {
        if (column.rejected() > 0) {
            g.setFill(alarm.get());
            g.fillRect(x, foot + 2, width, 3);
        } else if (kept || column.tried() < column.count()) {
            g.setFill(ink.get());
            g.fillRect(x, foot + 3, width, 1);
        }
        if (timeline.hasRegression(column)) {
            double middle = x + width / 2;
            double tip = Math.max(TOP - 2, top - 2);
            g.setFill(alarm.get());
            g.fillPolygon(new double[] {middle - 4, middle + 4, middle}, new double[] {tip - 7, tip - 7, tip}, 3);
        }
    }

    /** Which runs these are. */
    private void numbers(GraphicsContext g, Span span, double inner) {
        g.setFill(ink.get());
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.CENTER);
        int columns = Math.max(1, (int) Math.ceil(88.0 / span.zoom().columnWidth()));
        int step = roundUp(columns * span.zoom().runsPerColumn());
        long last = Long.MIN_VALUE;
        for (long number = span.firstColumn(); number <= span.lastColumn(); number++) {
            Column column = timeline.column(number);
            if (column == null) {
                continue;
            }
            long run = timeline.run(column.first()).number() + 1;
            double x = LEFT + span.x(number) + span.zoom().barWidth() / 2.0;
            boolean begins = run / step != last / step;
            if (begins && last != Long.MIN_VALUE && x > LEFT + 20 && x < LEFT + inner - 20) {
                g.fillText(String.format(Locale.ROOT, "%,d", run / step * step), x, foot + MARKS + 6);
            }
            last = run;
        }
    }

    private static int roundUp(int runs) {
        int power = 1;
        while (power * 10 <= runs) {
            power *= 10;
        }
        return power >= runs ? power : power * 2 >= runs ? power * 2 : power * 5 >= runs ? power * 5 : power * 10;
    }

    /** What it shows, for those who cannot see it. */
    String spoken() {
        Profile selected = timeline.selectedProperty().get();
        var total = model.figuresProperty().get().total().percentiles();
        return selected != null ? RunWords.line(selected)
                : model.summary() + (total.max() == 0 ? "" : "; half took no longer than " + Durations.of(total.p50())
                        + ", 99 of 100 no longer than " + Durations.of(total.p99()));
    }
}
