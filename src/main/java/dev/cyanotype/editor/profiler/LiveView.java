package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.Arrangement.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The live view: the chart of the edits, and around it, as there is room, figures, one edit taken apart, and the machine. */
final class LiveView extends StackPane {
    private static final double LOW_SIDE = 430;

    private final ProfilerViewModel model;
    private final TimelineView timeline;
    private final MachineView machine;
    private final Map<Part, Node> parts = new EnumMap<>(Part.class);
    private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);
    private final StackPane turn = new StackPane();
    private @Nullable Arrangement arrangement;
    private @Nullable Part chosen;
    private boolean due = true;

    LiveView(ProfilerViewModel model) {
        this.model = model;
        timeline = new TimelineView(model);
        machine = new MachineView(model);
        parts.put(Part.CHART, timeline);
        parts.put(Part.FIGURES, new FiguresView(model));
        parts.put(Part.EDIT, new EditView(model));
        parts.put(Part.MACHINE, machine);
        parts.put(Part.REGRESSIONS, new RegressionsView(model));
        turn.setMinSize(0, 0);
        setMinSize(0, 0);
        makeTabs();
        var beat = new Beat(this, model.seenProperty(), this::before, model.machine()::frameEnds);
        model.wantedProperty().addListener(_ -> {
            due = true;
            if (beat.isListening()) {
                Platform.requestNextPulse();
            }
        });
        widthProperty().addListener(_ -> arrange());
        heightProperty().addListener(_ -> arrange());
        model.timeline().selectedProperty().subscribe(run -> {
            Arrangement now = arrangement;
            if (run != null && now != null && now.hasChart() && chosen != Part.REGRESSIONS) {
                choose(Part.EDIT);
            }
        });
    }

    private void before() {
        model.machine().frameBegins();
        if (due) {
            due = false;
            model.sample();
            timeline.draw();
            machine.draw();
        }
    }

    private void makeTabs() {
        var group = new ToggleGroup();
        for (Part part : Part.values()) {
            var tab = new ToggleButton(part.title());
            tab.setId("profiler-" + part.title().toLowerCase(Locale.ROOT));
            tab.getStyleClass().add("profiler-tab");
            tab.setToggleGroup(group);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(_ -> choose(part));
            tabs.put(part, tab);
        }
        Objects.requireNonNull(tabs.get(Part.REGRESSIONS)).textProperty().bind(Bindings.createStringBinding(
                () -> model.regressions().isEmpty() ? "Regressions" : "Regressions " + model.regressions().size(), model.regressions()));
    }

    private Node part(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    private void choose(Part part) {
        Arrangement now = arrangement;
        if (now != null && now.turns().contains(part)) {
            chosen = part;
            bring(part);
        }
    }

    private void bring(Part part) {
        tabs.forEach((each, tab) -> tab.setSelected(each == part));
        turn.getChildren().setAll(part(part));
    }

    private void arrange() {
        Arrangement wanted = Arrangement.of(getWidth(), getHeight());
        if (getWidth() <= 0 || wanted.equals(arrangement)) {
            return;
        }
        arrangement = wanted;
        turn.getChildren().clear();
        getChildren().clear();
        var row = new HBox();
        row.getStyleClass().add("profiler-row");
        row.setMinSize(0, 0);
        for (Part part : wanted.open()) {
            add(row, part(part), part == Part.FIGURES ? 570 : 370);
        }
        add(row, turns(wanted), wanted.open().isEmpty() ? LOW_SIDE : 340);
        getChildren().add(wanted.hasChart() ? around(row, wanted) : row);
        Part front = chosen;
        bring(front != null && wanted.turns().contains(front) ? front : wanted.turns().getFirst());
    }

    private static void add(HBox row, Node node, double width) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setPrefWidth(width);
        }
        row.getChildren().add(node);
    }

    private Node turns(Arrangement wanted) {
        List<Node> names = new ArrayList<>();
        wanted.turns().forEach(part -> names.add(Objects.requireNonNull(tabs.get(part))));
        var bar = new HBox();
        bar.getStyleClass().add("profiler-tabs");
        bar.getChildren().setAll(names);
        bar.setMinWidth(0);
        var column = new VBox(bar, turn);
        column.setMinSize(0, 0);
        VBox.setVgrow(turn, Priority.ALWAYS);
        return column;
    }

    private Node around(HBox row, Arrangement wanted) {
        var pane = new BorderPane(timeline);
        pane.setMinSize(0, 0);
        if (wanted.chartAbove()) {
            row.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(getHeight() * 0.48, 180, 280), heightProperty()));
            pane.setBottom(row);
        } else {
            row.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(getWidth() * 0.54, 330, 580), widthProperty()));
            pane.setRight(row);
        }
        return pane;
    }
}
