package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The actions of the history, of the menu {@code history}. */
final class HistoryActions {
    private HistoryActions() {}

    /** @param chosen the line chosen last, or null */
    static List<MenuAction> of(HistoryPanel panel, ObservableValue<? extends @Nullable HistoryRow> chosen, Supplier<List<Tab>> others) {
        BooleanBinding state = Bindings.createBooleanBinding(() -> chosen.getValue() instanceof HistoryRow row && row.isState(), chosen);
        var there = panel.viewModel().thereProperty();
        return List.of(
                MenuAction.of("history.go", "Roll Back to the Chosen State", "bi-box-arrow-in-down", "", panel::goToChosen).when(state),
                MenuAction.of("history.revert", "Revert All of This Session", "bi-skip-backward", "", () -> panel.deeds().revertSession()).when(there),
                MenuAction.of("history.name", "Name the Chosen State", "bi-tag", "", panel::nameChosen).when(state),
                MenuAction.of("history.restore", "Restore the Selection to the Chosen State", "bi-arrow-90deg-left", "Shortcut+Alt+R", panel::restoreChosen)
                        .when(state),
                MenuAction.of("history.compare", "Compare States", "bi-layout-split", "Shortcut+Alt+K", panel::compareChosen).when(state),
                MenuAction.of("history.copy", "Copy the Chosen States as a Script", "bi-clipboard", "", panel::copyChosen).when(state),
                MenuAction.of("history.replay", "Replay the Chosen States onto Another Document", "bi-play", "",
                        () -> panel.deeds().askWhereToReplay(panel.chosen(), others.get())).when(state));
    }
}
