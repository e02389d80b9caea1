package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PipeCommandTest {
    private String storefront = "";

    @BeforeEach
    void readOnOneLine() throws IOException {
        storefront = Files.readString(Path.of(Shell.STOREFRONT)).replace('\n', ' ');
    }

    @Test
    void requestIsAnsweredInOneLineWithResultAndBlueprint() {
        JsonObject answer = ask(request("1", "move title_1 to 16, 19")).getFirst();

        assertEquals(List.of("id", "result", "blueprint"), names(answer));
        assertEquals("1", String.valueOf(answer.get("id")));
        JsonObject result = required(answer, "result");
        assertEquals("applied", result.string("outcome"));
        assertEquals(
                List.of(
                        "sentence", "outcome", "code", "message", "steps", "corrections", "suggestions", "findings", "patch", "timing_ns",
                        "digest"),
                names(result));
        assertTrue(required(answer, "blueprint").toText().contains("\"bbox\": [16, 19, 247, 32]"));
    }

    @Test
    void rejectedSentenceGivesTheBlueprintBackAsItCame() {
        JsonObject answer = ask(request("\"x\"", "blub blub")).getFirst();

        assertEquals("UNPARSED", required(answer, "result").string("code"));
        assertEquals(Shell.object(storefront).toText(), required(answer, "blueprint").toText());
    }

    @Test
    void eachRequestStandsAlone() {
        List<JsonObject> answers = ask(
                request("1", "move title_1 to 16, 19"), request("2", "undo"), request("3", "move title_1 to 16, 19"));

        assertEquals(Shell.object(storefront).toText(), required(answers.get(1), "blueprint").toText());
        assertEquals(required(answers.get(0), "result").string("digest"), required(answers.get(2), "result").string("digest"));
    }

    @Test
    void badLineIsAnsweredWithAnErrorAndTheNextIsRead() {
        List<JsonObject> answers = ask("nonsense", "", "{\"id\": [4]}", request("5", "undo"));

        assertEquals(4, answers.size());
        for (JsonObject bad : answers.subList(0, 3)) {
            assertNotNull(required(bad, "error").string("message"));
            assertNull(bad.get("result"));
        }
        assertEquals("null", String.valueOf(answers.get(0).get("id")));
        assertEquals("[4]", String.valueOf(answers.get(2).get("id")));
        assertEquals("applied", required(answers.get(3), "result").string("outcome"));
    }

    @Test
    void blueprintThatIsNoneIsAnsweredWithEverythingAgainstIt() {
        JsonObject error = required(ask("{\"id\":1,\"sentence\":\"undo\",\"blueprint\":{\"screen_id\":1}}").getFirst(), "error");

        assertTrue(String.valueOf(error.string("message")).startsWith("blueprint: "), error.toText());
        assertTrue(String.valueOf(error.get("problems")).contains("components"), error.toText());
    }

    @Test
    void selectionHasToBeThere() {
        String line = "{\"id\":1,\"sentence\":\"undo\",\"selection\":[\"nobody_7\"],\"blueprint\":" + storefront + "}";

        assertEquals(
                "selection: there is no component \"nobody_7\"", required(ask(line).getFirst(), "error").string("message"));
    }

    @Test
    void dialectIsConvertedAndSaidToBe() {
        JsonObject answer = ask("{\"id\":1,\"sentence\":\"delete card_1\",\"blueprint\":{\"name\":\"A\",\"components\":[{\"id\":\"card_1\",\"type\":\"card\","
                        + "\"style\":{\"color\":\"#000000\",\"size\":\"small\",\"position\":{\"x\":0,\"y\":0}}}]}}")
                .getFirst();

        assertEquals("applied", required(answer, "result").string("outcome"), answer.toText());
        assertTrue(String.valueOf(answer.get("notes")).contains("converted from the suite dialect"), answer.toText());
        assertNotNull(required(answer, "blueprint").object("meta"));
    }

    @Test
    void lettersBeyondAsciiComeThrough() {
        JsonObject answer = ask(request("\"é🎨\"", "set text of title_1 to \\\"Größe 日本 🎨\\\"")).getFirst();

        assertEquals(JsonString.of("é🎨"), answer.get("id"));
        assertTrue(required(answer, "blueprint").toText().contains("\"Größe 日本 🎨\""), answer.toText());
    }

    @Test
    void carriageReturnsOfTheRequestDoNotBreakTheAnswer() {
        Shell.Ended ended = Shell.runWith((request("1", "undo").replace(", ", ",\r ") + "\n").getBytes(StandardCharsets.UTF_8), "pipe");

        assertEquals(1, ended.output().lines().count());
    }

    @Test
    void endOfInputIsTheEnd() {
        Shell.Ended ended = Shell.run("pipe");

        assertEquals(0, ended.exit());
        assertEquals("", ended.output());
    }

    private String request(String id, String sentence) {
        return "{\"id\":" + id + ",\"blueprint\":" + storefront + ",\"sentence\":\"" + sentence + "\"}";
    }

    private static List<JsonObject> ask(String... lines) {
        Shell.Ended ended = Shell.runWith(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "pipe");

        assertEquals("", ended.errors());
        assertEquals(0, ended.exit());
        return ended.answers();
    }

    private static JsonObject required(JsonObject owner, String member) {
        JsonObject value = owner.object(member);
        assertNotNull(value, () -> "no " + member + " in " + owner.toText());
        return value;
    }

    private static List<String> names(JsonObject object) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < object.size(); i++) {
            names.add(object.name(i));
        }
        return names;
    }
}
