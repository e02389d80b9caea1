package dev.cyanotype.editor.support.action;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the menu, a key or the command bar can do.
 *
 * @param id its name in settings, such as {@code edit.undo}; the part before the point is the menu that it stands in
 * @param title what people read, such as {@code Undo}
 * @param icon the literal of a Bootstrap icon, such as {@code bi-trash}; empty for none
 * @param shortcut its key as it comes, in the words of {@code KeyCombination.valueOf}, such as {@code Shortcut+Z}; empty for none
 * @param enabled whether it can be done now
 * @param checked for what is on or off, whether it is on; null for what is neither
 * @param onSelection whether it is done to what is selected, so that its key is not meant while a text is edited
 * @param run does it
 */
public record MenuAction(
        String id,
        String title,
        String icon,
        String shortcut,
        ObservableBooleanValue enabled,
        @Nullable ObservableBooleanValue checked,
        boolean onSelection,
        Runnable run) {

    /** An action that can be done at any time. */
    public static MenuAction of(String id, String title, String icon, String shortcut, Runnable run) {
        return new MenuAction(id, title, icon, shortcut, Bindings.createBooleanBinding(() -> true), null, false, run);
    }

    /** This action, to be done only while something holds. */
    public MenuAction when(ObservableBooleanValue other) {
        return new MenuAction(id, title, icon, shortcut, other, checked, onSelection, run);
    }

    /** This action as one that is on or off. */
    public MenuAction checkedBy(ObservableBooleanValue on) {
        return new MenuAction(id, title, icon, shortcut, enabled, on, onSelection, run);
    }

    /** This action as one that is done to what is selected. */
    public MenuAction toSelection() {
        return new MenuAction(id, title, icon, shortcut, enabled, checked, true, run);
    }

    /** The menu that it stands in: {@code edit} of {@code edit.undo}. */
    public String menu() {
        int point = id.indexOf('.');
        return point < 0 ? id : id.substring(0, point);
    }
}
