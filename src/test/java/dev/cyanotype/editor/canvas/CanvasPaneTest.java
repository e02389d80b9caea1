package dev.cyanotype.editor.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.Frame;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Pictures;
import dev.cyanotype.render.ScreenPainter;
import dev.cyanotype.render.Typefaces;
import dev.cyanotype.render.Viewport;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class CanvasPaneTest {
    private final Hand hand = Hand.onStorefront();
    private final CanvasViewModel canvas = hand.canvas;
    private @Nullable CanvasPane shown;

    private CanvasPane newPane() {
        return new CanvasPane(canvas, new ScreenPainter(Typefaces.load(), Pictures.NONE), List.of(
                MenuAction.of("edit.delete", "Delete", "bi-trash", "Delete", () -> canvas.document().say("delete this"))));
    }

    @Start
    void start(Stage stage) {
        CanvasPane pane = newPane();
        shown = pane;
        var scene = new Scene(new StackPane(pane), 1280, 800);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        pane.focusCanvas();
    }

    private CanvasPane pane() {
        return Objects.requireNonNull(shown);
    }

    private Node surface() {
        return pane().lookup(".canvas-surface");
    }

    private Point2D on(double x, double y) {
        Viewport seen = canvas.viewportProperty().get();
        return new Point2D(seen.toCanvasX(x), seen.toCanvasY(y));
    }

    /** Lets a frame pass, so that all that is due in one has been done. */
    private void frame() {
        Frame.pass(() -> pane().getScene());
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, Keys keys, int clicks) {
        WaitForAsyncUtils.asyncFx(() -> {
            Point2D at = on(x, y);
            Point2D scene = surface().localToScene(at);
            Point2D screen = surface().localToScreen(at);
            boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
            surface().fireEvent(new MouseEvent(
                    type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, clicks,
                    keys.shift(), keys.shortcut(), keys.alt(), false, down, false, false, true, false, false, null));
        });
        frame();
    }

    private void dragged(double x, double y, double toX, double toY, Keys keys) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, Keys.NONE, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2, keys, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, keys, 1);
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY, keys, 1);
    }

    private void key(KeyCode code, Keys keys) {
        WaitForAsyncUtils.asyncFx(() -> {
            Node focused = pane().getScene().getFocusOwner();
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, keys.shift(), keys.shortcut(), keys.alt(), false));
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, keys.shift(), keys.shortcut(), keys.alt(), false));
        });
        frame();
    }

    @Test
    void aClickSelects(FxRobot robot) {
        robot.clickOn(surface().localToScreen(on(100, 520)));
        frame();

        assertEquals(List.of("cta_1"), hand.selection());
        assertEquals("cta cta_1, “Order now”, at 16, 496, 343 by 48", surface().getAccessibleText());
    }

    @Test
    void aDragOfTheMouseIsOneRevision(FxRobot robot) {
        Point2D from = surface().localToScreen(on(100, 300));
        Point2D to = surface().localToScreen(on(100, 316));
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        frame();

        assertEquals(1, hand.revision());
        assertEquals("move image_1 down 16px", hand.lastSentence());
    }

    @Test
    void aMarqueeSelects(FxRobot robot) {
        robot.moveTo(surface().localToScreen(on(5, 620)))
                .press(MouseButton.PRIMARY)
                .moveTo(surface().localToScreen(on(100, 520)))
                .release(MouseButton.PRIMARY);
        frame();

        assertEquals(List.of("cta_1", "divider_1"), hand.selection());
    }

    @Test
    void whatIsRejectedIsToldOnACardThatHelps(FxRobot robot) {
        dragged(100, 520, 100, 465, Keys.NONE);
        assertEquals(0, hand.revision());
        Label message = robot.lookup(".refusal-message").queryAs(Label.class);
        assertTrue(message.getText().contains("overlaps"), message.getText());

        Button fix = robot.lookup(".refusal-fix").queryAs(Button.class);
        robot.clickOn(fix);
        frame();
        assertEquals(1, hand.revision());
        assertFalse(pane().lookup(".refusal-card").isVisible());
    }

    @Test
    void aCopyIsDraggedWithAlt() {
        dragged(100, 520, 100, 600, Keys.ALT);

        assertEquals(1, hand.revision());
        assertEquals(new Box(16, 576, 343, 48), hand.box(hand.selection().getFirst()));
    }

    @Test
    void aHandleResizesWithShiftInProportion() {
        mouse(MouseEvent.MOUSE_PRESSED, 100, 300, Keys.NONE, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 100, 300, Keys.NONE, 1);
        dragged(163, 352, 130, 352, Keys.SHIFT);

        Box box = hand.box("image_1");
        assertTrue(box.width() < 131 && box.height() < 80, box.toString());
    }

    @Test
    void theArrowKeysMove() {
        hand.document.select(List.of("image_1"));
        key(KeyCode.DOWN, Keys.NONE);
        key(KeyCode.DOWN, Keys.SHIFT);

        assertEquals(new Box(32, 283, 131, 80), hand.box("image_1"));
        assertEquals(2, hand.revision());
    }

    @Test
    void aTextIsTypedInItsPlace(FxRobot robot) {
        robot.doubleClickOn(surface().localToScreen(on(60, 380)));
        frame();
        TextArea field = robot.lookup(".in-place-text").queryAs(TextArea.class);
        assertTrue(field.isFocused());
        assertEquals("Sourdough loaf", field.getSelectedText());

        WaitForAsyncUtils.asyncFx(() -> field.replaceSelection("Brötchen, süß"));
        frame();
        assertEquals("Brötchen, süß", hand.document.shownProperty().get().required("text_1").text());
        key(KeyCode.ENTER, Keys.SHORTCUT);

        assertEquals("set text of text_1 to \"Brötchen, süß\"", hand.lastSentence());
        assertEquals(1, hand.revision());
        assertNull(pane().lookup(".in-place-text"));
        assertTrue(surface().isFocused());
    }

    @Test
    void whatIsTypedIntoATextMeansNothingElse(FxRobot robot) {
        robot.doubleClickOn(surface().localToScreen(on(60, 380)));
        frame();
        Viewport before = canvas.viewportProperty().get();
        key(KeyCode.DIGIT0, Keys.SHIFT);
        key(KeyCode.SPACE, Keys.NONE);
        key(KeyCode.DOWN, Keys.NONE);
        robot.clickOn(surface().localToScreen(on(60, 380)));
        frame();

        assertEquals(before, canvas.viewportProperty().get());
        assertNotNull(pane().lookup(".in-place-text"), "a click into the text goes on with it");
        assertEquals(0, hand.revision());
    }

    @Test
    void aClickOutsideKeepsTheTextAndEscapeDoesNot(FxRobot robot) {
        robot.doubleClickOn(surface().localToScreen(on(60, 380)));
        frame();
        WaitForAsyncUtils.asyncFx(() -> robot.lookup(".in-place-text").queryAs(TextArea.class).setText("Rye"));
        frame();
        robot.clickOn(surface().localToScreen(on(100, 650)));
        frame();
        assertEquals("Rye", hand.document.document().required("text_1").text());

        robot.doubleClickOn(surface().localToScreen(on(60, 380)));
        frame();
        WaitForAsyncUtils.asyncFx(() -> robot.lookup(".in-place-text").queryAs(TextArea.class).setText("Spelt"));
        frame();
        key(KeyCode.ESCAPE, Keys.NONE);
        assertEquals("Rye", hand.document.document().required("text_1").text());
        assertEquals(1, hand.revision());
    }

    @Test
    void theWheelZoomsToTheCursorAndPans() {
        Viewport before = canvas.viewportProperty().get();
        scroll(0, 40, Keys.SHORTCUT);
        Viewport zoomed = canvas.viewportProperty().get();
        assertTrue(zoomed.zoom() > before.zoom());
        assertEquals(before.toDocumentX(300), zoomed.toDocumentX(300), 1e-9);
        assertEquals(before.toDocumentY(200), zoomed.toDocumentY(200), 1e-9);

        scroll(0, -40, Keys.NONE);
        assertEquals(zoomed.y() + 40 / zoomed.zoom(), canvas.viewportProperty().get().y(), 1e-9);
        scroll(0, -40, Keys.SHIFT);
        assertEquals(zoomed.x() + 40 / zoomed.zoom(), canvas.viewportProperty().get().x(), 1e-9);
    }

    private void scroll(double dx, double dy, Keys keys) {
        Point2D at = surface().localToScene(300, 200);
        WaitForAsyncUtils.asyncFx(() -> surface().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), keys.shift(), keys.shortcut(), keys.alt(),
                false, false, false, dx, dy, dx, dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        frame();
    }

    @Test
    void shiftWithANumberLooksElsewhere() {
        key(KeyCode.DIGIT0, Keys.SHIFT);
        assertEquals(1, canvas.viewportProperty().get().zoom());
        hand.document.select(List.of("button_1"));
        key(KeyCode.DIGIT2, Keys.SHIFT);
        assertEquals(4, canvas.viewportProperty().get().zoom());
        key(KeyCode.DIGIT1, Keys.SHIFT);
        assertTrue(canvas.viewportProperty().get().visible().contains(new Box(0, 0, 375, 812), 0));
    }

    @Test
    void theMenuListsWhatLiesUnderThePointer() {
        Point2D at = surface().localToScene(on(60, 440));
        WaitForAsyncUtils.asyncFx(() -> surface().fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(), at.getX(), at.getY(), false, null)));
        frame();
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals("button  button_1  “Add to basket”", menu.getItems().get(0).getText());
        assertEquals("product_card  product_card_1", menu.getItems().get(1).getText());
        assertEquals("Delete", menu.getItems().getLast().getText());
        WaitForAsyncUtils.asyncFx(() -> menu.getItems().get(1).fire());
        frame();
        assertEquals(List.of("product_card_1"), hand.selection());
        WaitForAsyncUtils.asyncFx(menu::hide);
        frame();
    }

    @Test
    void drawsTheDocumentAndWhatIsChangedOfIt() {
        frame();
        assertEquals(Color.web("#B3202C"), colourAt(10, 60));
        hand.document.say("make the header #00AA00");
        frame();
        assertEquals(Color.web("#00AA00"), colourAt(10, 60));
        assertEquals(Color.web("#1D3557"), colourAt(20, 760), "what did not change is still there");
    }

    private Color colourAt(double x, double y) {
        Point2D at = on(x, y);
        var shot = new CompletableFuture<WritableImage>();
        Platform.runLater(() -> shot.complete(surface().snapshot(null, null)));
        return shot.join().getPixelReader().getColor((int) at.getX(), (int) at.getY());
    }

    @Test
    void takesTheSizeOfTheWindow() {
        WaitForAsyncUtils.asyncFx(() -> pane().getScene().getWindow().setWidth(700));
        frame();
        frame();

        Viewport seen = canvas.viewportProperty().get();
        assertEquals(700 - Ruler.THICKNESS, seen.width());
        assertTrue(seen.visible().contains(new Box(0, 0, 375, 812), 0), "the screen is still wholly in view");
        assertNotNull(colourAt(10, 60));
        assertEquals(Color.web("#B3202C"), colourAt(10, 60));
    }
}
