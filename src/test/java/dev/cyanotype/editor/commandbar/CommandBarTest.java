package dev.cyanotype.editor.commandbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does at the bar, by keyboard and by mouse. */
@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class CommandBarTest {
    private final List<String> ran = new ArrayList<>();
    private Button elsewhere;

    private DocumentViewModel document;
    private CommandBar bar;
    private Scene scene;

    @Start
    void start(Stage stage) {
        elsewhere = new Button("Elsewhere");
        document = Editing.sample("storefront");
        List<MenuAction> actions = List.of(
                MenuAction.of("view.fit", "Zoom to Fit", "bi-arrows-fullscreen", "Shortcut+0", () -> ran.add("fit")),
                MenuAction.of("edit.duplicate", "Duplicate", "bi-files", "Shortcut+D", () -> ran.add("duplicate")));
        bar = new CommandBar(
                Editing.core(), Threads.direct(), Settings.forgetful(), () -> actions, action -> action.shortcut().replace("Shortcut", "Ctrl"));
        var window = new BorderPane(elsewhere);
        window.setBottom(bar);
        scene = new Scene(new StackPane(window, bar.layer()), 900, 600);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        bar.show(document);
    }

    @BeforeEach
    void goToTheBar(FxRobot robot) {
        robot.interact(elsewhere::requestFocus);
        robot.interact(bar::focus);
    }

    private TextField field() {
        return (TextField) scene.lookup("#command-field");
    }

    private String message() {
        return ((Label) scene.lookup("#command-outcome")).getText();
    }

    private static void say(FxRobot robot, String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As if it was pasted. */
    private void put(FxRobot robot, String text) {
        robot.interact(() -> field().replaceSelection(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Button> suggestions(FxRobot robot) {
        return robot.from(robot.lookup("#command-suggestions").queryAll()).lookup((Node node) -> node instanceof Button)
                .queryAllAs(Button.class).stream().toList();
    }

    @Test
    void completesASentenceByKeyboardShowsWhatItWouldDoAndCarriesItOut(FxRobot robot) {
        say(robot, "make the third b");
        press(robot, KeyCode.TAB);
        assertEquals("make the third button ", field().getText());

        say(robot, "navy");
        assertEquals("cta_1 → #000080", message());
        assertEquals("#000080", document.shownProperty().get().required("cta_1").visual().string("bg_color"));
        assertEquals(0, document.momentProperty().get().revision());

        press(robot, KeyCode.ENTER);
        assertEquals("#000080", document.document().required("cta_1").visual().string("bg_color"));
        assertEquals("", field().getText());
        assertEquals("cta_1 → #000080", ((Label) scene.lookup("#command-done")).getText());
    }

    @Test
    void takesTheWordBehindTheCaretWithTheRightArrow(FxRobot robot) {
        put(robot, "make the fir");
        press(robot, KeyCode.RIGHT);
        assertEquals("make the first ", field().getText());
        assertEquals(field().getLength(), field().getCaretPosition());
    }

    @Test
    void goesThroughTheListWithTheArrows(FxRobot robot) {
        put(robot, "make the title b");
        press(robot, KeyCode.DOWN);
        assertEquals("title_1 → #0000FF", message());
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.UP);
        press(robot, KeyCode.ENTER);
        assertEquals(1, document.momentProperty().get().revision());
    }

    @Test
    void clicksOnWhatCanBeSaidInstead(FxRobot robot) {
        put(robot, "make the button red");
        press(robot, KeyCode.ENTER);
        assertEquals(0, document.momentProperty().get().revision());
        assertTrue(message().contains("could be any of 3"), CommandBarTest.this::message);

        Button second = suggestions(robot).stream().filter(button -> button.getText().equals("make button_2 red")).findFirst().orElseThrow();
        robot.clickOn(second);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("#FF0000", document.document().required("button_2").visual().string("bg_color"));
        assertSame(field(), scene.getFocusOwner());
    }

    @Test
    void undoesWithAClick(FxRobot robot) {
        put(robot, "delete the divider");
        press(robot, KeyCode.ENTER);
        robot.clickOn("#command-undo");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, document.momentProperty().get().revision());
        assertFalse(scene.lookup("#command-undo").isVisible());
    }

    @Test
    void bringsEarlierSentencesBack(FxRobot robot) {
        for (String sentence : List.of("make the title bold", "make the footer navy")) {
            put(robot, sentence);
            press(robot, KeyCode.ENTER);
        }
        press(robot, KeyCode.UP);
        press(robot, KeyCode.UP);
        assertEquals("make the title bold", field().getText());
        assertEquals(19, field().getCaretPosition());
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        assertEquals("", field().getText());
    }

    @Test
    void takesEveryLetter(FxRobot robot) {
        say(robot, "change the title to 'Über Äpfel ß 日本'");
        assertEquals("change the title to 'Über Äpfel ß 日本'", field().getText());
        press(robot, KeyCode.ENTER);
        assertEquals("Über Äpfel ß 日本", document.document().required("title_1").text());
    }

    @Test
    void runsAnActionFoundByItsNameAndByItsKey(FxRobot robot) {
        put(robot, "zoom to f");
        press(robot, KeyCode.ENTER);
        say(robot, "ctrl+d");
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("fit", "duplicate"), ran);
        assertEquals("", field().getText());
    }

    @Test
    void escapeGoesBackStepByStep(FxRobot robot) {
        put(robot, "make the title b");
        press(robot, KeyCode.ESCAPE);
        assertEquals("make the title b", field().getText());
        assertFalse(scene.lookup("#command-list").isVisible());
        press(robot, KeyCode.ESCAPE);
        assertEquals("", field().getText());
        press(robot, KeyCode.ESCAPE);
        assertSame(elsewhere, scene.getFocusOwner());
        assertFalse(bar.layer().isVisible());
    }

    @Test
    void marksStandUnderTheirWordsAlsoWhenTheFieldScrolls(FxRobot robot) {
        put(robot, "make the title bold");
        robot.interact(() -> scene.getRoot().layout());
        double early = marks(robot).getFirst().getMinX();
        double left = field().localToScene(field().getBoundsInLocal()).getMinX();
        assertTrue(early >= left && early < left + 20, () -> early + " is not under the first word of a field at " + left);

        robot.interact(() -> field().setText("make the title bold and " + "the header navy and ".repeat(20) + "make the footer navy"));
        robot.interact(field()::end);
        robot.interact(() -> scene.getRoot().layout());
        double right = field().localToScene(field().getBoundsInLocal()).getMaxX();
        double last = marks(robot).getLast().getMaxX();
        assertTrue(last <= right && last > right - 40, () -> last + " is not under the last word of a field that ends at " + right);
    }

    private static List<Bounds> marks(FxRobot robot) {
        return robot.lookup(".mark").queryAllAs(Path.class).stream().map(mark -> mark.localToScene(mark.getBoundsInLocal())).toList();
    }

    @Test
    void putsThisIntoTheSentenceWithAClick(FxRobot robot) {
        robot.interact(() -> document.select(List.of("title_1", "footer_1")));
        say(robot, "make");
        robot.clickOn("#command-selected");
        say(robot, "bold");
        press(robot, KeyCode.ENTER);
        assertEquals("bold", document.document().required("footer_1").visual().string("font_weight"));
    }

    @Test
    void findsActionsWhileThereIsNoDocument(FxRobot robot) {
        robot.interact(() -> bar.show(null));
        assertTrue(field().getPromptText().startsWith("No document is open"), field()::getPromptText);
        say(robot, "dupl");
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("duplicate"), ran);
    }

    @Test
    void isReachedByItsAction(FxRobot robot) {
        robot.interact(elsewhere::requestFocus);
        MenuAction action = bar.action();
        assertEquals("Shortcut+K", action.shortcut());
        robot.interact(action.run()::run);
        assertSame(field(), scene.getFocusOwner());
        assertTrue(Objects.requireNonNull(scene.lookup("#command-list")).isVisible());
    }
}
