package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.look.Theme;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The window that features are put into, while it is being made.
 *
 * @param active the document in front, or null
 * @param open all documents, in the order of their tabs
 * @param everyAction all that can be done in the window, those of the features included; to be asked once it is open
 * @param keys the present key of an action, as people read it; empty for none
 * @param choice how people choose files
 */
public record Surroundings(
        Theme theme,
        ObservableValue<@Nullable OpenDocument> active,
        ObservableList<OpenDocument> open,
        Supplier<List<MenuAction>> everyAction,
        Function<MenuAction, String> keys,
        FileChoice choice) {}
