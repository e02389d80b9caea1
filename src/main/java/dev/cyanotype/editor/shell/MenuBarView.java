package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.keys.KeyDispatch;
import dev.cyanotype.editor.keys.KeymapViewModel;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.look.Icons;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The menus of the window; those of the system where it has a bar of its own. */
final class MenuBarView extends MenuBar {
    private final Documents documents;
    private final KeymapViewModel keymap;
    private final Map<String, MenuAction> actions = new LinkedHashMap<>();

    MenuBarView(List<MenuAction> actions, KeymapViewModel keymap, Documents documents) {
        this.documents = documents;
        this.keymap = keymap;
        actions.forEach(action -> this.actions.put(action.id(), action));
        setUseSystemMenuBar(true);
        setOnMouseExited(_ -> letGo());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
            }
        });
        for (MenuPlan.Menu plan : MenuPlan.menus(actions)) {
            var menu = new Menu(plan.title());
            menu.setId("menu-" + plan.id());
            plan.items().forEach(item -> menu.getItems().add(item(item)));
            getMenus().add(menu);
        }
    }

    /**
     * Lets go of the menu that the pointer went over. The toolkit goes on taking it for the one in use, and Escape and the arrow
     * keys for meant for it, wherever the focus is, until there is a click elsewhere or, as here, Escape.
     */
    private void letGo() {
        if (getMenus().stream().noneMatch(Menu::isShowing)) {
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
    }

    private MenuItem item(String id) {
        return switch (id) {
            case MenuPlan.LINE -> new SeparatorMenuItem();
            case MenuPlan.RECENT -> recent();
            case MenuPlan.TEMPLATES -> templates();
            default -> item(Objects.requireNonNull(actions.get(id), id));
        };
    }

    private MenuItem item(MenuAction action) {
        MenuItem item = action.checked() == null ? new MenuItem(action.title()) : checked(action);
        item.setId("item-" + action.id().replace('.', '-'));
        if (!action.icon().isEmpty() && action.checked() == null) {
            item.setGraphic(Icons.of(action.icon()));
        }
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setOnAction(_ -> action.run().run());
        keymap.changesProperty().addListener(_ -> item.setAccelerator(KeyDispatch.accelerator(keymap.key(action.id()))));
        item.setAccelerator(KeyDispatch.accelerator(keymap.key(action.id())));
        return item;
    }

    /** A click marks or unmarks the item itself, so that it is set back to what holds. */
    private static MenuItem checked(MenuAction action) {
        var item = new CheckMenuItem(action.title());
        var on = Objects.requireNonNull(action.checked());
        item.setSelected(on.get());
        on.addListener((_, _, now) -> item.setSelected(now));
        item.selectedProperty().addListener(_ -> item.setSelected(on.get()));
        return item;
    }

    private Menu templates() {
        var menu = new Menu("New from Template");
        for (Template template : Template.ALL) {
            var item = new MenuItem(template.title(), Icons.of(template.icon()));
            item.setOnAction(_ -> documents.opener().create(template));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu recent() {
        var menu = new Menu("Open Recent");
        documents.recent().files().addListener((ListChangeListener<Path>) _ -> fill(menu));
        fill(menu);
        return menu;
    }

    private void fill(Menu menu) {
        menu.getItems().clear();
        for (Path file : documents.recent().files()) {
            var item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> documents.opener().open(List.of(file)));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        if (!menu.getItems().isEmpty()) {
            var clear = new MenuItem("Clear this list");
            clear.setOnAction(_ -> documents.recent().clear());
            menu.getItems().addAll(new SeparatorMenuItem(), clear);
        }
    }
}
