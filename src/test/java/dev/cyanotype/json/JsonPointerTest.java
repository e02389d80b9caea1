package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {
    /** The document of RFC 6901, section 5. */
    private static final JsonValue DOCUMENT = Readings.value("""
            {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8}""");

    private static JsonPointer pointer(String text) {
        return JsonPointer.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            /foo/0, "bar"
            /foo, `["bar", "baz"]`
            /, 0
            /a~1b, 1
            /c%d, 2
            /e^f, 3
            /g|h, 4
            /i\\j, 5
            /k"l, 6
            `/ `, 7
            /m~0n, 8
            """)
    void findsTheExamplesOfTheStandard(String text, String value) {
        assertEquals(value, String.valueOf(pointer(text).in(DOCUMENT)));
        assertEquals(text, pointer(text).toString());
    }

    @Test
    void findsTheWholeDocument() {
        assertEquals(DOCUMENT, pointer("").in(DOCUMENT));
        assertTrue(pointer("").isRoot());
        assertEquals("", JsonPointer.ROOT.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/foo/2", "/foo/00", "/foo/-", "/foo/-1", "/foo/1e0", "/foo/99999999999", "/foo/0/x", "/bar", "//", "/foo/"})
    void findsNothingWhereThereIsNothing(String text) {
        assertNull(pointer(text).in(DOCUMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " /a", "#/a", "/~", "/~2", "/a~/b"})
    void refusesWhatIsNoPointer(String text) {
        assertTrue(JsonPointer.parse(text).isEmpty());
    }

    @Test
    void knowsWhatIsWithinIt() {
        assertTrue(pointer("/a").contains(pointer("/a/b")));
        assertTrue(JsonPointer.ROOT.contains(pointer("/a")));
        assertFalse(pointer("/a").contains(pointer("/a")));
        assertFalse(pointer("/a").contains(pointer("/ab")));
    }

    @Test
    void growsByNamesAndIndexes() {
        assertEquals("/components/3/a~1b", JsonPointer.ROOT.then("components").then(3).then("a/b").toString());
        assertEquals(List.of("components", "3"), JsonPointer.ROOT.then("components").then(3).tokens());
    }
}
