package dev.cyanotype.editor.keys;

import dev.cyanotype.editor.keys.KeymapViewModel.Line;
import dev.cyanotype.editor.support.look.Icons;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The map of all keys, to be searched, and changed by pressing others. */
public final class KeymapView extends VBox {
    private final KeymapViewModel keymap;
    private final TextField search = new TextField();
    private final ListView<Line> list = new ListView<>();
    /** Hears keys before anything else in the window does. */
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private String listening = "";

    public KeymapView(KeymapViewModel keymap) {
        this.keymap = keymap;
        getStyleClass().add("keymap");
        search.setPromptText("Search by what it does, or by key");
        search.setAccessibleText("Search the keys");
        search.textProperty().addListener(_ -> refresh());
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText("Keys");
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var reset = new Button("Reset all");
        reset.getStyleClass().add("small");
        reset.setOnAction(_ -> keymap.resetAll());
        var hint = new Label("To change a key, click it and press another. Backspace takes it away, Escape leaves it as it is.");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var bottom = new HBox(hint, reset);
        bottom.getStyleClass().add("dialog-row");
        bottom.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(search, list, bottom);
        keymap.changesProperty().addListener(_ -> refresh());
        refresh();
    }

    /** What is to be focused when it opens. */
    public Node first() {
        return search;
    }

    private void refresh() {
        list.getItems().setAll(keymap.lines(search.getText()));
    }

    private void listen(String id) {
        listening = id;
        list.requestFocus();
        list.refresh();
    }

    private void pressed(KeyEvent event) {
        if (listening.isEmpty() || PressedKey.isModifier(event.getCode())) {
            return;
        }
        if (event.getCode() == KeyCode.BACK_SPACE && !event.isShortcutDown()) {
            keymap.rebind(listening, "");
        } else if (event.getCode() != KeyCode.ESCAPE) {
            keymap.rebind(listening, PressedKey.text(event));
        }
        event.consume();
        listen("");
    }

    private final class Cell extends ListCell<Line> {
        private final Label where = new Label();
        private final Label title = new Label();
        private final Label clash = new Label();
        private final ToggleButton key = new ToggleButton();
        private final Button reset = new Button("", Icons.of("bi-arrow-counterclockwise"));
        private final HBox row;

        Cell() {
            where.getStyleClass().add("keymap-where");
            clash.getStyleClass().add("keymap-clash");
            key.getStyleClass().addAll("small", "keymap-key");
            key.setFocusTraversable(false);
            key.setOnAction(_ -> listen(getItem().id()));
            reset.getStyleClass().addAll("button-icon", "flat", "small");
            reset.setAccessibleText("Back to the key that it came with");
            reset.setFocusTraversable(false);
            reset.setOnAction(_ -> keymap.reset(getItem().id()));
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(where, title, gap, clash, reset, key);
            row.getStyleClass().add("dialog-row");
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty ? null : row);
            if (!empty) {
                boolean canChange = !line.id().isEmpty();
                boolean awaited = canChange && line.id().equals(listening);
                where.setText(line.where());
                title.setText(line.title());
                clash.setText(line.clash().isEmpty() ? "" : "also " + line.clash());
                key.setText(awaited ? "Press a key" : line.key().isEmpty() ? "None" : line.key());
                key.setSelected(awaited);
                key.setDisable(!canChange);
                key.setAccessibleText(line.title() + ": " + key.getText());
                reset.setVisible(line.changed());
            }
        }
    }
}
