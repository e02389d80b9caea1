package dev.cyanotype.editor.shell;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.keys.FixedKey;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.support.panel.Panel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableIntegerValue;

/**
 * What the features bring into the window.
 *
 * @param ahead makes a document that is being opened ready to be shown; called on other threads than the window's
 * @param editing makes the view of a document
 * @param panels the side panels, each side in the order of its tabs
 * @param commandLine where sentences are typed
 * @param actions what can be done, for the menus, the keys and the command line
 * @param keys the keys that do something and cannot be changed
 * @param problems how many findings there are in the document in front
 */
public record Features(
        Consumer<Blueprint> ahead,
        Function<OpenDocument, DocumentView> editing,
        List<Placed> panels,
        CommandLine commandLine,
        List<MenuAction> actions,
        List<FixedKey> keys,
        ObservableIntegerValue problems) {

    /** A panel and the side at which it stands. */
    public record Placed(Side side, Panel panel) {}

    public Features {
        panels = List.copyOf(panels);
        actions = List.copyOf(actions);
        keys = List.copyOf(keys);
    }

    /** The panels of one side. */
    public List<Panel> at(Side side) {
        return panels.stream().filter(each -> each.side() == side).map(Placed::panel).toList();
    }
}
