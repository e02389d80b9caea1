package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.support.FirstFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class ShellTest {
    private static final String AFTER = "\"bbox\": [16, 19, 247, 32]";
    private static final String MOVE = "move title_1 to 16, 19";

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Shell shell;
    private Stage stage;

    @TempDir
    private Path folder;

    private Path file;

    @Start
    void start(Stage given) {
        stage = given;
        window = new TestWindow();
        window.settings.put("tour.seen", "true");
        shell = window.open(stage);
        stage.show();
    }

    @Stop
    void close() {
        stage.hide();
    }

    @BeforeEach
    void copyTheSample() throws IOException {
        file = Files.copy(Path.of("assets", "samples", "storefront.blueprint"), folder.resolve("shop.blueprint"));
    }

    @Test
    void opensFilesByArgumentEditsAndSavesThem() throws IOException {
        String expected = Files.readString(file).replace("\"bbox\": [16, 16, 247, 32]", AFTER);
        begin(file);
        assertEquals("shop.blueprint (" + folder.getFileName() + ") — Cyanotype", stage.getTitle());

        say(MOVE);
        assertTrue(stage.getTitle().startsWith("shop.blueprint • ("), stage.getTitle());
        press(KeyCode.CONTROL, KeyCode.S);

        assertEquals(expected, Files.readString(file));
        assertFalse(active().dirtyProperty().get());
    }

    @Test
    void createsFromATemplateSavesAndReopens() throws IOException {
        begin();
        robot.clickOn("Blank phone");
        waitForFxEvents();
        say("make the background blue");
        Path saved = folder.resolve("mine.blueprint");
        window.toSave.add(saved);
        press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(Files.readString(saved).contains("\"bg_color\": \"#0000FF\""), Files.readString(saved));

        press(KeyCode.CONTROL, KeyCode.W);
        assertTrue(shell.documents().workspace().documents().isEmpty());
        assertTrue(robot.lookup(".welcome-row").tryQuery().isPresent());
        robot.clickOn(".welcome-row");
        waitForFxEvents();
        assertEquals(saved, active().fileProperty().get());
    }

    @Test
    void theFirstStartShowsTheSampleAndATour() {
        window.settings.put("tour.seen", "");
        begin();
        assertEquals("Storefront", active().nameProperty().get());
        assertNotNull(shell.tour().stepProperty().get());

        robot.clickOn("#tour-next");
        robot.clickOn("#tour-next");
        assertTrue(shell.tour().isLast());
        robot.clickOn("#tour-next");
        assertNull(shell.tour().stepProperty().get());
        assertFalse(shell.tour().isNew());
    }

    @Test
    void theTourCanBeSkipped() {
        window.settings.put("tour.seen", "");
        begin();
        robot.clickOn("#tour-skip");

        assertNull(shell.tour().stepProperty().get());
    }

    @Test
    void aDirtyDocumentIsAskedAboutAndStaysWhereThatIsChosen() {
        begin(file);
        say(MOVE);
        press(KeyCode.CONTROL, KeyCode.W);
        robot.clickOn("#unsaved-cancel");
        assertEquals(1, shell.documents().workspace().documents().size());

        press(KeyCode.CONTROL, KeyCode.W);
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, shell.documents().workspace().documents().size());

        press(KeyCode.CONTROL, KeyCode.W);
        robot.clickOn("#unsaved-discard");
        assertTrue(shell.documents().workspace().documents().isEmpty());
    }

    @Test
    void closingTheWindowSavesWhereThatIsChosen() throws IOException {
        begin(file);
        say(MOVE);
        robot.interact(() -> shell.action("file.quit").run().run());
        assertTrue(stage.isShowing());
        robot.type(KeyCode.ENTER);
        waitForFxEvents();

        assertTrue(Files.readString(file).contains(AFTER));
        assertFalse(stage.isShowing());
    }

    @Test
    void aMiddleClickOnItsTabClosesADocument() {
        begin(file);
        create(Template.STOREFRONT);
        robot.clickOn(tab("shop.blueprint"), MouseButton.MIDDLE);
        waitForFxEvents();

        assertEquals(List.of("Storefront"), names());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(List.of("Storefront", "shop.blueprint"), names());
    }

    @Test
    void aClickOnItsTabBringsADocumentToTheFront() {
        begin(file);
        create(Template.STOREFRONT);
        robot.clickOn(tab("shop.blueprint"));
        waitForFxEvents();

        assertEquals("shop.blueprint", active().nameProperty().get());
        assertSame(active().model(), window.features.panels.getFirst().shown);
    }

    @Test
    void tabsPutInAnotherOrderAreDocumentsInAnotherOrder() {
        begin(file);
        create(Template.STOREFRONT);
        TabPane tabs = robot.lookup("#tabs").query();
        robot.interact(() -> tabs.getTabs().setAll(List.copyOf(tabs.getTabs()).reversed()));

        assertEquals(List.of("Storefront", "shop.blueprint"), names());
    }

    @Test
    void aRefusedFileShowsWhatStandsAgainstItAndOpensNothing() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.blueprint"), Files.readString(file).replace("375, 64]", "-375, 64]"));
        begin(bad);
        assertTrue(robot.lookup("components[0].bbox[2]").tryQuery().isPresent());
        assertTrue(shell.documents().workspace().documents().isEmpty());

        robot.clickOn("Copy");
        assertTrue(window.clipboard.text().startsWith(bad + ": components[0].bbox[2]: "), window.clipboard.text());
        robot.clickOn("Close");
        assertFalse(robot.lookup("#refused-list").tryQuery().isPresent());
    }

    @Test
    void aSignOfItsOwnShowsTheKeysUnlessATextIsEdited() {
        begin(file);
        robot.clickOn("#sentence");
        robot.write("?");
        assertEquals("?", window.features.sentence.getText());
        assertFalse(robot.lookup(".keymap").tryQuery().isPresent());

        robot.clickOn("#tabs");
        robot.interact(() -> shell.scene().getRoot().lookup(".documents").requestFocus());
        robot.write("?");
        waitForFxEvents();
        assertTrue(robot.lookup(".keymap").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F1);
        waitForFxEvents();
        assertTrue(robot.lookup(".keymap").tryQuery().isPresent());
    }

    @Test
    void aKeyIsBoundAnewByPressingAnother() {
        begin(file);
        robot.type(KeyCode.F1);
        robot.write("light theme");
        waitForFxEvents();
        robot.clickOn(".keymap-key");
        robot.type(KeyCode.F7);
        assertEquals("F7", shell.keymap().key("view.theme.light"));

        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F7);
        waitForFxEvents();
        assertEquals("LIGHT", window.theme.choiceProperty().get().name());
        assertEquals("F7", window.settings.get("key.view.theme.light", ""));
    }

    @Test
    void keysOfTheWindowRestWhileADialogIsOpen() {
        begin(file);
        robot.type(KeyCode.F1);
        press(KeyCode.CONTROL, KeyCode.W);

        assertEquals(1, shell.documents().workspace().documents().size());
    }

    @Test
    void themesChangeTheWholeWindow() {
        begin(file);
        robot.interact(() -> shell.action("view.theme.dark").run().run());
        assertTrue(window.theme.darkProperty().get());
        assertTrue(shell.scene().getRoot().getPseudoClassStates().stream().anyMatch(each -> each.getPseudoClassName().equals("dark")));

        robot.interact(() -> shell.action("view.theme.light").run().run());
        assertFalse(window.theme.darkProperty().get());
    }

    @Test
    void aPanelThatIsHiddenIsTold() {
        begin(file);
        StandIns.StandInPanel outline = panel("outline");
        StandIns.StandInPanel palette = panel("palette");
        assertTrue(outline.seen);
        assertFalse(palette.seen);

        robot.clickOn("#dock-palette");
        assertFalse(outline.seen);
        assertTrue(palette.seen);
        robot.clickOn("#tool-panels-left");
        assertFalse(palette.seen);
        assertFalse(panel("history").seen);
        robot.clickOn("#toggle-history");
        assertTrue(panel("history").seen);
    }

    @Test
    void aSideIsDraggedWider() {
        begin(file);
        Node edge = robot.lookup(".edge-down").query();
        robot.interact(() -> {
            edge.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 242));
            edge.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 260));
            edge.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 282));
        });

        assertEquals(280, shell.dock(Side.LEFT).sizeProperty().get());
        assertEquals("280", window.settings.get("dock.left.size", ""));
    }

    @Test
    void undoAndRedoAreOnTheirKeys() {
        begin(file);
        say(MOVE);
        shell.documents().workspace().activeProperty().get();
        robot.interact(() -> robot.lookup("#tabs").query().requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(active().dirtyProperty().get());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(active().dirtyProperty().get());
    }

    @Test
    void filesDroppedOnTheWindowAreOpened() {
        begin();
        robot.interact(() -> {
            Dragboard board = DraggedFiles.board(file);
            fire(DragEvent.DRAG_OVER, board);
            assertTrue(shell.scene().lookup(".drop-hint").isVisible());
            fire(DragEvent.DRAG_DROPPED, board);
            assertFalse(shell.scene().lookup(".drop-hint").isVisible());
        });

        assertEquals(List.of("shop.blueprint"), names());
    }

    private void fire(EventType<DragEvent> type, Dragboard board) {
        Node target = shell.scene().lookup(".welcome-title");
        target.fireEvent(new DragEvent(type, board, 300, 300, 300, 300, TransferMode.COPY, null, null, null));
    }

    @Test
    void aNoticeIsReadAndSentAway() {
        begin(folder.resolve("gone.blueprint"));
        assertEquals(1, window.notices.shown().size());
        robot.clickOn(".notice-close");

        assertTrue(window.notices.shown().isEmpty());
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type, x, 400, x, 400, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null);
    }

    private Node tab(String name) {
        return robot.from(robot.lookup("#tabs").queryAll()).lookup(".tab-label").lookup(name).query();
    }

    private void begin(Path... files) {
        robot.interact(() -> shell.begin(List.of(files)));
        waitForFxEvents();
    }

    private void create(Template template) {
        robot.interact(() -> shell.documents().opener().create(template));
        waitForFxEvents();
    }

    private void say(String sentence) {
        robot.clickOn("#sentence");
        robot.write(sentence);
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    private OpenDocument active() {
        return Objects.requireNonNull(shell.documents().workspace().activeProperty().get());
    }

    private List<String> names() {
        return shell.documents().workspace().documents().stream().map(each -> each.nameProperty().get()).toList();
    }

    private StandIns.StandInPanel panel(String id) {
        return window.features.panels.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
