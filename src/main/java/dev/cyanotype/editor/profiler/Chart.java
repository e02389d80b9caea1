package dev.cyanotype.editor.profiler;

import dev.cyanotype.pipeline.Stage;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Something drawn in the colours of the theme, on one canvas. It draws itself when it is told to and when its size changes. */
abstract class Chart extends Region {
    static final Font LETTERS = Font.font("Inter", 11);
    static final Font FIGURES = Font.font("Inter", FontWeight.SEMI_BOLD, 11);

    private static final StyleablePropertyFactory<Chart> FACTORY = new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Canvas canvas = new Canvas();
    private final ObservableBooleanValue seen;

    final StyleableObjectProperty<Color> decompose = colour("decompose", "-stage-decompose", chart -> chart.decompose);
    final StyleableObjectProperty<Color> execute = colour("execute", "-stage-execute", chart -> chart.execute);
    final StyleableObjectProperty<Color> verify = colour("verify", "-stage-verify", chart -> chart.verify);
    final StyleableObjectProperty<Color> serialize = colour("serialize", "-stage-serialize", chart -> chart.serialize);

    /** For words and figures. */
    final StyleableObjectProperty<Color> ink = colour("ink", "-chart-ink", chart -> chart.ink);

    /** For what stands back. */
    final StyleableObjectProperty<Color> faint = colour("faint", "-chart-faint", chart -> chart.faint);

    /** For what is to be read first. */
    final StyleableObjectProperty<Color> strong = colour("strong", "-chart-strong", chart -> chart.strong);

    final StyleableObjectProperty<Color> rule = colour("rule", "-chart-rule", chart -> chart.rule);
    final StyleableObjectProperty<Color> ground = colour("ground", "-chart-ground", chart -> chart.ground);
    final StyleableObjectProperty<Color> band = colour("band", "-chart-band", chart -> chart.band);

    /** For what is selected. */
    final StyleableObjectProperty<Color> mark = colour("mark", "-chart-mark", chart -> chart.mark);

    final StyleableObjectProperty<Color> alarm = colour("alarm", "-chart-alarm", chart -> chart.alarm);

    /** @param seen whether anybody sees it */
    Chart(ObservableBooleanValue seen) {
        this.seen = seen;
        getStyleClass().add("profiler-chart");
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinSize(0, 0);
        sceneProperty().addListener(_ -> requestLayout());
        for (var colour : List.of(decompose, execute, verify, serialize, ink, strong, faint, rule, ground, band, mark, alarm)) {
            colour.addListener(_ -> requestLayout());
        }
    }

    private StyleableObjectProperty<Color> colour(
            String property, String css, Function<Chart, StyleableProperty<Color>> of) {
        return (StyleableObjectProperty<Color>) FACTORY.createStyleableColorProperty(this, property, css, of);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    Color of(Stage stage) {
        return switch (stage) {
            case DECOMPOSE -> decompose.get();
            case EXECUTE -> execute.get();
            case VERIFY -> verify.get();
            case SERIALIZE -> serialize.get();
        };
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.floor(getWidth()));
        canvas.setHeight(Math.floor(getHeight()));
        draw();
    }

    /** Draws it, if it is in a window and anybody sees it. */
    final void draw() {
        if (seen.get() && getScene() != null && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            paint(g, canvas.getWidth(), canvas.getHeight());
        }
    }

    abstract void paint(GraphicsContext g, double width, double height);
}
