package dev.cyanotype.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.render.Typefaces;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class HistoryPanelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final IntegerProperty durable = new SimpleIntegerProperty(Integer.MAX_VALUE);

    private HistoryPanel panel;

    @Start
    void show(Stage stage) {
        document.say("make the title bold");
        document.say("make the hero blue");
        document.say("make it modern");
        document.say("undo");
        document.say("make the hero green");
        var place = new HistoryPanel.Place(Threads.direct(), Typefaces.load(), ZoneOffset.UTC, List::of);
        panel = new HistoryPanel(new HistoryViewModel(_ -> durable), TextClipboard.own(), _ -> {}, place);
        panel.model().setSeen(true);
        panel.model().show(document);
        Scene scene = new Scene(new StackPane(panel.node()), 760, 400);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDoubleClickGoesToAState(FxRobot robot) {
        robot.doubleClickOn("make the hero blue");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, document.momentProperty().get().revision());
    }

    @Test
    void enterGoesToTheLineChosen(FxRobot robot) {
        robot.clickOn("make the title bold").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, document.momentProperty().get().revision());
    }

    @Test
    void aStateIsNamedInItsLine(FxRobot robot) {
        robot.clickOn("make the title bold").type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Launch").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Launch", document.momentProperty().get().history().name(1));
        assertTrue(robot.lookup("Launch").tryQuery().isPresent());
        assertTrue(robot.lookup("#history-naming").tryQuery().isEmpty());
    }

    @Test
    void theScrubberShowsAStateAndEscapeStays(FxRobot robot) {
        var now = document.document();
        robot.interact(() -> robot.lookup("#history-scrubber").query().requestFocus());
        robot.type(KeyCode.HOME);
        assertSame(document.momentProperty().get().history().revision(0).document(), document.shownProperty().get());
        robot.type(KeyCode.ESCAPE);
        assertSame(now, document.shownProperty().get());
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        assertEquals(0, document.momentProperty().get().revision());
    }

    @Test
    void theScrubberDraggedGoesThereOnceLetGo(FxRobot robot) {
        int runs = document.log().runs().size();
        Node thumb = robot.lookup("#history-scrubber .thumb").query();
        Node slider = robot.lookup("#history-scrubber").query();
        robot.drag(thumb).moveBy(-40, 0).moveTo(slider.localToScreen(6, slider.getBoundsInLocal().getCenterY()));
        assertSame(document.momentProperty().get().history().revision(0).document(), document.shownProperty().get());
        assertEquals(runs, document.log().runs().size());
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, document.momentProperty().get().revision());
        assertEquals(runs + 1, document.log().runs().size());
    }

    @Test
    void twoStatesAreComparedSideBySide(FxRobot robot) {
        ListView<HistoryRow> list = robot.lookup("#history-list").queryListView();
        robot.interact(() -> {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(0, 4);
        });
        robot.interact(() -> action("history.compare").run().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("Revision 0 → 3: 2 changed").tryQuery().isPresent());
        assertEquals(2, robot.lookup(".compared-picture").queryAll().size());
        robot.lookup(".compared-picture .image-view").queryAll().forEach(view -> assertNotNull(((ImageView) view).getImage()));
        robot.clickOn("#comparison-back");
        assertTrue(list.getParent().isVisible());
    }

    @Test
    void aLineIsMarkedUntilItIsOnTheDisk(FxRobot robot) {
        Platform.runLater(() -> durable.set(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, marked(robot));
        Platform.runLater(() -> durable.set(3));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, marked(robot));
    }

    private MenuAction action(String id) {
        return panel.actions(List::of).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static long marked(FxRobot robot) {
        return robot.lookup(".history-pending").queryAll().stream().filter(Node::isVisible).filter(node -> node.getParent().getParent() != null).count();
    }
}
