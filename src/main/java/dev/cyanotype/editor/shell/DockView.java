package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.panel.Panel;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One side of the window: a row of names and the panel in front. */
final class DockView extends BorderPane {
    private final DockViewModel model;

    DockView(Side side, DockViewModel model, List<Panel> panels) {
        this.model = model;
        getStyleClass().addAll("dock", "dock-" + side.name().toLowerCase(Locale.ROOT));
        var names = new HBox();
        names.getStyleClass().add("dock-names");
        panels.forEach(panel -> names.getChildren().add(name(panel)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        names.getChildren().addAll(gap, hiding(side));
        setTop(names);
        panels.forEach(this::tellWhetherSeen);
        refresh(panels);
        model.activeProperty().addListener(_ -> refresh(panels));
    }

    private void tellWhetherSeen(Panel panel) {
        BooleanProperty seen = new SimpleBooleanProperty();
        Runnable look = () -> seen.set(model.openProperty().get() && panel.id().equals(model.activeProperty().get()));
        look.run();
        panel.model().setSeen(seen.get());
        seen.addListener((_, _, now) -> panel.model().setSeen(now));
        model.openProperty().addListener(_ -> look.run());
        model.activeProperty().addListener(_ -> look.run());
    }

    private ToggleButton name(Panel panel) {
        var button = new ToggleButton(panel.title());
        button.getStyleClass().add("dock-name");
        button.setId("dock-" + panel.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(panel.id().equals(model.activeProperty().get()));
        button.setOnAction(_ -> {
            model.show(panel.id());
            button.setSelected(true);
        });
        model.activeProperty().addListener((_, _, id) -> button.setSelected(id.equals(panel.id())));
        return button;
    }

    private Button hiding(Side side) {
        var hide = new Button("", Icons.of(side == Side.BOTTOM ? "bi-chevron-down" : side == Side.LEFT ? "bi-chevron-double-left" : "bi-chevron-double-right"));
        hide.getStyleClass().addAll("button-icon", "flat", "small", "dock-hide");
        hide.setAccessibleText("Hide this side");
        hide.setFocusTraversable(false);
        hide.setOnAction(_ -> model.openProperty().set(false));
        return hide;
    }

    private void refresh(List<Panel> panels) {
        panels.stream().filter(panel -> panel.id().equals(model.activeProperty().get())).findFirst().ifPresent(panel -> {
            Node node = panel.node();
            if (!node.getStyleClass().contains("dock-panel")) {
                node.getStyleClass().add("dock-panel");
            }
            setCenter(node);
        });
    }
}
