package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.look.Theme;
import java.util.List;
import java.util.function.Supplier;

/** Puts the features together for one window. */
@FunctionalInterface
public interface Composition {

    /** @param everyAction all that can be done in the window, those of the features included; to be asked once it is open */
    Features compose(Services services, Theme theme, Supplier<List<MenuAction>> everyAction);
}
