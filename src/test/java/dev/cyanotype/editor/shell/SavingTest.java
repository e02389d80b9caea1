package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.shell.Person.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is on the disk after a person has worked on documents in the window that ships. */
class SavingTest extends AtTheWindow {
    /** A session with a bit of everything. */
    private void work() {
        person.drag(120, 32, 167, 33);
        person.click(100, 520).hold(KeyCode.DOWN, 4);
        person.drag(16, 524, 46, 524, Held.ALT, Held.CTRL);
        person.doubleClick(100, 120).type("Süß").press(KeyCode.ENTER);
        person.say("make the third button navy");
        person.click(100, 430).press(KeyCode.CONTROL, KeyCode.D).press(KeyCode.DELETE);
        person.say("delete the divider");
    }

    @Test
    void undoAndRedoGoAllTheWayAndTheDiskHoldsWhatIsShown() throws IOException {
        byte[] original = Files.readAllBytes(file);
        work();
        List<String> states = new ArrayList<>(List.of(person.text()));
        person.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(person.text(), Files.readString(file));

        person.click(300, 700);
        while (person.document().canUndo().get()) {
            person.press(KeyCode.CONTROL, KeyCode.Z);
            states.add(person.text());
        }
        assertEquals(9, states.size());
        assertTrue(person.open().dirtyProperty().get());
        person.press(KeyCode.CONTROL, KeyCode.S);
        assertFalse(person.open().dirtyProperty().get());
        assertArrayEquals(original, Files.readAllBytes(file));

        for (String state : states.subList(0, states.size() - 1).reversed()) {
            person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertEquals(state, person.text());
        }
        assertFalse(person.document().canRedo().get());
        person.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(states.getFirst(), Files.readString(file));
    }

    @Test
    void whatWasSavedIsThereWhenItIsOpenedAgain() throws IOException {
        work();
        String text = person.text();
        person.press(KeyCode.CONTROL, KeyCode.S).press(KeyCode.CONTROL, KeyCode.W);
        assertTrue(person.shell.documents().workspace().documents().isEmpty());
        person.with(file);

        assertEquals(text, person.text());
        assertFalse(person.open().dirtyProperty().get());
        assertEquals("Süß", person.document().document().required("subtitle_1").text());
        assertTrue(Files.readString(file).contains("Süß"));
        List<String> before = Files.readAllLines(SAMPLES.resolve("storefront.blueprint"));
        List<String> changed = new ArrayList<>(Files.readAllLines(file));
        changed.removeAll(before);
        assertEquals(5, changed.size(), changed::toString);
    }

    @Test
    void aSaveOfNothingDoneLeavesEveryByte() throws IOException {
        byte[] original = Files.readAllBytes(file);
        person.click(100, 520).press(KeyCode.CONTROL, KeyCode.S);

        assertArrayEquals(original, Files.readAllBytes(file));
        assertFalse(person.open().dirtyProperty().get());
    }

    @Test
    void componentsAreCopiedFromTabToTab() throws IOException {
        Path other = Files.copy(SAMPLES.resolve("storefront.blueprint"), folder.resolve("other.blueprint"));
        Files.writeString(other, Files.readString(other).replace("corner_shop", "other_shop"));
        person.click(100, 430).press(KeyCode.CONTROL, KeyCode.C);
        person.with(other).press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("button_1_1"), person.selection());
        assertEquals("Add to basket", person.document().document().required("button_1_1").text());
        assertEquals(1, person.revision());
        person.press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(Files.readString(other).contains("button_1_1"));

        person.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals(0, person.revision());
        assertEquals(List.of("button_1"), person.selection());
        assertFalse(person.has("button_1_1"));
        assertArrayEquals(Files.readAllBytes(SAMPLES.resolve("storefront.blueprint")), Files.readAllBytes(file));
    }
}
