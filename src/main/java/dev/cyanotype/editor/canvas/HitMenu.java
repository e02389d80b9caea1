package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.look.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of the canvas: what lies under the pointer, topmost first, and what can be done with what is selected. */
final class HitMenu {
    /** Up to so many stand in the menu itself; more in one of their own. */
    private static final int FEW = 6;

    private HitMenu() {}

    static ContextMenu of(CanvasViewModel model, List<Hit> hits, List<MenuAction> usual) {
        List<MenuItem> items = new ArrayList<>();
        List<MenuItem> chosen = hits.stream().map(hit -> item(model, hit)).toList();
        if (hits.size() <= FEW) {
            items.addAll(chosen);
        } else {
            items.addAll(chosen.subList(0, FEW - 1));
            var more = new Menu("More under the pointer");
            more.getItems().setAll(chosen.subList(FEW - 1, chosen.size()));
            items.add(more);
        }
        if (!items.isEmpty() && !usual.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        usual.forEach(action -> items.add(item(action)));
        var menu = new ContextMenu();
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(CanvasViewModel model, Hit hit) {
        var item = new MenuItem(hit.label());
        item.setMnemonicParsing(false);
        boolean selected = model.document().selectionProperty().get().contains(hit.id());
        item.setGraphic(Icons.of(selected ? "bi-check" : "bi-bounding-box-circles"));
        item.setOnAction(_ -> model.document().select(List.of(hit.id())));
        return item;
    }

    private static MenuItem item(MenuAction action) {
        var item = new MenuItem(action.title());
        if (!action.icon().isEmpty()) {
            item.setGraphic(Icons.of(action.icon()));
        }
        if (!action.shortcut().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(action.shortcut()));
        }
        item.setDisable(!action.enabled().get());
        item.setOnAction(_ -> action.run().run());
        return item;
    }
}
