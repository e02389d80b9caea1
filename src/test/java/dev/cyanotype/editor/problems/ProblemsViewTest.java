package dev.cyanotype.editor.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class ProblemsViewTest {
    private final List<String> shown = new ArrayList<>();
    private final DocumentViewModel document = Editing.sample("storefront");

    @Start
    void show(Stage stage) {
        document.say("set visual.color of text_1 to \"#BBBBBB\"");
        var panel = new ProblemsPanel(Editing.core().verification(), Threads.direct(), (_, _) -> {}, shown::add);
        panel.model().setSeen(true);
        panel.model().show(document);
        Scene scene = new Scene(new StackPane(panel.node()), 280, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickSelectsAndShows(FxRobot robot) {
        robot.clickOn("The text of text_1 has a contrast of 1.91; WCAG AA asks for 4.5.");
        assertEquals(List.of("text_1"), document.selectionProperty().get());
        assertEquals(List.of("text_1"), shown);
    }

    @Test
    void aQuickFixMends(FxRobot robot) {
        robot.clickOn("Set color to #000000");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("#000000", document.document().required("text_1").visual().string("color"));
        assertTrue(robot.lookup("Low contrast").tryQuery().isEmpty());
    }

    @Test
    void allowingIsOneClickAndCanBeTakenBack(FxRobot robot) {
        robot.clickOn("#problems-search").write("contrast");
        robot.clickOn("Allow");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("Low contrast: not for text_1").tryQuery().isPresent());
        robot.clickOn("Take back");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("Low contrast").tryQuery().isPresent());
    }
}
