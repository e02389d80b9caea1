package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** What the window itself can do. */
final class ShellActions {
    private final Documents documents;
    private final BooleanExpression anyOpen;

    ShellActions(Documents documents) {
        this.documents = documents;
        this.anyOpen = documents.workspace().isAnyOpen();
    }

    /** Files. */
    List<MenuAction> files(Runnable quit) {
        List<MenuAction> actions = new ArrayList<>();
        actions.add(MenuAction.of("file.new", "New", "bi-file-earmark-plus", "Shortcut+N", () -> create(Template.ALL.getFirst())));
        for (Template template : Template.ALL) {
            actions.add(MenuAction.of(
                    "file.new." + template.id(), "New: " + template.title(), template.icon(), "", () -> create(template)));
        }
        actions.add(MenuAction.of("file.open", "Open…", "bi-folder2-open", "Shortcut+O", documents.opener()::choose));
        actions.add(MenuAction.of("file.reopen", "Reopen Closed Tab", "", "Shortcut+Shift+T", documents.opener()::reopen)
                .when(documents.workspace().canReopen()));
        actions.add(onDocument("file.save", "Save", "bi-save", "Shortcut+S", documents.saver()::save));
        actions.add(onDocument("file.saveAs", "Save As…", "", "Shortcut+Shift+S", documents.saver()::saveAs));
        actions.add(onDocument("file.saveCopy", "Save a Copy…", "", "", documents.saver()::saveCopy));
        actions.add(MenuAction.of("file.saveAll", "Save All", "", "Shortcut+Alt+S", documents.saver()::saveAll).when(anyOpen));
        actions.add(onDocument("file.close", "Close Tab", "", "Shortcut+W", documents.closer()::close));
        actions.add(MenuAction.of("file.quit", "Quit", "", "Shortcut+Q", quit));
        return actions;
    }

    /** Moves through the history. */
    List<MenuAction> history() {
        return List.of(
                MenuAction.of("edit.undo", "Undo", "bi-arrow-counterclockwise", "Shortcut+Z", () -> say("undo"))
                        .when(ofDocument(DocumentViewModel::canUndo)),
                MenuAction.of("edit.redo", "Redo", "bi-arrow-clockwise", "Shortcut+Shift+Z", () -> say("redo"))
                        .when(ofDocument(DocumentViewModel::canRedo)));
    }

    /** The look of the window and the tabs in it. */
    List<MenuAction> view(Theme theme) {
        return List.of(
                theme(theme, Theme.Choice.LIGHT, "Light Theme"),
                theme(theme, Theme.Choice.DARK, "Dark Theme"),
                theme(theme, Theme.Choice.SYSTEM, "Theme of the System"),
                MenuAction.of("view.nextTab", "Next Tab", "", "Shortcut+Page_Down", () -> documents.workspace().step(1))
                        .when(anyOpen),
                MenuAction.of("view.previousTab", "Previous Tab", "", "Shortcut+Page_Up", () -> documents.workspace().step(-1))
                        .when(anyOpen));
    }

    private static MenuAction theme(Theme theme, Theme.Choice choice, String title) {
        return MenuAction.of("view.theme." + choice.name().toLowerCase(Locale.ROOT), title, "", "", () -> theme.choiceProperty().set(choice))
                .checkedBy(theme.choiceProperty().isEqualTo(choice));
    }

    /** Panels and the sides at which they stand. */
    static List<MenuAction> panels(Features features, Map<Side, DockViewModel> docks) {
        List<MenuAction> actions = new ArrayList<>();
        docks.forEach((side, dock) -> actions.add(side(side, dock)));
        docks.forEach((side, dock) -> {
            for (Panel panel : features.at(side)) {
                actions.add(MenuAction.of("panels." + panel.id(), panel.title(), panel.icon(), "", () -> dock.toggle(panel.id()))
                        .checkedBy(dock.isSeen(panel.id())));
            }
        });
        return actions;
    }

    private static MenuAction side(Side side, DockViewModel dock) {
        Runnable toggle = () -> dock.openProperty().set(!dock.openProperty().get());
        MenuAction action = switch (side) {
            case LEFT -> MenuAction.of("panels.left", "Left Side", "bi-layout-sidebar", "Shortcut+Alt+1", toggle);
            case RIGHT -> MenuAction.of("panels.right", "Right Side", "bi-layout-sidebar-reverse", "Shortcut+Alt+2", toggle);
            case BOTTOM -> MenuAction.of("panels.bottom", "Bottom Side", "bi-window-dock", "Shortcut+Alt+3", toggle);
        };
        return action.checkedBy(dock.openProperty());
    }

    private MenuAction onDocument(String id, String title, String icon, String key, Consumer<OpenDocument> run) {
        return MenuAction.of(id, title, icon, key, () -> documents.withActive(run)).when(anyOpen);
    }

    private ObservableBooleanValue ofDocument(Function<DocumentViewModel, ObservableValue<Boolean>> is) {
        ObservableValue<Boolean> now =
                documents.workspace().activeProperty().flatMap(document -> is.apply(document.model())).orElse(false);
        return Bindings.createBooleanBinding(now::getValue, now);
    }

    private void say(String sentence) {
        documents.withActive(document -> document.model().say(sentence));
    }

    private void create(Template template) {
        documents.opener().create(template);
    }
}
