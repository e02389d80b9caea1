package dev.cyanotype.editor.find;

import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.look.SearchField;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The bar to find and replace with, on the screen. */
final class FindView extends VBox {
    private final FindViewModel model;
    private final Runnable closed;
    private final SearchField words = new SearchField("Find");
    private final TextField replacement = new TextField();
    private final HBox replacing;
    private final ToggleButton opener;

    FindView(FindViewModel model, Runnable closed) {
        this.model = model;
        this.closed = closed;
        getStyleClass().add("find-bar");
        words.setId("find-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setOnAction(_ -> model.next());
        replacement.setId("find-replacement");
        replacement.setPromptText("Replace with");
        replacement.setAccessibleText("Replace with");
        replacement.getStyleClass().add("search-field");
        replacement.textProperty().bindBidirectional(model.replacementProperty());
        replacement.setOnAction(_ -> model.replace());
        opener = toggle("bi-chevron-right", "Replace too");
        replacing = replacing();
        opener.selectedProperty().addListener((_, _, on) -> opener.setGraphic(Icons.of(on ? "bi-chevron-down" : "bi-chevron-right")));
        replacing.visibleProperty().bind(opener.selectedProperty());
        replacing.managedProperty().bind(replacing.visibleProperty());
        getChildren().addAll(finding(), replacing);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox finding() {
        ToggleButton matchCase = toggle("bi-type", "Match case");
        matchCase.selectedProperty().bindBidirectional(model.matchCaseProperty());
        ToggleButton wholeWords = toggle("bi-textarea-t", "Whole words only");
        wholeWords.selectedProperty().bindBidirectional(model.wholeWordsProperty());
        var scope = new ComboBox<Scope>();
        scope.getItems().setAll(Scope.values());
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        scope.setAccessibleText("Find in");
        scope.getStyleClass().add("find-scope");
        scope.setTooltip(new Tooltip("Where to look"));
        scope.setMinWidth(USE_PREF_SIZE);
        var summary = new Label();
        summary.getStyleClass().add("find-summary");
        summary.textProperty().bind(Bindings.createStringBinding(model::summary, model.matchesProperty(), model.currentProperty(), model.wordsProperty()));
        Button previous = icon("bi-arrow-up", "Previous (Shift+Enter)", model::previous);
        Button next = icon("bi-arrow-down", "Next (Enter)", model::next);
        Button all = icon("bi-ui-checks", "Select everything found", model::selectAll);
        for (Node each : new Node[] {previous, next, all}) {
            each.disableProperty().bind(model.matchesProperty().map(found -> found.isEmpty()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return row(opener, words, matchCase, wholeWords, scope, summary, previous, next, all, icon("bi-x", "Close (Escape)", this::close));
    }

    private HBox replacing() {
        var one = new Button("Replace");
        one.setOnAction(_ -> model.replace());
        var all = new Button("Replace all");
        all.setOnAction(_ -> model.replaceAll());
        for (Button each : new Button[] {one, all}) {
            each.getStyleClass().add("small-button");
            each.setMinWidth(USE_PREF_SIZE);
            each.disableProperty().bind(model.matchesProperty().map(_ -> !model.canReplace()));
        }
        HBox.setHgrow(replacement, Priority.ALWAYS);
        HBox row = row(replacement, one, all);
        row.getStyleClass().add("find-replacing");
        return row;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("find-row");
        return row;
    }

    private static Button icon(String icon, String says, Runnable does) {
        var button = new Button();
        button.setOnAction(_ -> does.run());
        return named(button, icon, says);
    }

    private static ToggleButton toggle(String icon, String says) {
        return named(new ToggleButton(), icon, says);
    }

    private static <B extends ButtonBase> B named(B button, String icon, String says) {
        button.setGraphic(Icons.of(icon));
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        button.getStyleClass().add("find-button");
        return button;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            model.previous();
            key.consume();
        }
    }

    void open(boolean replace) {
        setVisible(true);
        opener.setSelected(replace || opener.isSelected());
        model.setOpen(true);
        words.requestFocus();
        words.selectAll();
    }

    void close() {
        setVisible(false);
        model.setOpen(false);
        closed.run();
    }
}
