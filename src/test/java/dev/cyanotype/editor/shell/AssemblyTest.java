package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.keys.KeymapViewModel;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.files.Disk;
import dev.cyanotype.render.Typefaces;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class AssemblyTest {
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage given) {
        stage = given;
        shell = new TestWindow().open(stage, new Assembly(Typefaces.load(), ZoneOffset.UTC), new Disk());
        stage.show();
    }

    @Stop
    void close() {
        stage.hide();
    }

    @Test
    void noTwoActionsHaveTheSameKey() {
        List<String> clashes = shell.keymap().lines("").stream()
                .filter(line -> !line.clash().isEmpty())
                .map(line -> line.key() + ": " + line.title() + " and " + line.clash())
                .toList();

        assertEquals(List.of(), clashes);
        assertFalse(shell.keymap().lines("").isEmpty());
    }

    @Test
    void everyActionAndPanelHasAnIconThatIsThere() {
        Set<String> icons = new TreeSet<>();
        shell.actions().forEach(action -> icons.add(action.icon()));
        shell.features().panels().forEach(placed -> icons.add(placed.panel().icon()));
        icons.remove("");

        robot.interact(() -> icons.forEach(icon -> assertNotNull(Icons.of(icon), icon)));
    }

    @Test
    void everySideHasPanelsWithNamesOfTheirOwn() {
        List<String> ids = shell.features().panels().stream().map(placed -> placed.panel().id()).toList();

        assertEquals(new TreeSet<>(ids).size(), ids.size());
        for (Side side : Side.values()) {
            assertFalse(shell.features().at(side).isEmpty(), side.name());
        }
    }

    @Test
    void everyPanelCanBeShownWithADocumentAndWithout() {
        robot.interact(() -> shell.documents().opener().create(Template.STOREFRONT));
        for (Side side : Side.values()) {
            shell.features().at(side).forEach(panel -> robot.interact(() -> shell.dock(side).show(panel.id())));
            WaitForAsyncUtils.waitForFxEvents();
        }
        robot.interact(() -> shell.documents().closer().closeAll(() -> {}));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(), shell.documents().workspace().documents());
    }

    @Test
    void keysAreReadFromTheMap() {
        KeymapViewModel keymap = shell.keymap();

        assertEquals("Ctrl+K", keymap.shownKey("view.command"));
        assertEquals("Ctrl+S", keymap.shownKey("file.save"));
    }
}
