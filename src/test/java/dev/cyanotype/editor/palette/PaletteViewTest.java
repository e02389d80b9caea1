package dev.cyanotype.editor.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class PaletteViewTest {
    private final DocumentViewModel document = Editing.sample("storefront");

    @Start
    void show(Stage stage) {
        var panel = new PalettePanel(Editing.core().lexicon());
        panel.model().show(document);
        Scene scene = new Scene(new StackPane(panel.node()), 280, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDoubleClickAdds(FxRobot robot) {
        robot.doubleClickOn("Button");
        assertEquals(List.of("button_3"), document.selectionProperty().get());
    }

    @Test
    void whatIsFoundFirstIsAddedByEnter(FxRobot robot) {
        robot.clickOn("#palette-search").write("picture").type(KeyCode.ENTER);
        assertEquals(List.of("image_3"), document.selectionProperty().get());
    }

    @Test
    void tilesAreReachedAndAddedByKeyboard(FxRobot robot) {
        robot.clickOn("#palette-search").write("heading").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of("title_2"), document.selectionProperty().get());
    }
}
