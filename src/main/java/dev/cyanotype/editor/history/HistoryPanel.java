package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.look.SearchField;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The history panel: lines to read, to search and to go back to. */
public final class HistoryPanel implements Panel {
    private final HistoryViewModel model;
    private final TextClipboard clipboard;
    private final ListView<HistoryRow> list = new ListView<>();
    private final BorderPane pane = new BorderPane(list);
    private final HBox bar = new HBox();

    /** @param zone the time zone in which times of day are shown */
    public HistoryPanel(HistoryViewModel model, TextClipboard clipboard, ZoneId zone) {
        this.model = model;
        this.clipboard = clipboard;
        list.setId("history-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new HistoryCell(zone));
        list.setPlaceholder(new Label("Every edit leaves a line here, to go back to."));
        list.setAccessibleText("History");
        list.setContextMenu(menu());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                withChosen(model::goTo);
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                withChosen(model::goTo);
            }
        });
        var search = new SearchField("Search the history");
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        bar.getStyleClass().add("panel-bar");
        bar.disableProperty().bind(model.thereProperty().not());
        bar.getChildren().setAll(
                button("history-undo", "bi-arrow-counterclockwise", "Undo", model::undo),
                button("history-redo", "bi-arrow-clockwise", "Redo", model::redo),
                search);
        pane.setTop(bar);
        pane.getStyleClass().addAll("panel", "history-panel");
    }

    private Button button(String id, String icon, String name, Runnable run) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private ContextMenu menu() {
        var back = new MenuItem("Go to this state");
        back.setOnAction(_ -> withChosen(model::goTo));
        var sentence = new MenuItem("Copy the sentence");
        sentence.setOnAction(_ -> withChosen(row -> clipboard.put(row.title())));
        var script = new MenuItem("Copy all up to here as a script");
        script.setOnAction(_ -> withChosen(row -> clipboard.put(model.script(row))));
        return new ContextMenu(back, sentence, script);
    }

    private void withChosen(Consumer<HistoryRow> does) {
        HistoryRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            does.accept(row);
        }
    }

    @Override
    public Name name() {
        return new Name("history", "History", "bi-clock-history");
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
