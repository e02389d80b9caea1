package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.SettlingViewModel;
import dev.cyanotype.editor.files.SettlingViewModel.Line;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What two programs made of one file: a line for each thing that differs, and where both changed it, whose it is to be. */
final class SettlingView {
    private static final double ROW = 46;

    private final SettlingViewModel model;
    private final VBox content;

    SettlingView(SettlingViewModel model) {
        this.model = model;
        var summary = new Label();
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.textProperty().bind(model.summaryProperty());
        var list = new ListView<Line>();
        list.setId("settling-list");
        list.getItems().setAll(model.lines());
        list.setCellFactory(_ -> new LineCell());
        list.setPrefHeight(Math.clamp(model.lines().size() * ROW + 4, 2 * ROW, 380));
        list.setAccessibleText("What differs");
        content = new VBox(summary, list);
        content.getStyleClass().add("dialog-list");
    }

    Node node() {
        return content;
    }

    /** One thing that differs: its place, how it was, and how it is on both sides. */
    private final class LineCell extends ListCell<Line> {
        private final Label place = new Label();
        private final Label values = new Label();
        private final Label fate = new Label();
        private final ToggleButton mine = new ToggleButton("Mine");
        private final ToggleButton theirs = new ToggleButton("The file's");
        private final HBox choice = new HBox(mine, theirs);
        private final HBox line;

        LineCell() {
            place.getStyleClass().add("settling-place");
            fate.getStyleClass().add("text-muted");
            fate.setMinWidth(Region.USE_PREF_SIZE);
            values.setWrapText(true);
            var group = new ToggleGroup();
            group.getToggles().setAll(mine, theirs);
            mine.getStyleClass().add("left-pill");
            theirs.getStyleClass().add("right-pill");
            choice.setMinWidth(Region.USE_PREF_SIZE);
            mine.setOnAction(_ -> choose(false));
            theirs.setOnAction(_ -> choose(true));
            var words = new VBox(place, values);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(words, fate, choice);
            line.getStyleClass().add("settling-line");
            setPrefWidth(0);
        }

        private void choose(boolean fromThere) {
            model.take(getItem(), fromThere);
            mine.setSelected(!fromThere);
            theirs.setSelected(fromThere);
        }

        @Override
        protected void updateItem(Line item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty ? null : line);
            if (empty) {
                return;
            }
            place.setText(item.place());
            values.setText(item.text());
            boolean conflict = item.what().isConflict();
            choice.setVisible(conflict);
            choice.setManaged(conflict);
            fate.setVisible(!conflict);
            fate.setManaged(!conflict);
            fate.setText(switch (item.what().side()) {
                case THERE -> "comes in";
                case HERE -> "stays";
                case BOTH -> "the same";
                case CONFLICT -> "";
            });
            mine.setSelected(!model.isTaken(item));
            theirs.setSelected(model.isTaken(item));
            setAccessibleText(item.place() + ": " + values.getText() + (conflict ? ", in conflict" : ", " + fate.getText()));
        }
    }
}
