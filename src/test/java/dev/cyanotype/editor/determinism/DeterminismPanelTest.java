package dev.cyanotype.editor.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.determinism.BrokenProgram;
import dev.cyanotype.determinism.BrokenProgram.Break;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class DeterminismPanelTest {
    private final ManualExecutor background = new ManualExecutor();
    private final DocumentViewModel document = Editing.sample("storefront");

    @Start
    void show(Stage stage) {
        var threads = new Threads(Runnable::run, background, Runnable::run);
        var panel = new DeterminismPanel(
                new DeterminismViewModel(BrokenProgram.means(Break.COUNT, Variation.here().toArray(Variation[]::new)), threads));
        panel.model().show(document);
        panel.model().setSeen(true);
        var scene = new Scene(new StackPane(panel.node()), 900, 240);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aFullCheckIsStartedStoppedAndShowsWhatDiffers(FxRobot robot) {
        robot.interact(() -> {
            document.say("make the hero taller");
            document.say("make the title bold");
            background.runAll();
        });
        assertTrue(robot.lookup("#determinism-variations").queryAll().isEmpty());

        robot.clickOn("#determinism-check");
        assertTrue(node(robot, "#determinism-stop").isVisible());
        assertFalse(node(robot, "#determinism-check").isVisible());
        robot.clickOn("#determinism-stop");
        assertTrue(node(robot, "#determinism-check").isVisible());
        assertEquals("Stopped after 0", ((Label) node(robot, "#determinism-now")).getText());

        robot.clickOn("#determinism-check");
        robot.interact(background::runAll);
        assertTrue(node(robot, "#determinism-difference").isVisible());
        assertFalse(robot.lookup(".difference-line.expected").queryAll().isEmpty());
        assertFalse(robot.lookup(".difference-line.found").queryAll().isEmpty());

        robot.clickOn("#determinism-leave");
        List<?> rows = ((ListView<?>) node(robot, "#determinism-variations")).getItems();
        assertEquals(38, rows.size());
        assertTrue(robot.lookup("#determinism-difference").queryAll().isEmpty());

        robot.clickOn(".variation-cell.different");
        assertTrue(node(robot, "#determinism-difference").isVisible());
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }
}
