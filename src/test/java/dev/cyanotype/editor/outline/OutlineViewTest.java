package dev.cyanotype.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Dragging;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.clipboard.ComponentFormat;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class OutlineViewTest {
    private final DocumentViewModel document = Editing.sample("storefront");

    @Start
    void show(Stage stage) {
        var panel = new OutlinePanel(Threads.direct(), List.of());
        panel.model().show(document);
        Scene scene = new Scene(new StackPane(panel.node()), 280, 700);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickSelects(FxRobot robot) {
        robot.clickOn(cell(robot, "hero_1"));
        assertEquals(List.of("hero_1"), document.selectionProperty().get());
    }

    @Test
    void draggingALineReorders(FxRobot robot) {
        drag(robot, "divider_1", "cta_1", 0.2);

        assertEquals(List.of("divider_1", "cta_1", "footer_1"), topLevel().subList(4, 7));
        assertEquals(1, document.momentProperty().get().revision());
    }

    @Test
    void draggingALineIntoAnotherReparents(FxRobot robot) {
        drag(robot, "cta_1", "hero_1", 0.5);

        assertEquals("hero_1", document.document().parent("cta_1"));
    }

    @Test
    void whatCannotBeDroppedThereIsShownAndLeft(FxRobot robot) {
        robot.moveTo(point(robot, "hero_1", 0.5)).press(MouseButton.PRIMARY);
        robot.moveBy(0, 12).moveTo(point(robot, "subtitle_1", 0.2)).moveTo(point(robot, "subtitle_1", 0.9));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(cell(robot, "subtitle_1").getPseudoClassStates().stream().anyMatch(each -> each.getPseudoClassName().equals("refused")));

        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(document.document().parent("hero_1"));
        assertEquals(0, document.momentProperty().get().revision());
    }

    @Test
    void theEyeHides(FxRobot robot) {
        robot.clickOn(cell(robot, "cta_1"));
        robot.clickOn(part(robot, "cta_1", ".outline-eye"));
        assertFalse(document.document().required("cta_1").visual().isVisible());

        robot.clickOn(part(robot, "cta_1", ".outline-eye"));
        assertTrue(document.document().required("cta_1").visual().isVisible());
    }

    @Test
    void theLockLocks(FxRobot robot) {
        robot.clickOn(cell(robot, "cta_1"));
        robot.clickOn(part(robot, "cta_1", ".outline-lock"));
        assertTrue(document.lockedProperty().get().contains("cta_1"));
    }

    @Test
    void aDoubleClickEditsTheTextInItsPlace(FxRobot robot) {
        robot.doubleClickOn(part(robot, "cta_1", ".outline-name"));
        robot.write("Buy now").type(KeyCode.ENTER);
        assertEquals("Buy now", document.document().required("cta_1").text());

        robot.type(KeyCode.F2);
        robot.write("Never").type(KeyCode.ESCAPE);
        assertEquals("Buy now", document.document().required("cta_1").text());
        assertEquals(1, document.momentProperty().get().revision());
    }

    @Test
    void theKeyboardWalksAndDeletes(FxRobot robot) {
        robot.clickOn(cell(robot, "cta_1"));
        robot.type(KeyCode.DOWN);
        assertEquals(List.of("divider_1"), document.selectionProperty().get());
        robot.type(KeyCode.DELETE);
        assertFalse(topLevel().contains("divider_1"));
    }

    @Test
    void takesInWhatIsDraggedFromElsewhere(FxRobot robot) throws Exception {
        String json = "{\"id\": \"label\", \"type\": \"label\", \"bbox\": [0, 0, 100, 20], \"text\": \"New\", \"confidence\": 1}";
        assertTrue(onFx(() -> {
            var component = new Dragging(ComponentFormat.COMPONENT, json);
            return component.over(cell(robot, "cta_1"), 0.9) && component.drop(cell(robot, "cta_1"), 0.9);
        }));
        assertEquals("label", topLevel().get(5));

        assertTrue(onFx(() -> {
            var member = new Dragging(ComponentFormat.MEMBER, "visual.opacity=0.5");
            return member.over(cell(robot, "cta_1"), 0.5) && member.drop(cell(robot, "cta_1"), 0.5);
        }));
        assertEquals(0.5, document.document().required("cta_1").visual().number("opacity", 1));
    }

    private static <T> T onFx(Callable<T> what) throws Exception {
        return WaitForAsyncUtils.asyncFx(what).get();
    }

    private void drag(FxRobot robot, String from, String to, double fraction) {
        robot.moveTo(point(robot, from, 0.5)).press(MouseButton.PRIMARY);
        robot.moveBy(0, -12).moveTo(point(robot, to, 0.5)).moveTo(point(robot, to, fraction));
        WaitForAsyncUtils.waitForFxEvents();
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D point(FxRobot robot, String id, double fraction) {
        WaitForAsyncUtils.waitForFxEvents();
        OutlineCell cell = cell(robot, id);
        Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + 120, bounds.getMinY() + bounds.getHeight() * fraction);
    }

    private static OutlineCell cell(FxRobot robot, String id) {
        return robot.lookup(".outline-cell").queryAllAs(OutlineCell.class).stream()
                .filter(cell -> !cell.isEmpty() && cell.getItem().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Node part(FxRobot robot, String id, String part) {
        return cell(robot, id).lookup(part);
    }

    private List<String> topLevel() {
        List<String> ids = new ArrayList<>();
        document.document().forEachChild(null, each -> ids.add(each.id()));
        return ids;
    }
}
