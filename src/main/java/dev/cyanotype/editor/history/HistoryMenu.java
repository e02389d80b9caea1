package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** What can be done with the lines chosen, made anew each time it is opened. */
final class HistoryMenu extends ContextMenu {
    private final HistoryPanel panel;
    private final Supplier<List<Tab>> others;

    HistoryMenu(HistoryPanel panel, Supplier<List<Tab>> others) {
        this.panel = panel;
        this.others = others;
        getItems().add(new MenuItem(""));
        setOnShowing(_ -> fill());
    }

    private void fill() {
        boolean state = panel.chosenState() != null;
        DocumentViewModel document = panel.viewModel().document();
        List<String> selected = document == null ? List.of() : document.selectionProperty().get();
        boolean two = panel.chosen().size() == 2;
        var back = item("Roll Back to Here", state, panel::goToChosen);
        back.setAccelerator(new KeyCodeCombination(KeyCode.ENTER));
        var name = item("Name This State…", state, panel::nameChosen);
        name.setAccelerator(new KeyCodeCombination(KeyCode.F2));
        var restore = item(
                selected.size() == 1 ? "Restore " + selected.getFirst() + " to This State" : "Restore the Selection to This State",
                state && selected.size() == 1, panel::restoreChosen);
        getItems().setAll(
                back, name, restore,
                item(two ? "Compare the Two" : "Compare with the Present", state, panel::compareChosen),
                new SeparatorMenuItem(),
                item("Copy the Sentence", !panel.chosen().isEmpty() || !panel.anyChosen().isEmpty(), panel::copySentence),
                item("Copy as Script", state, panel::copyChosen),
                item("Copy All up to Here as Script", state, panel::copyUpToChosen),
                replay(state),
                new SeparatorMenuItem(),
                item("Revert All of This Session", document != null, () -> panel.deeds().revertSession()));
    }

    private Menu replay(boolean state) {
        var menu = new Menu("Replay onto");
        List<Tab> tabs = others.get();
        menu.setDisable(!state || tabs.isEmpty());
        for (Tab tab : tabs) {
            menu.getItems().add(item(tab.name(), true, () -> panel.deeds().replay(panel.chosen(), tab, false)));
        }
        if (!tabs.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (Tab tab : tabs) {
            menu.getItems().add(item(tab.name() + ", all or nothing", true, () -> panel.deeds().replay(panel.chosen(), tab, true)));
        }
        return menu;
    }

    private static MenuItem item(String title, boolean enabled, Runnable run) {
        var item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setDisable(!enabled);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
