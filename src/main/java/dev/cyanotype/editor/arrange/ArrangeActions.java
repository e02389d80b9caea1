package dev.cyanotype.editor.arrange;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.notice.Notices;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** All that can be done with the selection of the document in front, as actions of the menus {@code edit} and {@code arrange}. */
public final class ArrangeActions {
    private static final List<String> IN_CONTEXT = List.of(
            "edit.cut", "edit.copy", "edit.copy-json", "edit.paste", "edit.duplicate", "edit.delete",
            "arrange.front", "arrange.forward", "arrange.backward", "arrange.back", "arrange.wrap", "arrange.unwrap");

    private ArrangeActions() {}

    /**
     * The actions, in the order of the menus.
     *
     * @param active the document in front, or null while there is none
     */
    public static List<MenuAction> of(
            ObservableValue<@Nullable DocumentViewModel> active, TextClipboard clipboard, Notices notices) {
        var selected = new Selected(active);
        List<MenuAction> all = new ArrayList<>(new ClipboardActions(selected, clipboard, notices).all());
        all.addAll(selecting(selected));
        all.addAll(aligning(selected));
        all.addAll(ordering(selected));
        all.addAll(states(selected));
        return all.stream().map(MenuAction::toSelection).toList();
    }

    /** Those of the actions that belong into the context menu of a component, in their order. */
    public static List<MenuAction> inContext(List<MenuAction> actions) {
        return actions.stream().filter(action -> IN_CONTEXT.contains(action.id())).toList();
    }

    private static List<MenuAction> selecting(Selected selected) {
        return List.of(
                MenuAction.of("edit.duplicate", "Duplicate", "bi-plus-square-dotted", "Shortcut+D", () -> selected.sayAndSelect("duplicate this"))
                        .when(selected.atLeast(1)),
                about(selected, 1, "edit.delete", "Delete", "bi-trash", "Delete", "delete this"),
                MenuAction.of("edit.select-all", "Select All", "", "Shortcut+A", selected::selectAll).when(selected.isOpen()),
                MenuAction.of("edit.select-none", "Select Nothing", "", "Shortcut+Shift+A", () -> selected.with(document -> document.select(List.of())))
                        .when(selected.atLeast(1)),
                MenuAction.of("edit.select-same-type", "Select All of This Type", "", "Shortcut+Alt+A", selected::selectSameType)
                        .when(selected.atLeast(1)));
    }

    private static List<MenuAction> aligning(Selected s) {
        return List.of(
                about(s, 1, "arrange.align-left", "Align Left", "bi-align-start", "Alt+A", "align this left"),
                about(s, 1, "arrange.align-centre", "Align Centres", "bi-align-center", "Alt+H", "align this to the horizontal centre"),
                about(s, 1, "arrange.align-right", "Align Right", "bi-align-end", "Alt+D", "align this right"),
                about(s, 1, "arrange.align-top", "Align Top", "bi-align-top", "Alt+W", "align this top"),
                about(s, 1, "arrange.align-middle", "Align Middles", "bi-align-middle", "Alt+V", "align this to the vertical centre"),
                about(s, 1, "arrange.align-bottom", "Align Bottom", "bi-align-bottom", "Alt+S", "align this bottom"),
                about(s, 3, "arrange.distribute-horizontally", "Distribute Horizontally", "bi-distribute-horizontal", "Shortcut+Alt+Shift+H", "distribute this horizontally"),
                about(s, 3, "arrange.distribute-vertically", "Distribute Vertically", "bi-distribute-vertical", "Shortcut+Alt+Shift+V", "distribute this vertically"),
                about(s, 2, "arrange.same-size", "Same Size", "bi-aspect-ratio", "", "make this the same size"),
                about(s, 2, "arrange.same-width", "Same Width", "", "", "make this the same width"),
                about(s, 2, "arrange.same-height", "Same Height", "", "", "make this the same height"));
    }

    private static List<MenuAction> ordering(Selected s) {
        return List.of(
                about(s, 1, "arrange.front", "Bring to Front", "bi-front", "Shortcut+Shift+Close Bracket", "bring this to front"),
                about(s, 1, "arrange.forward", "Bring Forward", "", "Shortcut+Close Bracket", "bring the selection forward"),
                about(s, 1, "arrange.backward", "Send Backward", "", "Shortcut+Open Bracket", "send the selection backward"),
                about(s, 1, "arrange.back", "Send to Back", "bi-back", "Shortcut+Shift+Open Bracket", "send this to back"),
                MenuAction.of("arrange.wrap", "Wrap in a Container", "bi-bounding-box", "Shortcut+G", () -> s.sayAndSelect("wrap this in a container"))
                        .when(s.atLeast(1)),
                MenuAction.of("arrange.unwrap", "Unwrap", "", "Shortcut+Shift+G", () -> s.say("unwrap this"))
                        .when(s.any((_, component) -> !component.children().isEmpty())));
    }

    private static List<MenuAction> states(Selected s) {
        return List.of(
                MenuAction.of("arrange.lock", "Lock", "bi-lock", "Shortcut+Shift+L", () -> s.with(document -> document.setLocked(s.ids(), true)))
                        .when(s.any((document, component) -> !Selected.isLocked(document, component))),
                MenuAction.of("arrange.unlock", "Unlock", "bi-unlock", "Shortcut+Alt+L", () -> s.with(document -> document.setLocked(s.ids(), false)))
                        .when(s.any(Selected::isLocked)),
                MenuAction.of("arrange.hide", "Hide", "bi-eye-slash", "Shortcut+Shift+H", () -> s.say("hide this"))
                        .when(s.any((_, component) -> component.visual().isVisible())),
                MenuAction.of("arrange.show", "Show", "bi-eye", "Shortcut+Alt+H", () -> s.say("show this"))
                        .when(s.any((_, component) -> !component.visual().isVisible())));
    }

    /** An action that says a sentence about so many components or more. */
    private static MenuAction about(Selected selected, int least, String id, String title, String icon, String shortcut, String sentence) {
        return MenuAction.of(id, title, icon, shortcut, () -> selected.say(sentence)).when(selected.atLeast(least));
    }
}
