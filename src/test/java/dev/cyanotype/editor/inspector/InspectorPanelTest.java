package dev.cyanotype.editor.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.FirstFrame;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.colour.RecentColours;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({ApplicationExtension.class, FirstFrame.class})
class InspectorPanelTest {
    private final DocumentViewModel document = Editing.sample("storefront");

    @Start
    void open(Stage stage) {
        var settings = Settings.forgetful();
        var panel = new InspectorPanel(settings, TextClipboard.own(), new RecentColours(settings), Threads.direct());
        panel.model().show(document);
        var scene = new Scene((Parent) panel.node(), 280, 900);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.setX(400);
        stage.setY(0);
        stage.show();
    }

    private void select(FxRobot robot, String... ids) {
        robot.interact(() -> document.select(List.of(ids)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextInputControl field(FxRobot robot, String title) {
        return robot.lookup((Node node) -> node instanceof TextInputControl && title.equals(node.getAccessibleText()))
                .match(InspectorPanelTest::isShown)
                .query();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Node named(FxRobot robot, String accessibleText) {
        return robot.lookup((Node node) -> accessibleText.equals(node.getAccessibleText()))
                .match(InspectorPanelTest::isShown)
                .query();
    }

    private static void type(FxRobot robot, TextInputControl field, String text) {
        robot.clickOn(field);
        robot.interact(field::selectAll);
        robot.write(text);
    }

    private String said() {
        return document.momentProperty().get().history().current().sentence();
    }

    private int revision() {
        return document.momentProperty().get().revision();
    }

    @Test
    void aNumberTypedIsCommittedByEnter(FxRobot robot) {
        select(robot, "title_1");
        type(robot, field(robot, "Text size"), "32");
        assertEquals(0, revision());
        robot.type(KeyCode.ENTER);

        assertEquals("set visual.font_size of title_1 to \"32px\"", said());
        assertEquals(1, revision());
    }

    @Test
    void leavingAFieldCommits(FxRobot robot) {
        select(robot, "title_1");
        type(robot, field(robot, "Text"), "Corner");
        robot.clickOn(field(robot, "Text size"));

        assertEquals("set text of title_1 to \"Corner\"", said());
    }

    @Test
    void escapePutsTheValueBack(FxRobot robot) {
        select(robot, "title_1");
        type(robot, field(robot, "Text size"), "40");
        robot.type(KeyCode.ESCAPE);

        assertEquals("28", field(robot, "Text size").getText());
        robot.clickOn(field(robot, "Text"));
        assertEquals(0, revision());
    }

    @Test
    void arrowKeysStep(FxRobot robot) {
        select(robot, "title_1");
        robot.clickOn(field(robot, "Text size"));
        robot.type(KeyCode.DOWN);

        assertEquals("set visual.font_size of title_1 to \"27px\"", said());
    }

    @Test
    void scrubbingALabelIsOneRevision(FxRobot robot) {
        select(robot, "title_1");
        Node label = robot.lookup((Node node) -> node instanceof Label name && name.getText().equals("Size") && name.getStyleClass().contains("scrubbable"))
                .match(InspectorPanelTest::isShown)
                .query();
        robot.drag(label).moveBy(-3, 0).moveBy(-3, 0).moveBy(-2, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, revision());
        assertEquals("20", field(robot, "Text size").getText());
        robot.drop();

        assertEquals(1, revision());
        assertEquals("set visual.font_size of title_1 to \"20px\"", said());
    }

    @Test
    void manyAreEditedAsOne(FxRobot robot) {
        select(robot, "button_1", "button_2", "cta_1");
        assertEquals("Mixed", field(robot, "Text size").getPromptText());
        type(robot, field(robot, "Text size"), "+2");
        robot.type(KeyCode.ENTER);

        assertEquals(1, revision());
        assertEquals(18, document.document().required("button_2").visual().length("font_size", 0));
        assertEquals(22, document.document().required("cta_1").visual().length("font_size", 0));
    }

    @Test
    void aTokenIsPickedInThePicker(FxRobot robot) {
        select(robot, "cta_1");
        robot.clickOn(named(robot, "Choose Fill"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(named(robot, "accent #1D3557"));

        assertEquals("set visual.bg_color of cta_1 to \"#1D3557\"", said());
    }

    @Test
    void aDragInThePickerIsOneRevision(FxRobot robot) {
        select(robot, "cta_1");
        robot.clickOn(named(robot, "Choose Fill"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.drag(named(robot, "Saturation and brightness")).moveBy(20, 10).moveBy(20, 10);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, revision());
        assertTrue(document.trialProperty().get() != null, "the document shows it meanwhile");
        robot.drop();

        assertEquals(1, revision());
        assertNull(document.trialProperty().get());
    }

    @Test
    void thePickerStaysWhereItIsWhileItsLinesComeAndGo(FxRobot robot) {
        select(robot, "cta_1");
        robot.clickOn(named(robot, "Choose Fill"));
        WaitForAsyncUtils.waitForFxEvents();
        Node shades = named(robot, "Saturation and brightness");
        double top = shades.localToScreen(0, 0).getY();
        double tall = shades.getScene().getHeight();
        robot.drag(shades).moveBy(20, 10).moveBy(20, 10);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(shades.getScene().getHeight() > tall, "it says that the colour is no token");
        assertEquals(top, shades.localToScreen(0, 0).getY());
        robot.drop();
    }

    @Test
    void aRejectionSaysWhyAndIsMendedByAClick(FxRobot robot) {
        select(robot, "cta_1");
        type(robot, field(robot, "Size W"), "900");
        robot.type(KeyCode.ENTER);
        assertEquals(0, revision());
        assertEquals("343", field(robot, "Size W").getText());

        Hyperlink fix = robot.lookup(Hyperlink.class::isInstance).match(InspectorPanelTest::isShown).queryAs(Hyperlink.class);
        robot.clickOn(fix);
        assertEquals(1, revision());
        assertEquals("359", field(robot, "Size W").getText());
    }

    @Test
    void aSegmentSetsAndACheckUnsets(FxRobot robot) {
        select(robot, "title_1");
        robot.clickOn(named(robot, "Text align center"));
        assertEquals("set visual.text_align of title_1 to \"center\"", said());
        robot.clickOn(robot.lookup(CheckBox.class::isInstance)
                .match(box -> isShown(box) && "Visible".equals(box.getAccessibleText()))
                .<Node>query());
        assertEquals("set visual.visible of title_1 to false", said());
    }

    @Test
    void aSectionFolds(FxRobot robot) {
        select(robot, "title_1");
        TextInputControl size = field(robot, "Text size");
        Button heading = robot.lookup((Node node) -> node instanceof Button button && "Text".equals(button.getText()))
                .match(InspectorPanelTest::isShown)
                .queryAs(Button.class);
        robot.clickOn(heading);

        assertFalse(isShown(size));
    }

    @Test
    void undoInAFieldThatNobodyTypesInIsTheDocuments(FxRobot robot) {
        select(robot, "title_1");
        type(robot, field(robot, "Text size"), "32");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);

        assertEquals(0, revision());
        assertEquals("28", field(robot, "Text size").getText());
    }

    @Test
    void tabLeavesATextForTheNextField(FxRobot robot) {
        select(robot, "title_1");
        type(robot, field(robot, "Text"), "Corner");
        robot.type(KeyCode.TAB);

        assertEquals("set text of title_1 to \"Corner\"", said());
    }
}
