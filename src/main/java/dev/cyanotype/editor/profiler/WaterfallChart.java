package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.ValueAxis;
import dev.cyanotype.editor.profiler.plot.Waterfall;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.profile.Profile;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The run that is selected, taken apart: a line for each stage and each step, where it began and what it took. */
final class WaterfallChart extends Chart {
    private static final double LABELS = 116;
    private static final double LINE = 18;
    private static final double LEAST_LINE = 14;
    private static final double HEAD = 20;
    private static final double VALUES = 62;

    private final TimelineViewModel timeline;

    WaterfallChart(ProfilerViewModel model) {
        super(model.seenProperty());
        this.timeline = model.timeline();
        getStyleClass().add("waterfall-chart");
    }

    @Override
    void paint(GraphicsContext g, double width, double height) {
        Profile run = timeline.selectedProperty().get();
        if (run == null) {
            return;
        }
        Waterfall waterfall = Waterfall.of(run);
        g.setFont(LETTERS);
        double inner = Math.max(20, width - LABELS - VALUES);
        List<Waterfall.Bar> bars = waterfall.bars();
        double head = height >= HEAD + bars.size() * LEAST_LINE ? HEAD : 0;
        double line = Math.clamp(Math.floor((height - head) / bars.size()), LEAST_LINE, LINE);
        scale(g, waterfall.whole(), inner, head, height);
        int room = Math.max(1, (int) ((height - head) / line));
        int shown = bars.size() <= room ? bars.size() : room - 1;
        for (int i = 0; i < shown; i++) {
            line(g, bars.get(i), waterfall.whole(), inner, head + i * line, line);
        }
        if (shown < bars.size()) {
            g.setFill(ink.get());
            g.setTextAlign(TextAlignment.LEFT);
            g.setTextBaseline(VPos.CENTER);
            long left = bars.subList(shown, bars.size()).stream().mapToLong(Waterfall.Bar::nanos).sum();
            g.fillText("and " + (bars.size() - shown) + " more, " + Durations.of(left), 12, head + shown * line + line / 2);
        }
    }

    private void scale(GraphicsContext g, long whole, double inner, double head, double height) {
        ValueAxis axis = ValueAxis.linear(whole);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (ValueAxis.Tick tick : axis.ticks(inner * 0.75)) {
            double share = tick.share() * axis.top() / whole;
            if (share <= 1.001) {
                double x = Math.round(LABELS + share * inner);
                g.setFill(rule.get());
                g.fillRect(x, Math.max(0, head - 4), 1, height - head);
                if (head > 0) {
                    g.setFill(ink.get());
                    g.fillText(tick.text(), x, 8);
                }
            }
        }
    }

    private void line(GraphicsContext g, Waterfall.Bar bar, long whole, double inner, double top, double high) {
        double middle = top + high / 2;
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(ink.get());
        String title = bar.stage() == null || bar.isStep() ? bar.name() : Amounts.title(bar.stage());
        g.fillText(title, bar.isStep() ? 28 : 12, middle, LABELS - (bar.isStep() ? 34 : 18));
        double x = LABELS + inner * bar.from() / whole;
        double size = Math.max(1, inner * bar.nanos() / whole);
        g.setFill(bar.stage() == null ? faint.get() : of(bar.stage()));
        g.setGlobalAlpha(bar.isStep() ? 0.65 : 1);
        double thick = bar.isStep() ? high - 10 : high - 6;
        g.fillRect(x, middle - thick / 2, size, thick);
        g.setGlobalAlpha(1);
        g.setFill(ink.get());
        g.fillText(Durations.of(bar.nanos()), x + size + 6, middle);
    }
}
