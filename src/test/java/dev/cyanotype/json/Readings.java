package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What tests read, and the law that every reading keeps. */
final class Readings {
    private Readings() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The document of an input that has to be accepted; writing it gives the same bytes. */
    static JsonDocument document(byte[] bytes) {
        JsonDocument document = assertInstanceOf(Reading.Read.class, StrictReader.read(bytes)).document();
        assertArrayEquals(bytes, document.toBytes());
        return document;
    }

    static JsonValue value(String text) {
        return document(utf8(text)).root();
    }

    static JsonObject object(String text) {
        return assertInstanceOf(JsonObject.class, value(text));
    }

    static JsonArray array(String text) {
        return assertInstanceOf(JsonArray.class, value(text));
    }

    static List<Fault> faults(byte[] bytes) {
        return assertInstanceOf(Reading.Refused.class, StrictReader.read(bytes)).faults();
    }

    static List<String> faults(String text) {
        return faults(utf8(text)).stream().map(Fault::toString).toList();
    }
}
