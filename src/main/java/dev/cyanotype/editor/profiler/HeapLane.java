package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.Column;
import dev.cyanotype.editor.profiler.plot.HeapLine;
import dev.cyanotype.editor.profiler.plot.Span;
import dev.cyanotype.profile.HeapMarks;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The heap below the runs: what was in use when each began, with a mark where it was collected. */
final class HeapLane {
    static final double HEIGHT = 34;
    private static final double ROOM = 1.1;
    private static final double FULL = HEIGHT - 6;

    private final ProfilerViewModel model;
    private final Chart chart;

    HeapLane(ProfilerViewModel model, Chart chart) {
        this.model = model;
        this.chart = chart;
    }

    void paint(GraphicsContext g, Span span, double top) {
        List<HeapMarks.Sample> samples = model.machine().samples();
        double most = HeapLine.most(samples) * ROOM;
        if (most == 0) {
            return;
        }
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(chart.ink.get());
        g.fillText("Heap", TimelineChart.LEFT - 8, top + 7);
        g.fillText(Amounts.bytes(samples.getLast().heap().used()), TimelineChart.LEFT - 8, top + 21);
        var line = new HeapLine(samples);
        for (long number = span.firstColumn(); number <= span.lastColumn(); number++) {
            Column column = model.timeline().column(number);
            HeapLine.Point point =
                    column == null ? null : line.at(model.timeline().run(column.first() + column.count() - 1).start());
            if (point != null && point.used() >= 0) {
                double high = Math.round(point.used() / most * FULL);
                column(g, TimelineChart.LEFT + span.x(number), top + FULL, span.zoom().columnWidth(), high);
                if (point.collected() > 0) {
                    collection(g, TimelineChart.LEFT + span.x(number), top + FULL);
                }
            }
        }
    }

    private void column(GraphicsContext g, double x, double foot, double width, double high) {
        g.setFill(chart.faint.get());
        g.setGlobalAlpha(0.25);
        g.fillRect(x, foot - high, width, high);
        g.setGlobalAlpha(1);
        g.fillRect(x, foot - high, width, 1);
    }

    private void collection(GraphicsContext g, double x, double foot) {
        g.setFill(chart.mark.get());
        g.fillRect(x, foot - FULL + 2, 1, FULL - 2);
        g.fillPolygon(new double[] {x - 3, x + 4, x + 0.5}, new double[] {foot - FULL, foot - FULL, foot - FULL + 6}, 3);
    }
}
