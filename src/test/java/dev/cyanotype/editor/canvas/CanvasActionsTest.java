package dev.cyanotype.editor.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanvasActionsTest {
    private final Hand hand = Hand.onStorefront();
    private final SimpleObjectProperty<@Nullable CanvasViewModel> front = new SimpleObjectProperty<>();
    private final List<MenuAction> actions = CanvasActions.of(front);

    private MenuAction action(String id) {
        return actions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void nothingCanBeDoneWithoutADocument() {
        assertTrue(actions.stream().noneMatch(each -> each.enabled().get()));
        action("view.fit").run().run();
        front.set(hand.canvas);
        assertTrue(actions.stream().allMatch(each -> each.enabled().get()));
    }

    @Test
    void idsAndKeysAreTheirOwn() {
        assertEquals(actions.size(), new HashSet<>(actions.stream().map(MenuAction::id).toList()).size());
        assertEquals(actions.size(), new HashSet<>(actions.stream().map(MenuAction::shortcut).toList()).size());
        assertTrue(actions.stream().allMatch(each -> each.menu().equals("view")));
    }

    @Test
    void zoomsTheCanvasInFront() {
        front.set(hand.canvas);
        action("view.actual-size").run().run();
        assertEquals(1, hand.canvas.viewportProperty().get().zoom());
        action("view.zoom-in").run().run();
        assertEquals(1.25, hand.canvas.viewportProperty().get().zoom());
    }

    @Test
    void turnsOptionsOnAndOff() {
        front.set(hand.canvas);
        MenuAction grid = action("view.grid");
        assertFalse(Objects.requireNonNull(grid.checked()).get());
        grid.run().run();

        assertTrue(Objects.requireNonNull(grid.checked()).get());
        assertEquals(1, hand.marks(Mark.Grid.class).size());
    }
}
