package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {
    private static final JsonNumber ONE = JsonNumber.of(1);

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"a\":1}", "{ \"a\" : 1 }", "{\n  \"a\": 1\n}", "{\"a\": 1, \"b\": 2}", "{\n  \"a\": 1,\n  \"b\": [1,\n 2]\n}",
        "{\"a\":1 , \"b\" :2,\n\n\"c\": { \"d\": null }\t}", "{\r\n\t\"a\": 1\r\n\t, \"b\": 2\r\n}"
    })
    void takesAnyMemberOutAndPutsItBackToTheByte(String text) {
        JsonObject object = Readings.object(text);
        for (int i = 0; i < object.size(); i++) {
            JsonObject without = object.without(i);
            assertEquals(without.toText(), Readings.value(without.toText()).toText());
            assertEquals(text, without.with(i, object.member(i)).toText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ }", "{\n}", "{\"a\":1}", "{ \"a\": 1 }", "{\n  \"a\": 1\n}", "{\"a\":1,\n \"b\":2\n}"})
    void putsAMemberAnywhereAndTakesItOutToTheByte(String text) {
        JsonObject object = Readings.object(text);
        JsonMember member = object.appended("new", ONE);
        for (int i = 0; i <= object.size(); i++) {
            JsonObject with = object.with(i, member);
            assertEquals("new", Readings.object(with.toText()).name(i));
            assertEquals(text, with.without(i).toText());
        }
    }

    @Test
    void takesAllMembersOutAndPutsThemBackInAnyOrder() {
        String text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}";
        JsonObject object = Readings.object(text);
        JsonMember first = object.member(0);
        JsonObject rest = object.without(0);
        JsonMember second = rest.member(0);
        JsonMember third = rest.without(0).member(0);
        JsonObject none = rest.without(0).without(0);

        assertEquals("{}", none.toText());
        assertEquals(text, none.with(0, third).with(0, second).with(0, first).toText());
        assertEquals(object, Readings.value(none.with(0, first).with(0, third).with(1, second).toText()));
        assertEquals(object, Readings.value(none.with(0, second).with(0, first).with(2, third).toText()));
    }

    @Test
    void keepsTheLineOfAMemberThatIsSet() {
        JsonObject object = Readings.object("{\n  \"a\": 1,\n  \"b\" :\t2\n}");

        assertEquals("{\n  \"a\": 1,\n  \"b\" :\ttrue\n}", object.with("b", JsonLiteral.TRUE).toText());
    }

    @Test
    void appendsInTheMannerOfTheOthers() {
        assertEquals("{\"c\": 1}", JsonObject.EMPTY.with("c", ONE).toText());
        assertEquals("{\"a\":0,\"c\":1}", Readings.object("{\"a\":0}").with("c", ONE).toText());
        assertEquals("{\"a\": 0, \"c\": 1}", Readings.object("{\"a\": 0}").with("c", ONE).toText());
        assertEquals("{\n\t\"a\": 0,\n\t\"c\": 1\n}", Readings.object("{\n\t\"a\": 0\n}").with("c", ONE).toText());
        assertEquals("{\"a\": 0,\n \"b\": 0,\n \"c\": 1}", Readings.object("{\"a\": 0,\n \"b\": 0}").with("c", ONE).toText());
    }

    @Test
    void laysAnAppendedObjectOutLikeItself() {
        JsonObject inner = JsonObject.EMPTY.with("x", JsonObject.EMPTY.with("y", ONE)).with("z", JsonArray.of(ONE, ONE));

        assertEquals(
                "{\n  \"a\": 0,\n  \"c\": {\n    \"x\": {\n      \"y\": 1\n    },\n    \"z\": [1, 1]\n  }\n}",
                Readings.object("{\n  \"a\": 0\n}").with("c", inner).toText());
        assertEquals("{\"a\": 0, \"c\": {\"x\": {\"y\": 1}, \"z\": [1, 1]}}", Readings.object("{\"a\": 0}").with("c", inner).toText());
    }

    @Test
    void movesItsLinesToAnotherDepthAndBack() {
        String text = "{\n    \"a\": [\n      1,\n\n      2\n    ],\n    \"b\": {\n    }\n  }";
        String deeper = "{\n        \"a\": [\n          1,\n\n          2\n        ],\n        \"b\": {\n        }\n      }";
        JsonObject object = Readings.object(text);

        assertEquals(deeper, object.indented("  ", "      ").toText());
        assertEquals(text, object.indented("  ", "      ").indented("      ", "  ").toText());
        assertEquals(text.replace("\n", "\n  "), object.indented("", "  ").toText());
        assertEquals(text, object.indented("", "  ").indented("  ", "").toText());
    }

    @Test
    void writesAroundItsHole() {
        JsonObject object = Readings.object("{\"a\": 1, \"children\": 0, \"b\": 2}").with("children", new JsonHole("\n"));
        Utf8Sink out = new Utf8Sink(0);

        assertEquals("{\"a\": 1, \"children\": [".length(), object.writeAroundHole(out));
        assertEquals("{\"a\": 1, \"children\": [\n], \"b\": 2}", new String(out.toByteArray(), StandardCharsets.UTF_8));
        assertEquals(-1, ONE_MEMBER.writeAroundHole(out));
        assertThrows(IllegalStateException.class, object::toText);
    }

    private static final JsonObject ONE_MEMBER = JsonObject.EMPTY.with("a", ONE);

    @Test
    void isEqualByMeaning() {
        JsonObject object = Readings.object("{\"a\": 1.0, \"b\": \"\\u0041\", \"c\": [{}]}");
        JsonObject same = Readings.object("{ \"c\":[ {} ],\"b\":\"A\",\n\"\\u0061\":1e0 }");

        assertEquals(object, same);
        assertEquals(object.hashCode(), same.hashCode());
        assertNotEquals(object, same.without(0));
        assertNotEquals(object, object.with("a", JsonNumber.of(2)));
        assertEquals(new JsonHole(""), new JsonHole("\n"));
    }

    @Test
    void findsItsMembersByNameAndKind() {
        JsonObject object = Readings.object("{\"s\": \"x\", \"o\": {}, \"n\": null}");

        assertEquals("x", object.string("s"));
        assertEquals(JsonObject.EMPTY, object.object("o"));
        assertEquals(JsonLiteral.NULL, object.get("n"));
        assertNull(object.string("o"));
        assertNull(object.object("s"));
        assertNull(object.get("x"));
        assertEquals(-1, object.indexOf("x"));
    }
}
