package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Where the keys go in the window that ships: to the canvas while one works there, to a text while it is edited. */
class FocusTest extends AtTheWindow {
    @Test
    void anOpenedDocumentAndAClickOnItTakeTheKeys() {
        assertSame(person.surface(), person.focused());
        person.press(KeyCode.CONTROL, KeyCode.K);
        assertNotSame(person.surface(), person.focused());
        person.click(100, 100);
        assertSame(person.surface(), person.focused());
        person.drag(120, 32, 167, 33);
        assertSame(person.surface(), person.focused());
        person.click(100, 650);
        assertSame(person.surface(), person.focused());
    }

    @Test
    void theKeysOfTheDocumentWorkOnTheCanvas() {
        person.click(100, 520).press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(7, person.selection().size());
        person.press(KeyCode.ESCAPE);
        assertEquals(List.of(), person.selection());

        person.click(100, 565 - 4).press(KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of("divider_1_1"), person.selection());
        person.press(KeyCode.CONTROL, KeyCode.C).press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("divider_1_1_1"), person.selection());
        person.press(KeyCode.DELETE);
        assertFalse(person.has("divider_1_1_1"));
        assertTrue(person.has("divider_1_1"));
        assertEquals(3, person.revision());
    }

    @Test
    void escapeGoesOutOfWhatIsSelected() {
        person.click(100, 430);
        assertEquals(List.of("button_1"), person.selection());
        person.press(KeyCode.ESCAPE);
        assertEquals(List.of("product_card_1"), person.selection());
        person.press(KeyCode.ESCAPE);
        assertEquals(List.of(), person.selection());
    }

    @Test
    void theKeysOfTheDocumentRestInTheInspector() {
        person.click(100, 520);
        TextInputControl field = person.field("Text size");
        person.robot.clickOn(field);
        editKeysLeaveTheDocumentAlone(field);
        person.press(KeyCode.ESCAPE);
        assertEquals("20", field.getText());
        assertEquals(0, person.revision());
        assertEquals(List.of("cta_1"), person.selection());
    }

    @Test
    void theKeysOfTheDocumentRestInTheCommandBar() {
        person.click(100, 520).press(KeyCode.CONTROL, KeyCode.K).type("bold");
        editKeysLeaveTheDocumentAlone((TextInputControl) Objects.requireNonNull(person.focused()));
        person.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        assertEquals(0, person.revision());
        assertEquals(List.of("cta_1"), person.selection());
        assertSame(person.surface(), person.focused());
    }

    @Test
    void theKeysOfTheDocumentRestInTheBarToFindWith() {
        person.click(100, 520).press(KeyCode.CONTROL, KeyCode.F).type("zz");
        editKeysLeaveTheDocumentAlone((TextInputControl) Objects.requireNonNull(person.focused()));
        person.press(KeyCode.ESCAPE);
        assertEquals(0, person.revision());
        assertEquals(List.of("cta_1"), person.selection());
        assertSame(person.surface(), person.focused());
    }

    @Test
    void theKeysOfTheDocumentRestInATextInItsPlace() {
        person.click(100, 520).press(KeyCode.F2);
        editKeysLeaveTheDocumentAlone((TextInputControl) Objects.requireNonNull(person.focused()));
        person.press(KeyCode.ESCAPE);
        assertEquals(0, person.revision());
        assertEquals(List.of("cta_1"), person.selection());
        assertSame(person.surface(), person.focused());
    }

    @Test
    void theKeysOfTheDocumentRestInTheSearchOfTheOutline() {
        person.click(100, 520).clickOn("#outline-search").type("zz");
        editKeysLeaveTheDocumentAlone((TextInputControl) Objects.requireNonNull(person.focused()));
        assertEquals(0, person.revision());
        assertEquals(List.of("cta_1"), person.selection());
    }

    /** Keys that mean something else to a text than to a document, those that mean nothing to a text, and one that may write a sign. */
    private void editKeysLeaveTheDocumentAlone(TextInputControl text) {
        String before = person.text();
        List<String> selection = person.selection();
        person.press(KeyCode.END).press(KeyCode.DELETE).press(KeyCode.HOME).press(KeyCode.BACK_SPACE);
        person.press(KeyCode.CONTROL, KeyCode.V);
        person.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(text.getText(), text.getSelectedText());
        person.press(KeyCode.CONTROL, KeyCode.C);
        for (KeyCode key : List.of(KeyCode.X, KeyCode.V, KeyCode.D, KeyCode.G, KeyCode.OPEN_BRACKET)) {
            person.press(KeyCode.CONTROL, key);
        }
        person.press(KeyCode.ALT, KeyCode.A).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).press(KeyCode.DELETE);
        person.press(KeyCode.CONTROL, KeyCode.DELETE).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
        assertTrue(person.shell.dock(Side.LEFT).openProperty().get());
        assertSame(text, person.focused());
        assertEquals(before, person.text());
        assertEquals(selection, person.selection());
        assertEquals("", person.window.clipboard.text());
    }

    @Test
    void whileATextIsEditedTheWindowStillSavesAndUndoes() throws IOException {
        person.say("delete the divider");
        assertFalse(person.has("divider_1"));
        person.press(KeyCode.CONTROL, KeyCode.S);
        assertFalse(Files.readString(folder.resolve("shop.blueprint")).contains("divider_1"));
        person.click(100, 520);
        person.robot.clickOn(person.field("Text size"));
        person.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(person.has("divider_1"));
    }

    @Test
    void arrowKeysBelongToTheOutlineAfterChoosingThere() {
        person.robot.clickOn(person.line("cta_1"));
        person.frame();
        assertEquals(List.of("cta_1"), person.selection());
        person.press(KeyCode.DOWN);
        assertEquals(List.of("divider_1"), person.selection());
        assertEquals(0, person.revision());
        person.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(0, person.revision());
        person.robot.clickOn(person.line("divider_1"));
        person.press(KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of("divider_1_1"), person.selection());
        person.press(KeyCode.DELETE);
        assertFalse(person.has("divider_1_1"));
    }

    @Test
    void aClickIntoTheTextInItsPlaceStaysThere() {
        person.click(100, 520).press(KeyCode.F2);
        TextInputControl text = (TextInputControl) Objects.requireNonNull(person.focused());
        person.click(180, 520);
        assertSame(text, person.focused());
        person.press(KeyCode.END).type("!").press(KeyCode.ENTER);
        assertEquals("Order now!", person.document().document().required("cta_1").text());
        assertEquals(1, person.revision());
    }

    @Test
    void aTabChosenGivesTheKeysToItsCanvas() throws IOException {
        Path other = Files.copy(Path.of("assets", "samples", "sign_in.blueprint"), folder.resolve("sign.blueprint"));
        person.with(other).press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals("shop.blueprint", person.open().nameProperty().get());
        assertSame(person.surface(), person.focused());
        person.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(7, person.selection().size());

        person.robot.clickOn(person.tab("sign.blueprint"));
        person.frame();
        assertEquals("sign.blueprint", person.open().nameProperty().get());
        assertSame(person.surface(), person.focused());
    }
}
