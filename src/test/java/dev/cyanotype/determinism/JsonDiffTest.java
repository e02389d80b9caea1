package dev.cyanotype.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDiffTest {
    @Test
    void whatMeansTheSameDoesNotDiffer() {
        assertDiff("{\"a\": 1, \"b\": [1, \"x\"]}", "{\"b\":[1,\"\\u0078\"],\"a\":1}");
    }

    @Test
    void membersAreToldByTheirPathsInCanonicalOrder() {
        assertDiff("{\"b\": {\"c/d\": 1}, \"a\": 1, \"z\": null}", "{\"b\": {\"c/d\": \"1\"}, \"n\": true, \"z\": null}",
                "{\"op\": \"remove\", \"path\": \"/a\", \"was\": 1}",
                "{\"op\": \"replace\", \"path\": \"/b/c~1d\", \"was\": 1, \"value\": \"1\"}",
                "{\"op\": \"add\", \"path\": \"/n\", \"value\": true}");
    }

    @Test
    void anItemMoreOrLessIsOneChange() {
        assertDiff("[1, 2, 3, 4]", "[1, 2, 9, 3, 4]", "{\"op\": \"add\", \"path\": \"/2\", \"value\": 9}");
        assertDiff("[1, 2, 3, 4]", "[1, 3, 4]", "{\"op\": \"remove\", \"path\": \"/1\", \"was\": 2}");
        assertDiff("[]", "[1]", "{\"op\": \"add\", \"path\": \"/0\", \"value\": 1}");
    }

    @Test
    void itemsThatStayInTheirPlacesAreHeldAgainstEachOther() {
        assertDiff("[{\"id\": 1}, {\"id\": 2}]", "[{\"id\": 1}, {\"id\": 3}]",
                "{\"op\": \"replace\", \"path\": \"/1/id\", \"was\": 2, \"value\": 3}");
        assertDiff("1", "{}", "{\"op\": \"replace\", \"path\": \"\", \"was\": 1, \"value\": {}}");
    }

    private static void assertDiff(String expected, String found, String... operations) {
        List<String> changes = JsonDiff.between(value(expected), value(found)).stream().map(change -> change.toJson().toText()).toList();
        assertEquals(List.of(operations), changes);
    }

    private static JsonValue value(String text) {
        JsonValue value = JsonText.value(text);
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }
}
