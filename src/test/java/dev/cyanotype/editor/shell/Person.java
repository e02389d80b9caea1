package dev.cyanotype.editor.shell;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.support.Frame;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.files.Disk;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Typefaces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/**
 * A person at the window that ships, with a mouse and a keyboard. Points are in CSS pixels of the document in front; what an act
 * leads to has happened, and a frame is drawn, when it returns.
 */
final class Person {
    final TestWindow window = new TestWindow();
    final FxRobot robot = new FxRobot();
    final Shell shell;

    /** A key held while the mouse is used. */
    enum Held {
        SHIFT,
        CTRL,
        ALT
    }

    Person(Stage stage) {
        window.settings.put("tour.seen", "true");
        shell = window.open(stage, new Assembly(Typefaces.load(), ZoneOffset.UTC), new Disk());
        stage.show();
    }

    /** Begins with files. */
    Person with(Path... files) {
        robot.interact(() -> shell.begin(List.of(files)));
        frame();
        return this;
    }

    // What is there

    OpenDocument open() {
        return Objects.requireNonNull(shell.documents().workspace().activeProperty().get());
    }

    DocumentViewModel document() {
        return open().model();
    }

    int revision() {
        return document().momentProperty().get().revision();
    }

    /** The sentence of the revision that the document is at. */
    String sentence() {
        return document().momentProperty().get().history().current().sentence();
    }

    List<String> selection() {
        return document().selectionProperty().get();
    }

    boolean has(String id) {
        return document().document().component(id) != null;
    }

    Box box(String id) {
        return document().document().required(id).box();
    }

    String text() {
        return new String(document().document().toBytes(), StandardCharsets.UTF_8);
    }

    Node surface() {
        return Objects.requireNonNull(shell.front()).node().lookup(".canvas-surface");
    }

    @Nullable Node focused() {
        return shell.scene().getFocusOwner();
    }

    String label(String id) {
        return ((Label) shell.scene().lookup(id)).getText();
    }

    // The mouse

    private Point2D screen(double x, double y) {
        Point2D at = Objects.requireNonNull(shell.front()).inScene(x, y);
        return shell.scene().getRoot().localToScreen(at);
    }

    /** A click of the mouse itself, which goes to whatever lies there. */
    Person click(double x, double y) {
        robot.clickOn(screen(x, y));
        return frame();
    }

    Person doubleClick(double x, double y) {
        robot.doubleClickOn(screen(x, y));
        return frame();
    }

    Person clickOn(String query) {
        robot.clickOn(query);
        return frame();
    }

    /** A drag of the mouse itself. */
    Person drag(double x, double y, double toX, double toY) {
        return pull(x, y, toX, toY).letGo();
    }

    /** A drag that is not over yet. */
    Person pull(double x, double y, double toX, double toY) {
        robot.moveTo(screen(x, y)).press(MouseButton.PRIMARY);
        frame();
        robot.moveTo(screen((x + toX) / 2, (y + toY) / 2));
        frame();
        robot.moveTo(screen(toX, toY));
        return frame();
    }

    Person letGo() {
        robot.release(MouseButton.PRIMARY);
        return frame();
    }

    /** A drag with keys held, which the mouse itself cannot do here. */
    Person drag(double x, double y, double toX, double toY, Held... keys) {
        Set<Held> held = EnumSet.copyOf(List.of(keys));
        mouse(MouseEvent.MOUSE_MOVED, x, y, held);
        mouse(MouseEvent.MOUSE_PRESSED, x, y, EnumSet.noneOf(Held.class));
        mouse(MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2, held);
        mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, held);
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY, held);
        return this;
    }

    Person click(double x, double y, Held... keys) {
        Set<Held> held = EnumSet.copyOf(List.of(keys));
        mouse(MouseEvent.MOUSE_MOVED, x, y, held);
        mouse(MouseEvent.MOUSE_PRESSED, x, y, held);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, held);
        return this;
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, Set<Held> held) {
        robot.interact(() -> {
            Point2D scene = Objects.requireNonNull(shell.front()).inScene(x, y);
            Point2D screen = screen(x, y);
            boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
            surface().fireEvent(new MouseEvent(
                    type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                    held.contains(Held.SHIFT), held.contains(Held.CTRL), held.contains(Held.ALT), false,
                    down, false, false, true, false, false, null));
        });
        frame();
    }

    // The keyboard

    /** Keys pressed one after the other and let go in the other order. */
    Person press(KeyCode... keys) {
        robot.push(keys);
        return frame();
    }

    /** A key held down until it has come so many times. */
    Person hold(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            key(KeyEvent.KEY_PRESSED, key);
        }
        key(KeyEvent.KEY_RELEASED, key);
        return this;
    }

    private void key(EventType<KeyEvent> type, KeyCode key) {
        robot.interact(() -> Objects.requireNonNull(focused()).fireEvent(new KeyEvent(type, "", "", key, false, false, false, false)));
        frame();
    }

    Person type(String text) {
        robot.write(text, 0);
        return frame();
    }

    /** A sentence typed and carried out. */
    Person say(String sentence) {
        press(KeyCode.CONTROL, KeyCode.K);
        type(sentence);
        return press(KeyCode.ENTER);
    }

    /** The line of text in front of which a name stands, as a screen reader calls it. */
    TextInputControl field(String spoken) {
        return robot.lookup((Node node) -> node instanceof TextInputControl && spoken.equals(node.getAccessibleText()) && isShown(node)).query();
    }

    /** The line of a component in the outline. */
    Node line(String id) {
        return robot.lookup(".outline-id").match((Node node) -> node instanceof Label label && label.getText().equals(id) && isShown(node)).query();
    }

    /** The name of a document on its tab. */
    Node tab(String name) {
        return robot.lookup("#tabs .tab-label").match((Node node) -> node instanceof Label label && label.getText().equals(name)).query();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Lets a frame pass, so that all that is due in one has been done. */
    Person frame() {
        waitForFxEvents();
        Frame.pass(shell::scene);
        return this;
    }
}
