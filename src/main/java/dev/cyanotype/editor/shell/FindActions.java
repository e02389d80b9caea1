package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.find.FindBar;
import dev.cyanotype.editor.support.action.MenuAction;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the menus and the keys can do with the bar to find with. */
final class FindActions {
    private FindActions() {}

    static List<MenuAction> of(FindBar bar, ObservableValue<@Nullable OpenDocument> active) {
        ObservableBooleanValue open = Bindings.createBooleanBinding(() -> active.getValue() != null, active);
        return List.of(
                MenuAction.of("edit.find", "Find…", "bi-search", "Shortcut+F", () -> bar.open(false)).when(open),
                MenuAction.of("edit.replace", "Find and Replace…", "", "Shortcut+R", () -> bar.open(true)).when(open),
                MenuAction.of("edit.find-next", "Find Next", "", "F3", bar::next).when(open),
                MenuAction.of("edit.find-previous", "Find Previous", "", "Shift+F3", bar::previous).when(open));
    }
}
