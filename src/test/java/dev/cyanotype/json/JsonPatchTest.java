package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public suite json-patch-tests, and what it does not ask. */
class JsonPatchTest {
    private record Entry(JsonValue document, JsonValue patch, JsonObject whole) {
        static Entry of(JsonValue json) {
            JsonObject whole = assertInstanceOf(JsonObject.class, json);
            JsonValue document = whole.get("doc");
            JsonValue patch = whole.get("patch");
            if (document == null || patch == null) {
                throw new IllegalArgumentException("no test: " + whole);
            }
            return new Entry(document, patch, whole);
        }

        boolean isDisabled() {
            return JsonLiteral.TRUE.equals(whole.get("disabled"));
        }
    }

    /**
     * The suite holds two objects with two members "op", which our reader refuses and the suite itself leaves out; the
     * second of each is renamed at the place where the reader reports it.
     */
    private static List<Entry> suite() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String name : new String[] {"spec_tests.json", "tests.json"}) {
            String text = Files.readString(SharedFiles.path("suites/json-patch-tests/" + name), StandardCharsets.UTF_8);
            List<Fault> faults = Readings.faults(Readings.utf8(text));
            assertEquals(1, faults.size(), name);
            assertEquals("this name stands twice in one object", faults.getFirst().message());
            for (JsonValue item : Readings.array(renamed(text, faults.getFirst())).items()) {
                entries.add(Entry.of(item));
            }
        }
        return entries;
    }

    private static String renamed(String text, Fault fault) {
        String[] lines = text.split("\n", -1);
        String line = lines[fault.line() - 1];
        String rest = line.substring(fault.column() - 1);
        lines[fault.line() - 1] = line.substring(0, fault.column() - 1) + rest.replaceFirst("\"op\"", "\"op 2\"");
        return String.join("\n", lines);
    }

    private static Patched apply(JsonValue document, JsonValue patch) {
        return switch (JsonPatch.read(patch)) {
            case JsonPatch.Parsed.Understood(JsonPatch understood) -> understood.apply(document);
            case JsonPatch.Parsed.Malformed(String message) -> new Patched.Failed(message);
        };
    }

    @Test
    void passesTheSuite() throws IOException {
        int disabled = 0;
        int applied = 0;
        int failed = 0;
        for (Entry entry : suite()) {
            JsonValue expected = entry.whole.get("expected");
            if (entry.isDisabled()) {
                disabled++;
            } else if (expected != null) {
                assertEquals(new Patched.Applied(expected), apply(entry.document, entry.patch), entry.whole::toText);
                applied++;
            } else {
                assertNotNull(entry.whole.get("error"), entry.whole::toText);
                assertInstanceOf(Patched.Failed.class, apply(entry.document, entry.patch), entry.whole::toText);
                failed++;
            }
        }

        assertEquals(List.of(4, 74, 34), List.of(disabled, applied, failed));
    }

    @Test
    void undoesEachPatchOfTheSuiteAndSurvivesItsOwnText() throws IOException {
        int undone = 0;
        for (Entry entry : suite()) {
            if (entry.isDisabled() || entry.whole.get("expected") == null) {
                continue;
            }
            JsonPatch patch = patch(entry.patch);
            assertEquals(patch, patch(Readings.value(patch.toJson().toText())), entry.whole::toText);
            JsonPatch undo = patch(patch.inverse(entry.document).orElseThrow().toJson());
            Patched.Applied there = assertInstanceOf(Patched.Applied.class, patch.apply(entry.document));
            Patched.Applied back = assertInstanceOf(Patched.Applied.class, undo.apply(there.document()), entry.whole::toText);
            assertArrayEquals(Canonical.bytes(entry.document), Canonical.bytes(back.document()), entry.whole::toText);
            undone++;
        }

        assertEquals(74, undone);
    }

    private static JsonPatch patch(JsonValue json) {
        return assertInstanceOf(JsonPatch.Parsed.Understood.class, JsonPatch.read(json)).patch();
    }

    private static Patched apply(String document, String patch) {
        return apply(Readings.value(document), Readings.value(patch));
    }

    @Test
    void keepsTheTextAroundAChange() {
        Patched patched = apply(
                "{\n  \"a\": [1, 2],\n  \"b\": {\"c\":1}\n}",
                "[{\"op\":\"add\",\"path\":\"/a/1\",\"value\":9},{\"op\":\"replace\",\"path\":\"/b/c\",\"value\":true}]");

        assertEquals("{\n  \"a\": [1, 9, 2],\n  \"b\": {\"c\":true}\n}", ((Patched.Applied) patched).document().toText());
    }

    @Test
    void namesTheOperationThatFails() {
        assertEquals(
                new Patched.Failed("operation 1: there is nothing at /x"),
                apply("{\"a\":1}", "[{\"op\":\"test\",\"path\":\"/a\",\"value\":1.0},{\"op\":\"remove\",\"path\":\"/x\"}]"));
        assertEquals(
                new Patched.Failed("operation 0: /a cannot be moved into itself"),
                apply("{\"a\":{}}", "[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a/b\"}]"));
        assertEquals(new Patched.Failed("operation 0: the whole document cannot be removed"), apply("{}", "[{\"op\":\"remove\",\"path\":\"\"}]"));
    }

    @Test
    void saysWhatIsMalformed() {
        assertEquals(new Patched.Failed("a patch is an array of operations"), apply("{}", "{}"));
        assertEquals(new Patched.Failed("operation 0 is no object"), apply("{}", "[1]"));
        assertEquals(
                new Patched.Failed("operation 0: 'op' is none of add, remove, replace, move, copy, test"),
                apply("{}", "[{\"op\":\"spam\",\"path\":\"\"}]"));
        assertEquals(new Patched.Failed("operation 0: 'path' is missing or no JSON pointer"), apply("{}", "[{\"op\":\"add\",\"path\":\"a\"}]"));
        assertEquals(new Patched.Failed("operation 0: 'value' is missing"), apply("{}", "[{\"op\":\"add\",\"path\":\"/a\"}]"));
        assertEquals(new Patched.Failed("operation 0: 'from' is missing or no JSON pointer"), apply("{}", "[{\"op\":\"move\",\"path\":\"/a\"}]"));
    }

    @Test
    void undoesAMoveOntoItsOwnParent() {
        JsonValue document = Readings.value("{\"a\":{\"b\":[1]},\"c\":2}");
        JsonPatch patch = patch(Readings.value("[{\"op\":\"move\",\"from\":\"/a/b\",\"path\":\"/a\"},{\"op\":\"add\",\"path\":\"/a/-\",\"value\":2}]"));
        Patched.Applied there = assertInstanceOf(Patched.Applied.class, patch.apply(document));

        assertEquals(Readings.value("{\"a\":[1,2],\"c\":2}"), there.document());
        assertEquals(new Patched.Applied(document), patch.inverse(document).orElseThrow().apply(there.document()));
    }
}
