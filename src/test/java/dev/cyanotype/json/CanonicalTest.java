package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private static String canonical(String text) {
        return new String(Canonical.bytes(Readings.value(text)), StandardCharsets.UTF_8);
    }

    @Test
    void writesThePublishedPairs() throws IOException {
        Path suite = SharedFiles.path("suites/jcs");
        List<Path> inputs;
        try (Stream<Path> files = Files.list(suite.resolve("input"))) {
            inputs = files.sorted().toList();
        }

        assertEquals(6, inputs.size());
        for (Path input : inputs) {
            String name = input.getFileName().toString();
            byte[] canonical = Canonical.bytes(rounded(Readings.document(Files.readAllBytes(input)).root()));
            String hex = Files.readString(suite.resolve("outhex").resolve(name.replace(".json", ".txt"))).replaceAll("\\s", "");
            assertArrayEquals(Files.readAllBytes(suite.resolve("output").resolve(name)), canonical, name);
            assertEquals(hex, HexFormat.of().formatHex(canonical), name);
        }
    }

    /** The value as the standard's data model has it, in which every number is a double before it is written. */
    private static JsonValue rounded(JsonValue value) {
        return switch (value) {
            case JsonNumber number -> JsonNumber.of(number.value());
            case JsonArray array -> JsonArray.of(array.items().stream().map(CanonicalTest::rounded).toList());
            case JsonObject object -> {
                JsonObject changed = object;
                for (int i = 0; i < object.size(); i++) {
                    changed = changed.withValue(i, rounded(object.value(i)));
                }
                yield changed;
            }
            case JsonString string -> string;
            case JsonLiteral literal -> literal;
            case JsonHole hole -> hole;
        };
    }

    @Test
    void keepsTheOneNumberOfThePublishedPairsThatNoDoubleKeeps() throws IOException {
        JsonValue read = Readings.document(Files.readAllBytes(SharedFiles.path("suites/jcs/input/values.json"))).root();

        assertEquals(
                "{\"literals\":[null,true,false],\"numbers\":[\"333333333.33333329\",1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                new String(Canonical.bytes(read), StandardCharsets.UTF_8));
    }

    @Test
    void ordersMembersByUtf16CodeUnits() {
        assertEquals(
                "{\"\":0,\"1\":0,\"10\":0,\"2\":0,\"A\":0,\"a\":0,\"é\":0,\"\uD83D\uDE00\":0,\"\uFB33\":0}",
                canonical("{\"\uFB33\":0,\"\uD83D\uDE00\":0,\"é\":0,\"a\":0,\"A\":0,\"2\":0,\"10\":0,\"1\":0,\"\":0}"));
    }

    @Test
    void ordersAnyNumberOfMembers() {
        StringBuilder members = new StringBuilder();
        StringBuilder ordered = new StringBuilder();
        for (int n = 100; n < 140; n++) {
            members.insert(0, "\"n" + n + "\": " + n + (n == 100 ? "" : ", "));
            ordered.append(n == 100 ? "" : ",").append("\"n").append(n).append("\":").append(n);
            assertEquals("{" + ordered + "}", canonical("{" + members + "}"));
        }
    }

    @Test
    void writesNumbersAsEcmascriptDoes() {
        assertEquals("[0,0,1,1.5,100,1e+21,0.001,1e-7,-0.5]", canonical("[0, -0.0, 1.0, 1.50, 1E2, 1e21, 1e-3, 0.0000001, -0.5]"));
    }

    @Test
    void writesNumbersThatNoDoubleKeepsAsText() {
        assertEquals("[\"1e400\",\"1.000000000000000005\",\"1e-999\"]", canonical("[1e400, 1.000000000000000005, 1e-999]"));
    }

    @Test
    void hasOneFormForAllWaysToWriteAValue() {
        assertEquals("{\"a\":\"A/\\n\\u000f\\\"é\"}", canonical(" { \"\\u0061\" : \"\\u0041\\/\\u000A\\u000F\\u0022\\u00e9\" } "));
    }

    @Test
    void leavesHolesToTheirOwner() {
        JsonObject object = Readings.object("{\"b\": 1, \"a\": 0}").with("a", new JsonHole(""));
        Utf8Sink out = new Utf8Sink(0);
        Canonical.write(object, out, (hole, sink) -> sink.ascii("[7]"));

        assertEquals("{\"a\":[7],\"b\":1}", new String(out.toByteArray(), StandardCharsets.UTF_8));
        assertThrows(IllegalStateException.class, () -> Canonical.write(object, new Utf8Sink(0)));
    }

    @Test
    void refusesALoneSurrogateThatAnEditBroughtIn() {
        assertThrows(IllegalArgumentException.class, () -> Canonical.bytes(JsonString.of("a\uD800")));
    }

    @Test
    void hasTheDigestsOfTheStandard() {
        Sha256 sha = new Sha256();
        Utf8Sink out = new Utf8Sink(0);
        out.ascii("abc");

        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex(sha.of(out)));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.hex(sha.of(new byte[0])));
    }
}
