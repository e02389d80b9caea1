package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.SegmentedBar;
import org.jspecify.annotations.Nullable;

/** The profiler panel: the chart of the latest runs, and beside it each stage's share and percentiles. */
public final class ProfilerPanel implements Panel {
    private static final String[] HEADINGS = {"", "Share", "p50", "p95", "p99", "Max"};

    private final ProfilerViewModel model;
    private final StageChart chart;
    private final List<Label[]> figures = new ArrayList<>();
    private final Label count = new Label();
    private final SegmentedBar<SegmentedBar.Segment> shares = new SegmentedBar<>();
    private final BorderPane pane = new BorderPane();

    public ProfilerPanel(ProfilerViewModel model) {
        this.model = model;
        this.chart = new StageChart(model);
        var pause = new ToggleButton("", Icons.of("bi-pause-fill"));
        pause.setId("profiler-pause");
        pause.getStyleClass().addAll("flat", "button-icon");
        pause.setTooltip(new Tooltip("Pause"));
        pause.setAccessibleText("Pause the profiler");
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        count.getStyleClass().add("profiler-count");
        shares.setSegmentViewFactory(segment -> swatch(Stage.values()[shares.getSegments().indexOf(segment)]));
        shares.setInfoNodeFactory(null);
        shares.setOrientation(Orientation.HORIZONTAL);
        shares.setMaxWidth(Double.MAX_VALUE);
        shares.setMinHeight(8);
        shares.setAccessibleText("The share that each stage has in all the time");
        for (Stage stage : Stage.values()) {
            shares.getSegments().add(new SegmentedBar.Segment(0, stage.title()));
        }
        HBox.setHgrow(shares, Priority.ALWAYS);
        var bar = new HBox(count, shares, pause);
        bar.getStyleClass().add("panel-bar");
        pane.setTop(bar);
        pane.setCenter(chart);
        pane.setRight(table());
        pane.getStyleClass().addAll("panel", "profiler-panel");
        model.versionProperty().addListener(_ -> refresh());
        refresh();
    }

    private static Region swatch(Stage stage) {
        var region = new Region();
        region.setBackground(Background.fill(StageChart.COLOURS[stage.ordinal()]));
        Tooltip.install(region, new Tooltip(stage.title()));
        return region;
    }

    private GridPane table() {
        var grid = new GridPane();
        grid.getStyleClass().add("profiler-table");
        for (int i = 0; i < HEADINGS.length; i++) {
            var column = new ColumnConstraints();
            column.setMinWidth(i == 0 ? 84 : i == 1 ? 44 : 58);
            grid.getColumnConstraints().add(column);
            grid.add(figure(HEADINGS[i], "profiler-heading"), i, 0);
        }
        for (Stage stage : Stage.values()) {
            addRow(grid, stage.title(), new Rectangle(10, 10, StageChart.COLOURS[stage.ordinal()]));
        }
        addRow(grid, "Total", null);
        return grid;
    }

    private void addRow(GridPane grid, String title, @Nullable Node swatch) {
        int row = figures.size() + 1;
        var name = new Label(title, swatch);
        name.setGraphicTextGap(8);
        grid.add(name, 0, row);
        var labels = new Label[HEADINGS.length - 1];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = figure("", "profiler-figure");
            grid.add(labels[i], i + 1, row);
        }
        figures.add(labels);
    }

    private static Label figure(String text, String styleClass) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void refresh() {
        chart.requestLayout();
        count.setText(model.size() == 0 ? "No edits yet" : "The latest " + model.size() + (model.size() == 1 ? " run" : " runs"));
        for (Stage stage : Stage.values()) {
            shares.getSegments().get(stage.ordinal()).setValue(model.share(stage));
            fill(figures.get(stage.ordinal()), Math.round(model.share(stage) * 100) + "%", model.percentiles(stage));
        }
        fill(figures.getLast(), "", model.total());
    }

    private void fill(Label[] labels, String share, Percentiles of) {
        boolean none = model.size() == 0;
        labels[0].setText(none ? "" : share);
        long[] nanos = {of.p50(), of.p95(), of.p99(), of.max()};
        for (int i = 0; i < nanos.length; i++) {
            labels[i + 1].setText(none ? "" : Durations.of(nanos[i]));
        }
    }

    @Override
    public Name name() {
        return new Name("profiler", "Profiler", "bi-bar-chart-fill");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public PanelModel model() {
        return model;
    }
}
