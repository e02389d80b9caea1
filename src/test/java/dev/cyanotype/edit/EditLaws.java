package dev.cyanotype.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Afresh;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.json.JsonPatch;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Patched;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What holds of every edit on every document. */
final class EditLaws {
    private EditLaws() {}

    /** Checks them all, and gives the document after the edits, which are made as one patch. */
    static Blueprint check(Blueprint before, List<Edit> edits) {
        List<Change> changes = new ArrayList<>();
        var draft = new Draft(before);
        for (Edit edit : edits) {
            readsBackAsItself(edit);
            EditPlanner.apply(edit, draft, changes);
        }
        Blueprint after = draft.build();
        var patch = new Patch(changes);

        isWholeAndKept(after);
        assertEquals(Screens.text(after), Screens.text(patch.applyTo(before)), "the patch gives other bytes than the edits did");
        assertEquals(Screens.text(after), Screens.text(replayed(before, edits)), "the sentences give other bytes than the edits did");
        Blueprint restored = patch.inverse().applyTo(after);
        assertEquals(Screens.text(before), Screens.text(restored), "the inverse does not restore the bytes");
        assertEquals(digest(before), digest(restored));
        isWholeAndKept(restored);
        assertEquals(Screens.text(after), Screens.text(patch.applyTo(restored)), "redoing gives other bytes");
        assertTrue(!patch.isEmpty() || Screens.text(before).equals(Screens.text(after)), "a change without a patch");
        patchesAsJson(before, patch, after);
        return after;
    }

    static Blueprint check(Blueprint before, Edit edit) {
        return check(before, List.of(edit));
    }

    private static void readsBackAsItself(Edit edit) {
        String sentence = EditPrinter.print(edit);

        assertEquals(1, sentence.lines().count(), sentence);
        assertTrue(sentence.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029), sentence);
        assertEquals(edit, EditReader.read(sentence), sentence);
    }

    private static Blueprint replayed(Blueprint before, List<Edit> edits) {
        var draft = new Draft(before);
        for (Edit edit : edits) {
            Edit read = EditReader.read(EditPrinter.print(edit));
            assertNotNull(read);
            EditPlanner.apply(read, draft, new ArrayList<>());
        }
        return draft.build();
    }

    /** What is kept between edits says the same as what is made afresh, and the file opens as the same document. */
    private static void isWholeAndKept(Blueprint document) {
        String text = Screens.text(document);
        assertEquals(text, new String(Afresh.toBytes(document), StandardCharsets.UTF_8));
        assertEquals(Afresh.digest(document, new Digester()), digest(document));
        assertEquals(digest(document.copied()), digest(document));
        Blueprint reopened = Screens.open(text);
        assertEquals(text, Screens.text(reopened));
        assertEquals(digest(document), digest(reopened));
        assertEquals(document.count(), reopened.count());
    }

    private static void patchesAsJson(Blueprint before, Patch patch, Blueprint after) {
        JsonValue written = json(JsonPatchWriter.write(patch, before).toText());
        JsonPatch read = switch (JsonPatch.read(written)) {
            case JsonPatch.Parsed.Understood(JsonPatch understood) -> understood;
            case JsonPatch.Parsed.Malformed(String message) -> throw new AssertionError(message + ": " + written);
        };
        switch (read.apply(json(Screens.text(before)))) {
            case Patched.Applied(JsonValue patched) -> assertEquals(json(Screens.text(after)), patched, written.toText());
            case Patched.Failed(String message) -> throw new AssertionError(message + ": " + written);
        }
    }

    static String digest(Blueprint document) {
        return document.digest(new Digester());
    }

    static JsonValue json(String text) {
        JsonValue value = JsonText.value(text);
        assertNotNull(value, text);
        return value;
    }
}
