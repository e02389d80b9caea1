package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.keys.KeymapViewModel;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.look.Icons;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A few actions as buttons. */
final class ToolbarView extends HBox {
    private final KeymapViewModel keymap;

    ToolbarView(List<MenuAction> actions, List<String> ids, KeymapViewModel keymap) {
        this.keymap = keymap;
        getStyleClass().add("tools");
        setAlignment(Pos.CENTER_RIGHT);
        for (String id : ids) {
            actions.stream().filter(action -> action.id().equals(id)).findFirst().ifPresent(action -> getChildren().add(button(action)));
        }
    }

    private Node button(MenuAction action) {
        ObservableBooleanValue on = action.checked();
        ButtonBase button = on == null ? new Button() : toggle(on);
        button.setGraphic(Icons.of(action.icon()));
        button.setId("tool-" + action.id().replace('.', '-'));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(action.title());
        button.setFocusTraversable(false);
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setOnAction(_ -> action.run().run());
        var tip = new Tooltip();
        tip.textProperty().bind(Bindings.createStringBinding(() -> words(action), keymap.changesProperty()));
        button.setTooltip(tip);
        return button;
    }

    private static ToggleButton toggle(ObservableBooleanValue on) {
        var button = new ToggleButton();
        button.setSelected(on.get());
        on.addListener((_, _, now) -> button.setSelected(now));
        button.selectedProperty().addListener(_ -> button.setSelected(on.get()));
        return button;
    }

    private String words(MenuAction action) {
        String key = keymap.shownKey(action.id());
        return key.isEmpty() ? action.title() : action.title() + "  " + key;
    }
}
