package dev.cyanotype.editor.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class FindBarTest {
    private final List<String> closed = new ArrayList<>();
    private final DocumentViewModel document = Editing.sample("storefront");
    private final FindBar[] bar = new FindBar[1];

    @Start
    void show(Stage stage) {
        bar[0] = new FindBar(Threads.direct(), _ -> {}, () -> closed.add("closed"));
        bar[0].show(document);
        Scene scene = new Scene(new VBox(bar[0].node()), 700, 200);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        bar[0].open(true);
    }

    @Test
    void findsReplacesAndCloses(FxRobot robot) {
        robot.write("basket").type(KeyCode.ENTER);
        assertEquals(List.of("button_1"), document.selectionProperty().get());
        robot.clickOn("#find-replacement").write("bag").clickOn("Replace all");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Add to bag", document.document().required("button_2").text());

        robot.clickOn("#find-words").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(bar[0].node().isVisible());
        assertFalse(bar[0].node().isManaged());
        assertTrue(closed.contains("closed"));
    }
}
