package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.look.Durations;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** A bar for each of the latest runs, its stages stacked, the latest at the right. Drawn with plain rectangles, once a pulse at most. */
final class StageChart extends Region {
    private static final double LEFT = 56;
    private static final double TOP = 8;
    private static final double BOTTOM = 8;
    private static final double BAR = 6;
    private static final Font LETTERS = Font.font("Inter", 11);
    private static final StyleablePropertyFactory<StageChart> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    /** Colours that those who see no red or no green can tell apart: from the palette of Okabe and Ito. */
    static final Color[] COLOURS = {Color.web("#0072B2"), Color.web("#E69F00"), Color.web("#009E73"), Color.web("#CC79A7")};

    private final ProfilerViewModel model;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final StyleableObjectProperty<Color> ink =
            (StyleableObjectProperty<Color>) FACTORY.createStyleableColorProperty(this, "ink", "-chart-ink", chart -> chart.ink);
    private final StyleableObjectProperty<Color> rule =
            (StyleableObjectProperty<Color>) FACTORY.createStyleableColorProperty(this, "rule", "-chart-rule", chart -> chart.rule);

    StageChart(ProfilerViewModel model) {
        this.model = model;
        getStyleClass().add("stage-chart");
        getChildren().add(canvas);
        canvas.setOnMouseMoved(this::hovered);
        Tooltip.install(canvas, tooltip);
        ink.addListener(_ -> requestLayout());
        rule.addListener(_ -> requestLayout());
        setMinHeight(60);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw(canvas.getGraphicsContext2D(), getWidth(), getHeight());
    }

    private int shownBars() {
        return (int) Math.min(model.size(), Math.max(0, (getWidth() - LEFT - 8) / BAR));
    }

    private void hovered(MouseEvent at) {
        int fromRight = (int) ((getWidth() - 8 - at.getX()) / BAR);
        int index = model.size() - 1 - fromRight;
        boolean isBar = fromRight >= 0 && fromRight < shownBars();
        tooltip.setText(isBar ? model.describe(index) : "What each stage of the latest edits took");
    }

    private void draw(GraphicsContext g, double width, double height) {
        g.clearRect(0, 0, width, height);
        int bars = shownBars();
        double plot = height - TOP - BOTTOM;
        long top = scale(bars);
        drawScale(g, width, plot, top);
        int first = model.size() - bars;
        double[] base = new double[bars];
        for (Stage stage : Stage.values()) {
            g.setFill(COLOURS[stage.ordinal()]);
            for (int i = 0; i < bars; i++) {
                double size = Math.min(plot - base[i], model.nanos(first + i, stage) * plot / top);
                double x = width - 8 - (bars - i) * BAR;
                g.setGlobalAlpha(model.isTried(first + i) ? 0.45 : 1);
                g.fillRect(x, TOP + plot - base[i] - size, BAR - 1, size);
                base[i] += size;
            }
        }
        g.setGlobalAlpha(1);
        drawRefusals(g, width, height, bars, first);
    }

    private void drawRefusals(GraphicsContext g, double width, double height, int bars, int first) {
        g.setFill(ink.get());
        for (int i = 0; i < bars; i++) {
            if (model.isRejected(first + i)) {
                g.fillRect(width - 8 - (bars - i) * BAR, height - BOTTOM + 2, BAR - 1, 3);
            }
        }
    }

    /** The duration at the top: the next 1, 2 or 5 of a power of ten above 19 of 20 bars, so that one stall does not flatten the rest. */
    private long scale(int bars) {
        long most = Math.max(1_000, bars == 0 ? 0 : Math.max(model.total().p95() * 5 / 4, 1));
        long power = 1;
        while (power * 10 <= most) {
            power *= 10;
        }
        return power >= most ? power : power * 2 >= most ? power * 2 : power * 5 >= most ? power * 5 : power * 10;
    }

    private void drawScale(GraphicsContext g, double width, double plot, long top) {
        g.setFont(LETTERS);
        g.setTextBaseline(VPos.CENTER);
        for (int i = 0; i <= 2; i++) {
            double y = Math.round(TOP + plot - plot * i / 2);
            g.setFill(rule.get());
            g.fillRect(LEFT, y, width - LEFT - 8, 1);
            g.setFill(ink.get());
            g.fillText(i == 0 ? "0" : Durations.of(top * i / 2.0), 8, y);
        }
    }
}
