package dev.cyanotype.editor.problems;

import dev.cyanotype.editor.problems.ProblemList.Grouping;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.look.SearchField;
import dev.cyanotype.rules.Severity;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The problems on the screen: a search field and switches over the list. */
final class ProblemsView extends VBox {
    private final ProblemsViewModel model;
    private final ListView<ProblemRow> list;

    ProblemsView(ProblemsViewModel model) {
        this.model = model;
        this.list = new ListView<>(model.rows());
        getStyleClass().add("problems");
        var search = new SearchField("Search problems");
        search.setId("problems-search");
        search.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        var head = new HBox(search);
        head.getStyleClass().add("panel-head");
        list.setId("problems-list");
        list.getStyleClass().add("problems-list");
        list.setAccessibleText("Problems");
        list.setCellFactory(_ -> new ProblemCell(model));
        list.setOnKeyPressed(key -> {
            ProblemRow row = list.getSelectionModel().getSelectedItem();
            if (row != null && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                model.choose(row);
                key.consume();
            }
        });
        var empty = new Label();
        empty.getStyleClass().add("empty-note");
        empty.setWrapText(true);
        empty.textProperty().bind(Bindings.createStringBinding(model::emptiness, model.countsProperty(), model.rows()));
        list.setPlaceholder(new StackPane(empty));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, switches(), list);
    }

    private HBox switches() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var byWeight = new ToggleButton();
        byWeight.setGraphic(Icons.of("bi-list-nested"));
        byWeight.setTooltip(new Tooltip("Group by how much they weigh, rather than by rule"));
        byWeight.setAccessibleText("Group by how much they weigh");
        byWeight.getStyleClass().add("problem-switch");
        byWeight.selectedProperty().addListener((_, _, on) -> model.groupingProperty().set(on ? Grouping.SEVERITY : Grouping.RULE));
        var row = new HBox(shown(Severity.ERROR), shown(Severity.WARNING), shown(Severity.HINT), space, byWeight);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("problem-switches");
        return row;
    }

    private ToggleButton shown(Severity severity) {
        var button = new ToggleButton();
        button.setGraphic(ProblemCell.icon(severity));
        button.getStyleClass().add("problem-switch");
        button.setSelected(true);
        button.textProperty().bind(model.countsProperty().map(counts -> String.valueOf(counts.of(severity))));
        button.accessibleTextProperty().bind(button.textProperty().map(count -> count + " " + severity.wireName() + "s, shown or not"));
        button.setTooltip(new Tooltip("Show " + severity.wireName() + "s"));
        button.selectedProperty().addListener((_, _, on) -> model.setShown(severity, on));
        return button;
    }
}
