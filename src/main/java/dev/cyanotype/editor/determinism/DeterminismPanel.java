package dev.cyanotype.editor.determinism;

import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * The determinism panel: a line for each revision with its mark and its digest, beside it a line for each variation of the full
 * check, and the first difference where there is one.
 */
public final class DeterminismPanel implements Panel {
    private static final List<Integer> ROUNDS = List.of(1, 3, 10, 30);

    private final DeterminismViewModel model;
    private final BorderPane pane = new BorderPane();
    private final ListView<RevisionMark> revisions;
    private final ListView<VariationRow> variations;
    private final DifferenceView difference;
    private final SplitPane split = new SplitPane();
    private final StackPane beside = new StackPane();
    private final ChoiceBox<Integer> rounds = new ChoiceBox<>();

    public DeterminismPanel(DeterminismViewModel model) {
        this.model = model;
        revisions = new ListView<>(model.marks());
        revisions.setId("determinism-list");
        revisions.setCellFactory(_ -> new MarkCell());
        revisions.setPlaceholder(new Label("Each edit is made again here, in other ways, and has to give the same bytes."));
        revisions.setAccessibleText("Revisions");
        revisions.getSelectionModel().selectedItemProperty().addListener((_, _, mark) -> model.inspect(mark == null ? null : mark.difference()));
        variations = new ListView<>(model.full().rows());
        variations.setId("determinism-variations");
        variations.setCellFactory(_ -> new VariationCell());
        variations.setAccessibleText("Variations");
        variations.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> model.inspect(row == null ? null : row.difference()));
        difference = new DifferenceView(model.differenceProperty(), this::leave);
        split.getItems().add(revisions);
        model.full().rows().subscribe(this::arrange);
        model.differenceProperty().subscribe(_ -> arrange());
        pane.setTop(bar());
        pane.setCenter(split);
        pane.getStyleClass().addAll("panel", "determinism-panel");
    }

    /** Beside the revisions stands the difference that is looked at, else the variations; nothing where there is neither. */
    private void arrange() {
        boolean different = model.differenceProperty().get() != null;
        if (!different && model.full().rows().isEmpty()) {
            split.getItems().remove(beside);
            return;
        }
        beside.getChildren().setAll(different ? difference : variations);
        if (!split.getItems().contains(beside)) {
            split.getItems().add(beside);
            split.setDividerPositions(0.45);
        }
    }

    private void leave() {
        revisions.getSelectionModel().clearSelection();
        variations.getSelectionModel().clearSelection();
        model.leave();
    }

    private HBox bar() {
        var summary = new Label();
        summary.textProperty().bind(model.summaryProperty());
        summary.setMinWidth(0);
        var now = new Label();
        now.setId("determinism-now");
        now.getStyleClass().add("history-detail");
        now.setMinWidth(0);
        now.textProperty().bind(model.full().nowProperty());
        now.visibleProperty().bind(now.textProperty().isNotEmpty());
        now.managedProperty().bind(now.visibleProperty());
        var words = new VBox(summary, now);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var progress = new ProgressBar();
        progress.getStyleClass().add("small");
        progress.setPrefWidth(80);
        progress.setMinWidth(40);
        progress.setAccessibleText("How far the check is");
        progress.progressProperty().bind(model.full().progressProperty());
        progress.visibleProperty().bind(model.full().runningProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        var bar = new HBox(words, progress, rounds(), start(), stop());
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    private ChoiceBox<Integer> rounds() {
        rounds.setId("determinism-rounds");
        rounds.getItems().setAll(ROUNDS);
        rounds.setValue(ROUNDS.getFirst());
        rounds.setMinWidth(96);
        rounds.setPrefWidth(96);
        rounds.setConverter(new Times());
        rounds.setTooltip(new Tooltip("How often to go through the variations"));
        rounds.setAccessibleText("How often to go through the variations");
        rounds.disableProperty().bind(model.full().runningProperty());
        return rounds;
    }

    private Button start() {
        var start = new Button("Check all", Icons.of("bi-arrow-repeat"));
        start.setId("determinism-check");
        start.getStyleClass().addAll("flat");
        start.setMinWidth(Button.USE_PREF_SIZE);
        start.setTooltip(new Tooltip("Run the whole history again under every variation, in fresh processes too"));
        start.setOnAction(_ -> model.checkAll(rounds.getValue()));
        start.visibleProperty().bind(model.full().runningProperty().not());
        start.managedProperty().bind(start.visibleProperty());
        return start;
    }

    private Button stop() {
        var stop = new Button("Stop", Icons.of("bi-stop-fill"));
        stop.setId("determinism-stop");
        stop.getStyleClass().addAll("flat");
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setOnAction(_ -> model.full().cancel());
        stop.visibleProperty().bind(model.full().runningProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        return stop;
    }

    @Override
    public Name name() {
        return new Name("determinism", "Determinism", "bi-check2-all");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public PanelModel model() {
        return model;
    }

    /** How often, as people read it. */
    private static final class Times extends StringConverter<Integer> {
        @Override
        public String toString(Integer times) {
            return times == null ? "" : times == 1 ? "once" : times + " times";
        }

        @Override
        public Integer fromString(String text) {
            return ROUNDS.stream().filter(times -> toString(times).equals(text)).findFirst().orElse(1);
        }
    }
}
