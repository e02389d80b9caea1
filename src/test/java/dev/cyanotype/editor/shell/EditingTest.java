package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.shell.Person.Held;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a person does to a document in the window that ships, and what comes of it. */
class EditingTest extends AtTheWindow {
    @Test
    void aClickSelectsAndAnAreaDrawnSelectsWhatItTouches() {
        person.click(100, 520);
        assertEquals(List.of("cta_1"), person.selection());
        person.click(100, 430, Held.SHIFT);
        assertEquals(List.of("cta_1", "button_1"), person.selection());
        person.click(100, 650);
        assertEquals(List.of(), person.selection());

        person.drag(100, 700, 200, 500);
        assertEquals(Set.of("cta_1", "divider_1"), new HashSet<>(person.selection()));
        assertEquals(0, person.revision());
    }

    @Test
    void aDragSnapsAndIsOneRevision() {
        person.drag(120, 32, 167, 33);

        assertEquals("move title_1 right 48px", person.sentence());
        assertEquals(new Box(64, 16, 247, 32), person.box("title_1"));
        assertEquals(1, person.revision());
    }

    @Test
    void aHandleResizesWithShiftInItsRatioAndWithAltFromTheCentre() {
        person.click(100, 300);
        assertEquals(List.of("image_1"), person.selection());
        person.drag(163, 352, 123, 350, Held.SHIFT, Held.CTRL);
        Box image = person.box("image_1");
        assertEquals(32, image.x());
        assertEquals(272, image.y());
        assertEquals(91, image.width());
        assertEquals(131.0 / 80, image.width() / image.height(), 0.02);

        person.click(100, 520);
        person.drag(16, 520, 46, 520, Held.ALT, Held.CTRL);
        assertEquals(new Box(46, 496, 283, 48), person.box("cta_1"));
        assertEquals(2, person.revision());
    }

    @Test
    void anArrowKeyHeldIsOneRevision() {
        person.click(100, 520).hold(KeyCode.DOWN, 5);
        assertEquals(new Box(16, 501, 343, 48), person.box("cta_1"));
        assertEquals(1, person.revision());

        person.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(new Box(26, 501, 343, 48), person.box("cta_1"));
        assertEquals(2, person.revision());
        assertTrue(person.sentence().startsWith("move cta_1"), person.sentence());
    }

    @Test
    void aTextIsEditedInItsPlace() {
        person.doubleClick(100, 520);
        person.type("Grüße ü");
        assertEquals("Grüße ü", person.document().shownProperty().get().required("cta_1").text());
        assertEquals(0, person.revision());
        person.press(KeyCode.ENTER);
        assertEquals("Grüße ü", person.document().document().required("cta_1").text());
        assertEquals(1, person.revision());

        person.press(KeyCode.F2).type("never").press(KeyCode.ESCAPE);
        assertEquals("Grüße ü", person.document().shownProperty().get().required("cta_1").text());
        person.press(KeyCode.F2).type("Now").click(100, 650);
        assertEquals("Now", person.document().document().required("cta_1").text());
        assertEquals(2, person.revision());
    }

    @Test
    void aSentenceIsCompletedByKeyboardTriedOutAndCarriedOut() {
        person.press(KeyCode.CONTROL, KeyCode.K).type("make the third b").press(KeyCode.TAB);
        assertEquals("make the third button ", field().getText());
        person.type("navy");
        assertEquals("cta_1 → #000080", person.label("#command-outcome"));
        assertEquals("#000080", person.document().shownProperty().get().required("cta_1").visual().string("bg_color"));
        assertEquals(0, person.revision());

        person.press(KeyCode.ENTER);
        assertEquals("make the third button navy", person.sentence());
        assertEquals("#000080", person.document().document().required("cta_1").visual().string("bg_color"));
        assertEquals("", field().getText());
    }

    @Test
    void aSentenceRejectedOffersOthersToClick() {
        person.say("make the button red");
        assertEquals(0, person.revision());
        Button other = person.robot.lookup(".suggestion").<Button>match(button -> button.getText().equals("make button_2 red")).query();
        person.robot.clickOn(other);
        person.frame();

        assertEquals("#FF0000", person.document().document().required("button_2").visual().string("bg_color"));
        assertEquals("make button_2 red", person.sentence());
    }

    @Test
    void twoAreEditedInOneField() {
        person.click(100, 430).click(280, 430, Held.SHIFT);
        TextInputControl size = person.field("Text size");
        person.robot.clickOn(size).interact(size::selectAll);
        person.type("18").press(KeyCode.ENTER);

        assertEquals(1, person.revision());
        for (String id : List.of("button_1", "button_2")) {
            assertEquals("18px", person.document().document().required(id).visual().string("font_size"));
        }
    }

    @Test
    void theOutlineReordersByKeyAndByDragging() {
        person.robot.clickOn(person.line("cta_1"));
        person.press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("divider_1", "cta_1"), topLevel().subList(4, 6));
        assertEquals(1, person.revision());

        person.robot.drag(person.line("divider_1")).moveBy(0, 10).moveTo(person.line("footer_1")).moveBy(0, 10);
        person.frame();
        person.robot.drop();
        person.frame();
        assertEquals(List.of("cta_1", "footer_1", "divider_1"), topLevel().subList(4, 7));
        assertEquals(2, person.revision());
    }

    @Test
    void thePaletteAddsByDoubleClickAndByEnter() {
        person.clickOn("#dock-palette");
        Node divider = person.robot.lookup((Node node) -> "Add Divider".equals(node.getAccessibleText())).query();
        person.robot.doubleClickOn(divider);
        person.frame();
        assertEquals(List.of("divider_2"), person.selection());
        person.press(KeyCode.ENTER);
        assertEquals(List.of("divider_3"), person.selection());
        assertEquals(2, person.revision());
    }

    @Test
    void aGestureGivenUpLeavesNothing() {
        person.pull(120, 32, 167, 33);
        assertEquals(64, person.document().shownProperty().get().required("title_1").box().x());
        person.press(KeyCode.ESCAPE).letGo();

        assertEquals(16, person.document().shownProperty().get().required("title_1").box().x());
        assertEquals(0, person.revision());
        assertFalse(person.open().dirtyProperty().get());
    }

    @Test
    void aMenuThatThePointerWentOverDoesNotKeepTheKeys() {
        person.click(100, 520);
        person.robot.moveTo("Arrange").moveTo(person.surface());
        person.frame();
        person.hold(KeyCode.LEFT, 2);

        assertEquals(14, person.box("cta_1").x());
        assertEquals(1, person.revision());
    }

    private TextField field() {
        return (TextField) Objects.requireNonNull(person.shell.scene().lookup("#command-field"));
    }

    private List<String> topLevel() {
        List<String> ids = new ArrayList<>();
        person.document().document().forEachChild(null, each -> ids.add(each.id()));
        return ids;
    }
}
