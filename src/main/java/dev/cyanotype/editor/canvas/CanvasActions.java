package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the menu, the keys and the command bar can do with the canvas that is in front. */
public final class CanvasActions {
    private final ObservableValue<@Nullable CanvasViewModel> front;
    private final ObservableBooleanValue there;

    private CanvasActions(ObservableValue<@Nullable CanvasViewModel> front) {
        this.front = front;
        this.there = Bindings.createBooleanBinding(() -> front.getValue() != null, front);
    }

    public static List<MenuAction> of(ObservableValue<@Nullable CanvasViewModel> front) {
        var actions = new CanvasActions(front);
        return List.of(
                actions.action("view.zoom-in", "Zoom In", "bi-zoom-in", "Shortcut+Plus", CanvasViewModel::zoomIn),
                actions.action("view.zoom-out", "Zoom Out", "bi-zoom-out", "Shortcut+Minus", CanvasViewModel::zoomOut),
                actions.action("view.actual-size", "Actual Size", "bi-aspect-ratio", "Shortcut+0", CanvasViewModel::actualSize),
                actions.action("view.fit", "Fit the Screen", "bi-arrows-angle-expand", "Shortcut+1", CanvasViewModel::fit),
                actions.action("view.selection", "Zoom to the Selection", "bi-bullseye", "Shortcut+2", CanvasViewModel::zoomToSelection),
                actions.option("view.rulers", "Rulers", "bi-rulers", "Shift+R", CanvasOptions::rulersProperty),
                actions.option("view.grid", "Grid", "bi-grid-3x3", "Shortcut+Quote", CanvasOptions::gridProperty),
                actions.option("view.guides", "Smart Guides", "bi-border-middle", "Shortcut+Semicolon", CanvasOptions::guidesProperty),
                actions.option("view.hidden", "Hidden Components", "bi-eye-slash", "Shift+H", CanvasOptions::hiddenProperty));
    }

    private MenuAction action(String id, String title, String icon, String shortcut, Consumer<CanvasViewModel> act) {
        return MenuAction.of(id, title, icon, shortcut, () -> inFront(act)).when(there);
    }

    private MenuAction option(String id, String title, String icon, String shortcut, Function<CanvasOptions, BooleanProperty> of) {
        ObservableValue<Boolean> value = front.flatMap(model -> of.apply(model.options()));
        ObservableBooleanValue on = Bindings.createBooleanBinding(() -> Boolean.TRUE.equals(value.getValue()), value);
        return action(id, title, icon, shortcut, model -> {
                    BooleanProperty property = of.apply(model.options());
                    property.set(!property.get());
                })
                .checkedBy(on);
    }

    private void inFront(Consumer<CanvasViewModel> act) {
        CanvasViewModel model = front.getValue();
        if (model != null) {
            act.accept(model);
        }
    }
}
