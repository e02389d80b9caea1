package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.plot.ValueAxis;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.profile.compare.Gain;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** A comparison to put in front of a colleague: how many times faster, in all and in each stage, and how sure that is. */
final class BeforeAfterChart extends Chart {
    private static final double MARGIN = 20;
    private static final double LABELS = 104;
    private static final double FACTORS = 150;
    private static final double LOW_FACTORS = 250;

    /** In lower lines the figures stand at the right. */
    private static final double ROOM_FOR_WORDS = 27;

    private static final Font LARGE = Font.font("Inter", FontWeight.BOLD, 40);
    private static final Font MEDIUM = Font.font("Inter", FontWeight.BOLD, 16);
    private static final Font WORDS = Font.font("Inter", 13);

    private BeforeAfterViewModel.@Nullable Outcome outcome;

    BeforeAfterChart() {
        super(Bindings.createBooleanBinding(() -> true));
        getStyleClass().add("before-after-chart");
        setId("before-after-chart");
    }

    void show(BeforeAfterViewModel.@Nullable Outcome now) {
        outcome = now;
        setAccessibleText(now == null ? "" : ComparisonText.of(now));
        requestLayout();
    }

    @Override
    void paint(GraphicsContext g, double width, double height) {
        BeforeAfterViewModel.Outcome shown = outcome;
        if (shown == null) {
            return;
        }
        g.setFill(ground.get());
        g.fillRect(0, 0, width, height);
        g.setTextBaseline(VPos.CENTER);
        List<ComparisonRow> rows = ComparisonRow.of(shown.results());
        List<Gain> gains = shown.results().gains();
        boolean roomy = height >= 300;
        double top = roomy ? headline(g, shown, rows.getLast(), width) : small(g, shown, width);
        double bottom = foot(g, shown, width, height);
        double gainsRoom = gains.isEmpty() || height < 420 ? 0 : 30 + gains.size() * 18;
        bars(g, rows, width, top, bottom - gainsRoom);
        if (gainsRoom > 0) {
            gains(g, gains, width, bottom - gainsRoom + 8);
        }
    }

    private double headline(GraphicsContext g, BeforeAfterViewModel.Outcome shown, ComparisonRow total, double width) {
        String figure = total.speedUp().value() >= 1
                ? Amounts.times(total.speedUp().value())
                : Amounts.times(1 / total.speedUp().value());
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(LARGE);
        g.setFill(strong.get());
        g.fillText(figure, MARGIN, 40);
        double x = MARGIN + figure.length() * 25 + 12;
        g.setFont(MEDIUM);
        String way = total.speedUp().value() >= 1 ? "faster" : "slower";
        g.fillText(
                way + ": " + Durations.of(total.before().median()) + " → " + Durations.of(total.after().median()) + " a command", x, 29,
                width - x - MARGIN);
        g.setFont(WORDS);
        g.setFill(ink.get());
        g.fillText("between " + total.interval().replace(" – ", " and ") + " times, with 95% confidence", x, 51, width - x - MARGIN);
        return legend(g, shown, width, 84) + 14;
    }

    private double small(GraphicsContext g, BeforeAfterViewModel.Outcome shown, double width) {
        return legend(g, shown, width, 12) + 10;
    }

    private double legend(GraphicsContext g, BeforeAfterViewModel.Outcome shown, double width, double y) {
        g.setFont(LETTERS);
        g.setTextAlign(TextAlignment.LEFT);
        String before = shown.results().before().contender().name();
        String after = shown.results().after().contender().name();
        double x = MARGIN;
        bar(g, ink.get(), x, y - 4, 20, 8, true);
        g.setFill(ink.get());
        g.fillText(before, x + 26, y);
        x += 26 + before.length() * 6.4 + 16;
        bar(g, ink.get(), x, y - 4, 20, 8, false);
        g.setFill(ink.get());
        g.fillText(after, x + 26, y);
        x += 26 + after.length() * 6.4 + 16;
        if (x + 190 < width) {
            whisker(g, x, x + 20, y);
            g.setFill(ink.get());
            g.fillText("where the median is, 95%", x + 26, y);
        }
        return y;
    }

    private double foot(GraphicsContext g, BeforeAfterViewModel.Outcome shown, double width, double height) {
        g.setFont(LETTERS);
        g.setFill(ink.get());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(ComparisonText.foot(shown), MARGIN, height - 12, width - 2 * MARGIN);
        if (height < 240) {
            return height - 24;
        }
        g.fillText(shown.subject(), MARGIN, height - 28, width - 2 * MARGIN);
        return height - 44;
    }

    private void bars(GraphicsContext g, List<ComparisonRow> rows, double width, double top, double bottom) {
        double line = Math.min(72, (bottom - top) / rows.size());
        boolean low = line < ROOM_FOR_WORDS;
        double inner = Math.max(40, width - MARGIN - LABELS - (low ? LOW_FACTORS : FACTORS + 74));
        double most = rows.stream().mapToDouble(row -> Math.max(row.before().high(), row.after().high())).max().orElse(1);
        ValueAxis axis = ValueAxis.linear((long) most);
        double scale = inner / Math.min(axis.top(), most);
        for (int i = 0; i < rows.size(); i++) {
            ComparisonRow row = rows.get(i);
            double y = top + i * line;
            if (row.stage() == null) {
                g.setFill(rule.get());
                g.fillRect(MARGIN, y, width - 2 * MARGIN, 1);
            }
            row(g, row, y, line, scale);
            if (low) {
                lowWords(g, row, y + line / 2, width);
            } else {
                words(g, row, y + line / 2, line, width);
            }
        }
    }

    private void row(GraphicsContext g, ComparisonRow row, double y, double line, double scale) {
        double middle = y + line / 2;
        boolean low = line < ROOM_FOR_WORDS;
        double thick = low ? Math.clamp(line / 2 - 2, 3, 8) : Math.clamp(line / 2 - 5, 5, 18);
        Color colour = row.stage() == null ? strong.get() : of(row.stage());
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(row.stage() == null ? FIGURES : LETTERS);
        g.setFill(strong.get());
        g.fillText(row.title(), MARGIN, middle);
        side(g, row.before(), colour, middle - thick - 1, thick, scale, true, low);
        side(g, row.after(), colour, middle + 1, thick, scale, false, low);
    }

    private void lowWords(GraphicsContext g, ComparisonRow row, double middle, double width) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFont(FIGURES);
        g.setFill(strong.get());
        g.fillText(row.words(), width - MARGIN, middle);
        g.setFont(LETTERS);
        g.setFill(ink.get());
        g.fillText(Durations.of(row.before().median()) + " → " + Durations.of(row.after().median()), width - MARGIN - 96, middle);
    }

    private void words(GraphicsContext g, ComparisonRow row, double middle, double line, double width) {
        g.setTextAlign(TextAlignment.RIGHT);
        boolean large = line >= 34;
        g.setFont(large ? MEDIUM : FIGURES);
        g.setFill(strong.get());
        g.fillText(row.words(), width - MARGIN, large ? middle - 8 : middle);
        if (large) {
            g.setFont(LETTERS);
            g.setFill(ink.get());
            g.fillText(row.interval(), width - MARGIN, middle + 9);
        }
    }

    private void side(GraphicsContext g, MedianInterval side, Color colour, double top, double thick, double scale, boolean before, boolean low) {
        double x = MARGIN + LABELS;
        bar(g, colour, x, top, Math.max(2, side.median() * scale), thick, before);
        whisker(g, x + side.low() * scale, x + side.high() * scale, top + thick / 2);
        if (low) {
            return;
        }
        g.setFont(LETTERS);
        g.setFill(ink.get());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(Durations.of(side.median()), x + Math.max(side.median(), side.high()) * scale + 8, top + thick / 2);
    }

    /** A bar: before is an outline with lines across, after is solid. */
    private void bar(GraphicsContext g, Color colour, double x, double y, double width, double height, boolean before) {
        g.setFill(colour);
        if (!before) {
            g.fillRect(x, y, width, height);
            return;
        }
        g.setGlobalAlpha(0.3);
        g.fillRect(x, y, width, height);
        g.setGlobalAlpha(1);
        g.setStroke(colour);
        g.setLineWidth(1);
        g.strokeRect(x + 0.5, y + 0.5, Math.max(1, width - 1), height - 1);
        for (double at = x + 6; at < x + width - height / 2; at += 6) {
            g.strokeLine(at, y + height - 0.5, at + height / 2, y + 0.5);
        }
    }

    private void whisker(GraphicsContext g, double from, double to, double y) {
        g.setFill(strong.get());
        g.fillRect(from, y - 0.5, Math.max(1, to - from), 1);
        g.fillRect(from, y - 3, 1, 6);
        g.fillRect(Math.max(from, to - 1), y - 3, 1, 6);
    }

    private void gains(GraphicsContext g, List<Gain> gains, double width, double top) {
        g.setFont(FIGURES);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(strong.get());
        g.fillText("Each optimisation, in the stages that it is there for", MARGIN, top + 8, width - 2 * MARGIN);
        g.setFont(LETTERS);
        g.setFill(ink.get());
        for (int i = 0; i < gains.size(); i++) {
            Gain gain = gains.get(i);
            double y = top + 28 + i * 18;
            g.fillText(gain.optimisation().optionName(), MARGIN, y);
            g.fillText(Amounts.times(gain.alone().value()) + " alone on", MARGIN + 190, y);
            g.fillText(Amounts.times(gain.missing().value()) + " lost when alone off", MARGIN + 310, y);
        }
    }
}
