package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class DockViewModelTest {
    private final Settings settings = Settings.forgetful();
    private final DockViewModel dock = dock(Side.LEFT);

    @Test
    void onePanelIsInFront() {
        assertEquals("outline", dock.activeProperty().get());
        assertTrue(dock.isSeen("outline").get());

        dock.show("palette");
        assertEquals("palette", dock.activeProperty().get());
        assertFalse(dock.isSeen("outline").get());
        dock.show("nobody");
        assertEquals("palette", dock.activeProperty().get());
    }

    @Test
    void nothingIsSeenOfASideThatIsHidden() {
        dock.openProperty().set(false);
        assertFalse(dock.isSeen("outline").get());
    }

    @Test
    void togglingShowsAPanelOrHidesItsSide() {
        dock.toggle("outline");
        assertFalse(dock.openProperty().get());
        dock.toggle("palette");
        assertTrue(dock.isSeen("palette").get());
        dock.toggle("outline");
        assertTrue(dock.isSeen("outline").get());
    }

    @Test
    void isFoundAgainAsItWasLeft() {
        dock.show("palette");
        dock.resize(333);
        dock.openProperty().set(false);
        DockViewModel next = dock(Side.LEFT);

        assertEquals("palette", next.activeProperty().get());
        assertEquals(333, next.sizeProperty().get());
        assertFalse(next.openProperty().get());
    }

    @Test
    void theBottomIsHiddenAtFirstAndSizesStayWithinReason() {
        assertFalse(dock(Side.BOTTOM).openProperty().get());

        dock.resize(5);
        assertEquals(160, dock.sizeProperty().get());
        dock.resize(5000);
        assertEquals(720, dock.sizeProperty().get());
    }

    @Test
    void settingsThatMakeNoSenseAreNotTaken() {
        settings.put("dock.right.size", "wide");
        settings.put("dock.right.panel", "nobody");
        DockViewModel right = dock(Side.RIGHT);

        assertEquals(288, right.sizeProperty().get());
        assertEquals("outline", right.activeProperty().get());
    }

    private DockViewModel dock(Side side) {
        return new DockViewModel(side, List.of("outline", "palette"), settings);
    }
}
