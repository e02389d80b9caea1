package dev.cyanotype.cli.pipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.pipeline.Recover;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {
    @Test
    void wholeRequestIsRead() {
        Request request = request(
                " {\"id\": 7, \"blueprint\": {\"a\":[1,{\"b\":\"}\"}]} , \"sentence\":\"make \\\"it\\\" r\\u00e9d\", \"recover\":\"partial\","
                        + "\"selection\":[\"x\",\"y\"]}\r");

        assertEquals(JsonNumber.of(7), request.id());
        assertEquals(" {\"a\":[1,{\"b\":\"}\"}]} ", new String(request.blueprint(), StandardCharsets.UTF_8));
        assertEquals("make \"it\" réd", request.sentence());
        assertEquals(Recover.PARTIAL, request.recover());
        assertEquals(List.of("x", "y"), request.selection());
    }

    @Test
    void whatMayBeLeftOutHasAValue() {
        Request request = request("{\"blueprint\":{},\"sentence\":\"undo\"}");

        assertEquals(JsonLiteral.NULL, request.id());
        assertEquals(Recover.OFF, request.recover());
        assertEquals(List.of(), request.selection());
    }

    @Test
    void otherMembersArePassedOver() {
        assertEquals("undo", request("{\"remark\":[{\"id\":9}],\"blueprint\":{},\"sentence\":\"undo\"}").sentence());
    }

    @Test
    void namesMayBeEscaped() {
        assertEquals("undo", request("{\"\\u0062lueprint\":{},\"sentence\":\"undo\"}").sentence());
    }

    @Test
    void blueprintIsLeftToItsOwnReader() {
        assertEquals("{]", new String(request("{\"blueprint\":{],\"sentence\":\"undo\"}").blueprint(), StandardCharsets.UTF_8));
    }

    @Test
    void byteOrderMarkBeforeTheLineIsNoFault() {
        assertEquals("undo", request("\uFEFF{\"blueprint\":{},\"sentence\":\"undo\"}").sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | the line is empty",
                "[1] | the line has to be a JSON object",
                "{} | the sentence is missing",
                "{\"sentence\":\"x\"} | the blueprint is missing",
                "{\"sentence\":1,\"blueprint\":{}} | sentence: must be a string",
                "{\"sentence\":\"x\",\"sentence\":\"y\",\"blueprint\":{}} | the name \"sentence\" stands twice",
                "{\"sentence\":\"x\",\"blueprint\":{},\"blueprint\":{}} | the name \"blueprint\" stands twice",
                "{\"sentence\":\"x\",\"blueprint\":{},\"recover\":\"OFF\"} | recover: must be off, correct or partial",
                "{\"sentence\":\"x\",\"blueprint\":{},\"selection\":\"a\"} | selection: must be an array of ids",
                "{\"sentence\":\"x\",\"blueprint\":{},\"selection\":[1]} | selection: must be an array of ids",
            })
    void badRequestIsToldWhatIsWrongWithIt(String line, String message) {
        assertEquals(new Request.Parsed.Bad(JsonLiteral.NULL, message), read(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":1", "{\"id\":1,}", "{\"id\" 1}", "{id:1}", "{\"id\":1}}", "{\"id\":1} x", "{\"id\":}", "{,}", "nonsense", "{\"a", "{\"a\\",
                "{\"id\":1 2}", "{\"id\":[1}]"
            })
    void brokenLineIsRefused(String line) {
        assertInstanceOf(Request.Parsed.Bad.class, read(line));
    }

    @Test
    void badRequestKeepsItsId() {
        assertEquals(new Request.Parsed.Bad(JsonNumber.of(4), "the sentence is missing"), read("{\"id\":4}"));
    }

    @Test
    void malformedUtf8IsABadRequest() {
        byte[] line = "{\"id\":4,\"sentence\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        line[20] = (byte) 0xFF;

        assertInstanceOf(Request.Parsed.Bad.class, RequestReader.read(line));
    }

    private static Request request(String line) {
        return assertInstanceOf(Request.Parsed.Understood.class, read(line)).request();
    }

    private static Request.Parsed read(String line) {
        return RequestReader.read(line.getBytes(StandardCharsets.UTF_8));
    }
}
