package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.Baseline.Regression;
import dev.cyanotype.editor.support.look.Durations;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The edits that took longer than the baseline lets expect; a click selects one in the chart. */
final class RegressionsView extends StackPane {

    RegressionsView(ProfilerViewModel model) {
        var list = new ListView<>(model.regressions());
        var hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().add("profiler-hint");
        hint.setMaxWidth(300);
        model.baselineProperty().subscribe(pinned -> hint.setText(
                pinned == null
                        ? "Pin a baseline (B): edits that take longer afterwards than their like did before are listed here."
                        : "No edit has taken longer than " + Baseline.FACTOR + " × what 99 of 100 like it took before."));
        list.setPlaceholder(hint);
        list.setId("profiler-regressions");
        list.setAccessibleText("Regressions");
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.timeline().select(chosen.run());
            }
        });
        getStyleClass().add("profiler-regressions");
        setMinSize(0, 0);
        getChildren().add(list);
    }

    private static final class Cell extends ListCell<Regression> {
        private final Label sentence = new Label();
        private final Label figure = new Label();
        private final HBox line;

        Cell() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            sentence.setMinWidth(0);
            figure.setMinWidth(Region.USE_PREF_SIZE);
            figure.getStyleClass().add("profiler-slower");
            line = new HBox(8, sentence, space, figure);
            line.setMinWidth(0);
            line.setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Regression item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null ? null : line);
            if (item != null) {
                sentence.setText(RunWords.sentence(item.run()));
                figure.setText(Durations.of(item.run().timing().total()) + ", " + Amounts.times(item.times()) + " its usual "
                        + Durations.of(item.usual()));
                setAccessibleText(sentence.getText() + ": " + figure.getText());
            }
        }
    }
}
