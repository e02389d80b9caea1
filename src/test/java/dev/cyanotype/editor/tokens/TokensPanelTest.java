package dev.cyanotype.editor.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.colour.RecentColours;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.settings.Settings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class TokensPanelTest {
    private final DocumentViewModel document = Editing.sample("storefront");

    @Start
    void open(Stage stage) {
        var settings = Settings.forgetful();
        var panel = new TokensPanel(settings, TextClipboard.own(), new RecentColours(settings), Threads.direct());
        panel.model().show(document);
        var scene = new Scene((Parent) panel.node(), 280, 800);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void type(FxRobot robot, String named, String text) {
        TextInputControl field = robot.lookup((Node node) -> node instanceof TextInputControl && named.equals(node.getAccessibleText()))
                .query();
        robot.clickOn(field);
        robot.interact(field::selectAll);
        robot.write(text);
        robot.type(KeyCode.ENTER);
    }

    private String said() {
        return document.momentProperty().get().history().current().sentence();
    }

    @Test
    void aColourIsTyped(FxRobot robot) {
        type(robot, "Primary", "teal");

        assertEquals("set tokens.primary_color of screen to \"#008080\"", said());
    }

    @Test
    void aColourIsChangedEverywhere(FxRobot robot) {
        robot.clickOn("Also change what uses a colour");
        type(robot, "Primary", "teal");

        assertEquals("change the primary colour everywhere to #008080", said());
    }

    @Test
    void aColourIsRenamedWhereItsNameStands(FxRobot robot) {
        type(robot, "Name of ink", "night");

        assertEquals(
                "unset tokens.colors.ink of screen\nset tokens.colors.night of screen to \"#1A1A1A\"", said());
    }

    @Test
    void aSizeIsAddedByAClick(FxRobot robot) {
        robot.clickOn("Add a size");

        assertEquals("set tokens.font_scale.size_1 of screen to \"16px\"", said());
    }
}
