package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintsTest {
    private static final String HEAD = """
            {"screen_id": "s", "screen_type": "t", "tokens": {"primary_color": "#000000", "accent_color": "#000000",
             "base_spacing": 8, "border_radius": 4},\s""";

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"screen_id\":\"s\",\"screen_type\":\"t\",\"tokens\":{\"primary_color\":\"#000000\",\"accent_color\":\"#000000\","
                + "\"base_spacing\":8,\"border_radius\":4},\"components\":[]}",
        "\uFEFF \r\n" + HEAD + "\"components\": [ \t ] , \"meta\" : null_or_object }\r\n\r\n",
        HEAD + "\"components\":\n[{\"id\":\"a\",\"type\":\"card\",\"bbox\":[0 ,0,\t1.0,1e0],\"confidence\":1.00,\"children\": [\n ]}\n\n,"
                + "{\"x\":\"\\u0041\\/\",\"id\":\"b\\u0042\",\"type\":\"card\",\"bbox\":[0,0,1,1],\"confidence\":1}]}",
    })
    void givesBackTheBytesOfWhatWasNotEdited(String text) {
        byte[] bytes = text.replace("null_or_object", "{ }").getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(bytes, Screens.open(bytes).toBytes());
        assertArrayEquals(bytes, Screens.open(bytes).copied().toBytes());
        assertArrayEquals(bytes, Afresh.toBytes(Screens.open(bytes)));
    }

    @Test
    void givesBackTheBytesOfTheSharedScreen() throws IOException {
        byte[] bytes = Files.readAllBytes(SharedFiles.path("screens/forerunner/storefront.json"));

        assertArrayEquals(bytes, Screens.open(bytes).toBytes());
    }

    @Test
    void namesBothPlacesOfADuplicateId() {
        String text = HEAD + "\"components\": [" + component("a", "1", "") + ", " + component("b", "1", component("a", "1", "")) + "]}";

        assertEquals(
                List.of("components[1].children[0].id: \"a\" is already the id of components[0]"), problems(text));
    }

    @Test
    void listsFaultsOfTheSchemaAndDuplicateIdsTogether() {
        String text = HEAD + "\"components\": [" + component("a", "-4", "") + ", " + component("a", "1", "") + "]}";

        assertEquals(
                List.of(
                        "components[0].bbox[2]: must be greater than 0, is -4",
                        "components[1].id: \"a\" is already the id of components[0]"),
                problems(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{                        | 1:2: the file ends before its last value is complete",
        "[]                       | must be an object, is an array",
        "{\"a\": 1, \"a\": 2}     | 1:10: a: this name stands twice in one object",
    })
    void saysWhatIsWrongWithAFileThatIsNoScreen(String text, String problem) {
        assertEquals(problem, problems(text).getFirst());
    }

    @Test
    void refusesABoxWhoseEdgeIsBeyondEveryNumber() {
        String text = HEAD + "\"components\": [" + component("a", "1", "").replace("0, 0,", "1.7e308, 0,").replace(" 1, 1]", " 1e308, 1]") + "]}";

        assertEquals(List.of("components[0].bbox: reaches further than numbers do"), problems(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                                                            | 375  | 812",
        "\"orientation\": \"portrait\",                                | 375  | 812",
        "\"orientation\": \"landscape\",                               | 812  | 375",
        "\"meta\": {\"screen\": [1024, 768.5]},                        | 1024 | 768.5",
        "\"orientation\": \"landscape\", \"meta\": {\"screen\": [3,4]}, | 3   | 4",
        "\"meta\": {\"screen\": [0, 768]},                             | 375  | 812",
        "\"meta\": {\"screen\": [1e400, 768]},                         | 375  | 812",
        "\"meta\": {\"screen\": [100]},                                | 375  | 812",
        "\"meta\": {\"screen\": \"wide\"},                             | 375  | 812",
    })
    void takesTheFrameThatTheScreenStatesOrThatOfAPhone(String members, double width, double height) {
        assertEquals(new Frame(width, height), Screens.open(HEAD + members + "\"components\": []}").frame());
    }

    @Test
    void growsTheUsualFrameOverWhatIsPlacedOutside() {
        String text = HEAD + "\"components\": [" + component("a", "400", component("b", "1", "").replace("0, 0,", "10, 900.5,")) + "]}";

        assertEquals(new Frame(400, 901.5), Screens.open(text).frame());
    }

    @Test
    void keepsTheFrameOfTheFirstStateForALaterOne() {
        byte[] later = (HEAD + "\"components\": []}").getBytes(StandardCharsets.UTF_8);

        assertTrue(Blueprints.read(later, new Frame(500, 900)) instanceof Opening.Opened(Blueprint blueprint)
                && blueprint.frame().equals(new Frame(500, 900)));
    }

    @Test
    void opensADeepTree() {
        String below = "";
        for (int depth = 47; depth >= 0; depth--) {
            below = component("c" + depth, "1", below);
        }

        Blueprint deep = Screens.open(HEAD + "\"components\": [" + below + "]}");

        assertEquals(48, deep.count());
        assertEquals("c46", deep.parent("c47"));
    }

    private static String component(String id, String width, String children) {
        return "{\"id\": \"" + id + "\", \"type\": \"card\", \"bbox\": [0, 0, " + width + ", 1], \"confidence\": 1, \"children\": ["
                + children + "]}";
    }

    private static List<String> problems(String text) {
        return switch (Blueprints.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Opening.Opened _ -> fail("opened: " + text);
            case Opening.Refused(var problems, int total) -> {
                assertEquals(problems.size(), total);
                yield problems.stream().map(Problem::toString).toList();
            }
        };
    }
}
