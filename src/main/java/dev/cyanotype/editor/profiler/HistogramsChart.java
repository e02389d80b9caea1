package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.HistogramBars;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** How durations are spread: a histogram for each line of the table beside it, all over the same logarithmic axis. */
final class HistogramsChart extends Chart {
    private static final int BAR = 3;
    private static final double[] DECADES = {1e3, 1e4, 1e5, 1e6, 1e7};
    private static final String[] NAMES = {"1 µs", "10 µs", "100 µs", "1 ms", "10 ms"};

    private final ProfilerViewModel model;
    private final double head;

    /** @param head the height of the line above the first */
    HistogramsChart(ProfilerViewModel model, double head) {
        super(model.seenProperty());
        this.model = model;
        this.head = head;
        setAccessibleText("How durations are spread");
    }

    @Override
    void paint(GraphicsContext g, double width, double height) {
        List<StageRow> rows = model.rows();
        double line = (height - head) / rows.size();
        int bars = (int) (width / BAR);
        scale(g, width, height);
        for (int i = 0; i < rows.size() && bars > 0; i++) {
            StageRow row = rows.get(i);
            double foot = Math.round(head + (i + 1) * line - 4);
            double room = Math.max(4, line - 8);
            Color colour = row.stage() == null ? ink.get() : of(row.stage());
            g.setFill(rule.get());
            g.fillRect(0, foot, width, 1);
            outline(g, row, bars, foot, room);
            g.setFill(colour);
            HistogramBars histogram = HistogramBars.of(row.now(), bars);
            for (int bar = 0; bar < bars; bar++) {
                double high = Math.ceil(histogram.height(bar) * room);
                g.fillRect(bar * BAR, foot - high, BAR - 1, high);
            }
            if (row.now().total() > 0) {
                tick(g, row.now().percentile(50), width, foot);
                tick(g, row.now().percentile(99), width, foot);
            }
        }
    }

    /** Where the durations of the baseline were. */
    private void outline(GraphicsContext g, StageRow row, int bars, double foot, double room) {
        if (row.before() != null) {
            HistogramBars before = HistogramBars.of(row.before(), bars);
            g.setFill(faint.get());
            g.setGlobalAlpha(0.45);
            for (int bar = 0; bar < bars; bar++) {
                double high = Math.ceil(before.height(bar) * room);
                g.fillRect(bar * BAR, foot - high, BAR, high);
            }
            g.setGlobalAlpha(1);
        }
    }

    private void tick(GraphicsContext g, long nanos, double width, double foot) {
        double x = Math.round(HistogramBars.share(nanos) * width);
        g.setFill(ink.get());
        g.fillRect(x, foot + 1, 1, 3);
    }

    private void scale(GraphicsContext g, double width, double height) {
        g.setFont(LETTERS);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.CENTER);
        for (int i = 0; i < DECADES.length; i++) {
            double x = Math.round(HistogramBars.share(DECADES[i]) * width);
            g.setFill(rule.get());
            g.fillRect(x, head - 2, 1, height - head + 2);
            if (width >= 210 || i % 2 == 1 && width >= 110) {
                g.setFill(ink.get());
                g.fillText(NAMES[i], x, head / 2);
            }
        }
    }
}
