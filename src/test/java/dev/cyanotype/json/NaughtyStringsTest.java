package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The big list of naughty strings, each as a value and as a name. */
class NaughtyStringsTest {
    private static JsonArray strings() throws IOException {
        return (JsonArray) Readings.document(Files.readAllBytes(SharedFiles.path("suites/naughty-strings/blns.json"))).root();
    }

    @Test
    void readsTheListWithoutChangingIt() throws IOException {
        assertEquals(515, strings().size());
    }

    @Test
    void writesAndReadsEachAsAValueAndAsAName() throws IOException {
        for (JsonValue item : strings().items()) {
            String naughty = ((JsonString) item).value();
            JsonObject object = JsonObject.EMPTY.with(naughty, JsonString.of(naughty));
            JsonObject read = Readings.object(object.toText());

            assertEquals(object, read);
            assertEquals(naughty, read.name(0));
            assertEquals(naughty, read.string(naughty));
            assertEquals(object, Readings.object(new String(Canonical.bytes(object), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void pointsAtEachByItsName() throws IOException {
        for (JsonValue item : strings().items()) {
            String naughty = ((JsonString) item).value();
            JsonPointer pointer = JsonPointer.ROOT.then(naughty);

            assertEquals(pointer, JsonPointer.parse(pointer.toString()).orElseThrow());
            assertEquals(item, pointer.in(JsonObject.EMPTY.with(naughty, item)));
            assertEquals(-1, JsonPath.ROOT.name(naughty).toString().indexOf('\n'));
        }
    }
}
