package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Percentiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedBar;
import org.jspecify.annotations.Nullable;

/** The figures of the runs shown: each stage's share, how its durations are spread, and what changed since a baseline. */
final class FiguresView extends VBox {
    private static final PseudoClass SLOWER = PseudoClass.getPseudoClass("slower");
    private static final PseudoClass FASTER = PseudoClass.getPseudoClass("faster");
    private static final String[] HEADINGS = {"p50", "p95", "p99", "max"};
    private static final double HEAD = 18;
    private static final double LEAST_LINE = 15;
    private static final double MOST_LINE = 25;
    private static final double MOST_PINNED_LINE = 34;

    /** Lower lines have no room for what was before. */
    private static final double TWO_LINES = 28;

    private static final double AROUND = 11 + HEAD;
    private static final double SHARES = 10;
    private static final double ROOM_FOR_SHARES = 140;
    private static final double ROOM_FOR_HISTOGRAMS = 450;
    private static final double ROOM_FOR_HISTOGRAMS_PINNED = 560;
    private static final double ROOM_FOR_ALL_PINNED = 480;
    private static final double SHARE = 36;
    private static final double FIGURE = 50;
    private static final int MAX = 3;


    private final ProfilerViewModel model;
    private final SegmentedBar<SegmentedBar.Segment> shares = new SegmentedBar<>();
    private final GridPane grid = new GridPane();
    private final HistogramsChart histograms;
    private final ColumnConstraints histogramColumn = new ColumnConstraints();
    private final ColumnConstraints changeColumn = new ColumnConstraints();
    private final ColumnConstraints shareColumn = right(SHARE);
    private final ColumnConstraints maxColumn = right(FIGURE);
    private final List<Label> spareHeadings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Label changeHeading = heading("Against pinned");

    /** The cells of a line: figures now, before, and what became of them. */
    private record Line(Label share, List<Label> now, List<Label> before, List<Label> changes, RowConstraints row) {}

    FiguresView(ProfilerViewModel model) {
        this.model = model;
        this.histograms = new HistogramsChart(model, HEAD);
        getStyleClass().add("figures");
        setMinSize(0, 0);
        bar();
        table();
        getChildren().addAll(shares, grid);
        widthProperty().addListener(_ -> makeRoom());
        heightProperty().addListener(_ -> refresh());
        model.figuresProperty().subscribe(_ -> refresh());
        model.baselineProperty().subscribe(_ -> refresh());
    }

    private void bar() {
        shares.setSegmentViewFactory(segment -> {
            var part = new Region();
            part.getStyleClass().addAll("share", styleOf(Stage.values()[shares.getSegments().indexOf(segment)]));
            return part;
        });
        shares.setInfoNodeFactory(null);
        shares.setOrientation(Orientation.HORIZONTAL);
        shares.setMaxWidth(Double.MAX_VALUE);
        for (Stage stage : Stage.values()) {
            shares.getSegments().add(new SegmentedBar.Segment(0.25, Amounts.title(stage)));
        }
    }

    static String styleOf(Stage stage) {
        return "stage-" + stage.name().toLowerCase(Locale.ROOT);
    }

    private void table() {
        grid.getStyleClass().add("figures-table");
        var titles = new ColumnConstraints();
        titles.setMinWidth(80);
        histogramColumn.setHgrow(Priority.ALWAYS);
        histogramColumn.setMinWidth(0);
        grid.getColumnConstraints().addAll(titles, shareColumn, histogramColumn);
        for (int i = 0; i < HEADINGS.length; i++) {
            grid.getColumnConstraints().add(i == MAX ? maxColumn : right(FIGURE));
        }
        grid.getColumnConstraints().add(changeColumn);
        var head = new RowConstraints(HEAD);
        grid.getRowConstraints().add(head);
        spare(heading("Share"), 1);
        for (int i = 0; i < HEADINGS.length; i++) {
            if (i == MAX) {
                spare(heading(HEADINGS[i]), 3 + i);
            } else {
                grid.add(heading(HEADINGS[i]), 3 + i, 0);
            }
        }
        grid.add(changeHeading, 7, 0);
        for (Stage stage : Stage.values()) {
            line(stage);
        }
        line(null);
        grid.add(histograms, 2, 0, 1, lines.size() + 1);
    }

    /** A heading of what is left out where there is little room. */
    private void spare(Label heading, int column) {
        spareHeadings.add(heading);
        grid.add(heading, column, 0);
    }

    private static ColumnConstraints right(double width) {
        var column = new ColumnConstraints();
        column.setMinWidth(width);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private static Label heading(String text) {
        return cell(text, "profiler-heading");
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void line(@Nullable Stage stage) {
        int at = lines.size() + 1;
        var swatch = new Region();
        swatch.getStyleClass().addAll("stage-swatch", stage == null ? "stage-total" : styleOf(stage));
        var title = new Label(stage == null ? "Total" : Amounts.title(stage), swatch);
        title.getStyleClass().add("stage-title");
        grid.add(title, 0, at);
        var share = cell("", "profiler-figure");
        grid.add(share, 1, at);
        List<Label> now = new ArrayList<>();
        List<Label> before = new ArrayList<>();
        for (int i = 0; i < HEADINGS.length; i++) {
            now.add(cell("", "profiler-figure"));
            before.add(cell("", "profiler-before"));
            var both = new VBox(now.get(i), before.get(i));
            both.setAlignment(Pos.CENTER_RIGHT);
            grid.add(both, 3 + i, at);
        }
        List<Label> changes = List.of(cell("", "profiler-change"), cell("", "profiler-change"));
        var words = new VBox(changes.get(0), changes.get(1));
        words.setAlignment(Pos.CENTER_LEFT);
        grid.add(words, 7, at);
        var row = new RowConstraints(MOST_LINE);
        grid.getRowConstraints().add(row);
        lines.add(new Line(share, now, before, changes, row));
    }

    private void makeRoom() {
        boolean room = getWidth() >= (isCompared() ? ROOM_FOR_HISTOGRAMS_PINNED : ROOM_FOR_HISTOGRAMS);
        present(histograms, room);
        boolean tight = isCompared() && getWidth() < ROOM_FOR_ALL_PINNED;
        shareColumn.setMinWidth(tight ? 0 : SHARE);
        maxColumn.setMinWidth(tight ? 0 : FIGURE);
        spareHeadings.forEach(heading -> present(heading, !tight));
        for (Line line : lines) {
            present(line.share(), !tight);
            present(line.now().get(MAX).getParent(), !tight);
        }
    }

    private static void present(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private boolean isCompared() {
        return model.rows().getFirst().before() != null;
    }

    private void refresh() {
        List<StageRow> rows = model.rows();
        boolean compared = isCompared();
        present(changeHeading, compared);
        boolean none = model.figuresProperty().get().runs() == 0;
        boolean bar = getHeight() >= ROOM_FOR_SHARES;
        present(shares, bar);
        double high = Math.clamp((getHeight() - AROUND - (bar ? SHARES : 0)) / rows.size(), LEAST_LINE, compared ? MOST_PINNED_LINE : MOST_LINE);
        for (int i = 0; i < rows.size(); i++) {
            StageRow row = rows.get(i);
            fill(lines.get(i), row, none, Math.floor(high));
            if (i < rows.size() - 1) {
                shares.getSegments().get(i).setValue(none ? 0.25 : row.share());
            }
        }
        shares.setAccessibleText(none ? "No edits yet" : spoken(rows));
        grid.setAccessibleText(shares.getAccessibleText());
        makeRoom();
        histograms.draw();
    }

    private static String spoken(List<StageRow> rows) {
        List<String> words = new ArrayList<>();
        for (StageRow row : rows) {
            Percentiles of = row.percentiles();
            words.add(row.title() + " " + Amounts.percent(row.share()) + ", p50 " + Durations.of(of.p50()) + ", p99 " + Durations.of(of.p99()));
        }
        return String.join("; ", words);
    }

    private static void fill(Line line, StageRow row, boolean none, double high) {
        line.share().setText(none || row.stage() == null ? "" : Amounts.percent(row.share()));
        long[] now = values(row.percentiles());
        Percentiles then = row.percentilesBefore();
        line.row().setMinHeight(high);
        line.row().setPrefHeight(high);
        line.row().setMaxHeight(high);
        Percentiles beside = high >= TWO_LINES ? then : null;
        for (int i = 0; i < HEADINGS.length; i++) {
            line.now().get(i).setText(none ? "" : Durations.of(now[i]));
            show(line.before().get(i), beside == null ? "" : Durations.of(values(beside)[i]));
        }
        change(line.changes().get(0), "p50 ", then == null ? 0 : then.p50(), now[0]);
        change(line.changes().get(1), "p99 ", beside == null ? 0 : beside.p99(), now[2]);
    }

    private static long[] values(Percentiles of) {
        return new long[] {of.p50(), of.p95(), of.p99(), of.max()};
    }

    private static void change(Label label, String what, long before, long now) {
        String words = Amounts.against(before, now);
        show(label, words.isEmpty() ? "" : what + words);
        Amounts.Direction direction = Amounts.direction(before, now);
        label.pseudoClassStateChanged(SLOWER, direction == Amounts.Direction.SLOWER);
        label.pseudoClassStateChanged(FASTER, direction == Amounts.Direction.FASTER);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        present(label, !text.isEmpty());
    }
}
