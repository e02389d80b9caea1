package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MenuPlanTest {
    @Test
    void actionsStandInTheOrderOfThePlan() {
        assertEquals(List.of("edit.undo", "edit.redo", "-", "edit.copy"), items("edit.copy", "edit.redo", "edit.undo"));
    }

    @Test
    void whatIsNotPlannedComesLast() {
        assertEquals(List.of("edit.undo", "-", "edit.odd"), items("edit.odd", "edit.undo"));
    }

    @Test
    void noMenuBeginsOrEndsWithALine() {
        assertEquals(List.of("edit.find"), items("edit.find"));
        assertEquals(List.of("edit.undo"), items("edit.undo"));
    }

    @Test
    void placesOfMenusOfTheirOwnAreKept() {
        assertEquals(List.of("+templates", "file.open", "+recent"), items("file.open", "file.new.phone"));
    }

    @Test
    void menusComeInTheirOrderAndAnUnknownOneAtTheEnd() {
        List<MenuPlan.Menu> menus = MenuPlan.menus(actions("odd.thing", "view.fit", "file.open", "help.keys.also"));

        assertEquals(List.of("File", "View", "Odd"), menus.stream().map(MenuPlan.Menu::title).toList());
    }

    @Test
    void actionsAreSortedAsTheMenusAre() {
        List<MenuAction> sorted = MenuPlan.sorted(actions("help.about", "edit.redo", "file.new.phone", "edit.undo"));

        assertEquals(List.of("edit.undo", "edit.redo", "help.about", "file.new.phone"), sorted.stream().map(MenuAction::id).toList());
    }

    private static List<String> items(String... ids) {
        return MenuPlan.menus(actions(ids)).getFirst().items();
    }

    private static List<MenuAction> actions(String... ids) {
        return Stream.of(ids).map(id -> MenuAction.of(id, id, "", "", () -> {})).toList();
    }
}
