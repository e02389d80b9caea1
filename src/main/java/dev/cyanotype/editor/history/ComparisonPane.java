package dev.cyanotype.editor.history;

import dev.cyanotype.editor.history.ComparisonViewModel.Compared;
import dev.cyanotype.editor.history.ComparisonViewModel.Line;
import dev.cyanotype.editor.history.ComparisonViewModel.Side;
import dev.cyanotype.editor.support.look.Icons;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two states side by side, and what differs as a list. */
final class ComparisonPane extends BorderPane {
    private final Deeds deeds;
    private final RevisionPictures pictures;
    private final Label title = new Label();

    ComparisonPane(ComparisonViewModel model, Deeds deeds, RevisionPictures pictures) {
        this.deeds = deeds;
        this.pictures = pictures;
        getStyleClass().add("comparison");
        var back = new Button("", Icons.of("bi-arrow-left"));
        back.setId("comparison-back");
        back.getStyleClass().addAll("flat", "button-icon");
        back.setTooltip(new Tooltip("Back to the history (Escape)"));
        back.setAccessibleText("Back to the history");
        back.setOnAction(_ -> model.close());
        title.getStyleClass().add("comparison-title");
        var bar = new HBox(back, title);
        bar.getStyleClass().add("panel-bar");
        setTop(bar);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.close();
                key.consume();
            }
        });
        model.shownProperty().addListener((_, _, now) -> show(now));
    }

    private void show(@Nullable Compared compared) {
        if (compared == null) {
            setCenter(null);
            return;
        }
        title.setText(compared.title());
        ListView<Line> list = new ListView<>(FXCollections.observableList(compared.lines()));
        list.setId("comparison-list");
        list.setAccessibleText("What differs");
        list.setPlaceholder(new Label("Nothing differs."));
        list.setCellFactory(_ -> new LineCell());
        list.setContextMenu(menu(list, compared.before()));
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setPrefWidth(320);
        list.setFixedCellSize(24);
        var sides = new HBox(side(compared, compared.before(), true), side(compared, compared.after(), false), list);
        sides.getStyleClass().add("comparison-sides");
        setCenter(sides);
        list.requestFocus();
    }

    private Node side(Compared compared, Side side, boolean before) {
        var picture = new ComparedPicture(side.document(), before, compared.differences(), pictures);
        picture.setAccessibleText("Picture of revision " + side.revision());
        VBox.setVgrow(picture, Priority.ALWAYS);
        var caption = new Label(side.title());
        caption.getStyleClass().add("history-figures");
        var box = new VBox(picture, caption);
        box.getStyleClass().add("comparison-side");
        return box;
    }

    private ContextMenu menu(ListView<Line> list, Side before) {
        var restore = new MenuItem("Restore this component to revision " + before.revision());
        restore.setOnAction(_ -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (line != null && line.id() != null) {
                deeds.restore(before.revision(), line.id());
            }
        });
        return new ContextMenu(restore);
    }

    private static final class LineCell extends ListCell<Line> {
        private final Label mark = new Label();
        private final Label who = new Label();
        private final Label what = new Label();
        private final HBox row = new HBox(mark, who, what);

        LineCell() {
            getStyleClass().add("comparison-cell");
            row.getStyleClass().add("comparison-line");
            row.setMinWidth(0);
            row.setPrefWidth(0);
            mark.getStyleClass().add("comparison-mark");
            who.getStyleClass().add("comparison-who");
            who.setMinWidth(USE_PREF_SIZE);
            what.getStyleClass().add("comparison-what");
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("member", "added", "removed");
            if (empty || line == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            getStyleClass().add(line.member() ? "member" : line.mark().equals("+") ? "added" : line.mark().equals("−") ? "removed" : "changed");
            mark.setText(line.mark());
            who.setText(line.who());
            what.setText(line.what());
            setGraphic(row);
            setAccessibleText(line.who() + " " + line.what());
            setTooltip(line.what().isEmpty() ? null : new Tooltip(line.who() + ": " + line.what()));
        }
    }
}
