package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "[]", " { } ", "[ ]\n", "\uFEFF{\"a\":1}\r\n", "\"\\u0041\\/\\u00e9\"", "\"é\\ud83d\\ude00\uD83D\uDE00\"", "-0", "1E+2", "0.10e-05",
        "{\n\t\"a\" :\t[ 1 ,2,\n3 ] , \"\\u0061b\" : { \"c\" : null } ,\"d\":false}", "\"\u007f\u2028\"", "1e400", "{\"a\":1,\"A\":2,\"\":3}"
    })
    void writesWhatItReadToTheByte(String text) {
        assertEquals(text, new String(Readings.document(Readings.utf8(text)).toBytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1,2,]                | 1:6: [2]: there is a comma with nothing after it
            {"a":1,}              | 1:8: there is a comma with nothing after it
            [1,,2]                | 1:4: [1]: a value is expected here, not ','
            [1 2]                 | 1:4: [1]: a comma is missing before '2'
            {"a":1 "b":2}         | 1:8: a comma is missing before '"'
            {"a" 1}               | 1:6: a: a colon is missing before '1'
            {a:1}                 | 1:2: a name in double quotes is expected here, not 'a'
            {'a':1}               | 1:2: strings and names stand in double quotes
            {"a":/* 1 */ 1}       | 1:6: a: JSON has no comments
            {"a":[1,{"b":NaN}]}   | 1:14: a[1].b: NaN and Infinity are not JSON numbers
            [-Infinity]           | 1:2: [0]: NaN and Infinity are not JSON numbers
            [Infinity]            | 1:2: [0]: NaN and Infinity are not JSON numbers
            [01]                  | 1:3: [0]: a number has a zero too many at its beginning
            [1.]                  | 1:4: [0]: a number stops making sense at ']'
            [+1]                  | 1:2: [0]: a number stops making sense at '+'
            [0x1F]                | 1:3: [0]: a number stops making sense at 'x'
            [.5]                  | 1:2: [0]: a value is expected here, not '.'
            [tru]                 | 1:2: [0]: a value is expected here, not 'tru'
            [True]                | 1:2: [0]: a value is expected here, not 'True'
            ["\\x"]               | 1:4: [0]: a backslash in a string begins no escape that JSON has
            ["\\u12g4"]           | 1:7: [0]: a backslash in a string begins no escape that JSON has
            ["abc                 | 1:6: [0]: the file ends before its last value is complete
            {"a":[                | 1:7: a: the file ends before its last value is complete
            [1]]                  | 1:4: there is text after the end of the document
            {} x                  | 1:4: there is text after the end of the document
            {},                   | 1:3: there is text after the end of the document
            ]                     | 1:1: ']' closes nothing that is open
            {"a":1]               | 1:7: ']' closes nothing that is open
            ["é\uD83D\uDE00", x]  | 1:8: [1]: a value is expected here, not 'x'
            """)
    void reportsTheFirstSyntaxErrorWithItsPlace(String text, String fault) {
        assertEquals(List.of(fault), Readings.faults(text));
    }

    @Test
    void countsLinesWhateverEndsThem() {
        assertEquals(List.of("4:2: [3]: a value is expected here, not 'x'"), Readings.faults("[1,\n2,\r\n3,\r x]"));
    }

    @Test
    void refusesControlCharactersInStringsAndBetweenValues() {
        assertEquals(
                List.of("2:3: [0]: a control character (code 10) stands in a string; it has to be escaped"),
                Readings.faults("[\n\"a\n\"]"));
        assertEquals(List.of("1:2: a control character (code 12) stands between two values"), Readings.faults("[\f1]"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals(List.of("1:1: the file is empty"), Readings.faults(""));
        assertEquals(List.of("2:1: the file is empty"), Readings.faults(" \n"));
        assertEquals(List.of("1:1: the file is empty"), Readings.faults("\uFEFF"));
        assertEquals(List.of("1:1: a value is expected here, not '\\ufeff'"), Readings.faults("\uFEFF\uFEFF{}"));
    }

    @Test
    void listsEveryDuplicateNameAndLoneSurrogate() {
        assertEquals(
                List.of(
                        "2:1: a.x: this name stands twice in one object",
                        "3:2: b[0]: a string holds the lone surrogate \\ud800, which stands for no character",
                        "5:1: a: this name stands twice in one object"),
                Readings.faults("{\"a\":{\"x\":1,\n\"x\":2},\"b\":\n[\"\\ud800\"],\n\"\\\\\":0,\n\"a\":0}"));
    }

    @Test
    void knowsADuplicateNameByItsMeaning() {
        assertEquals(List.of("1:8: a: this name stands twice in one object"), Readings.faults("{\"a\":1,\"\\u0061\":2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "x\\ud800x"})
    void refusesALoneSurrogateInAName(String name) {
        assertEquals(
                List.of("1:6: [1]: a name holds a lone surrogate, which stands for no character"),
                Readings.faults("[{},{\"" + name + "\":0}]"));
    }

    @Test
    void findsADuplicateAmongManyNames() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 40; i++) {
            text.append("\"n").append(i).append("\":0,");
        }

        assertEquals(List.of("1:312: n7: this name stands twice in one object"), Readings.faults(text + "\"n7\":0}"));
    }

    @Test
    void reportsFaultsBeforeASyntaxErrorTogetherWithIt() {
        assertEquals(
                List.of("1:9: [0].a: this name stands twice in one object", "1:16: [1]: there is a comma with nothing after it"),
                Readings.faults("[{\"a\":1,\"a\":2},]"));
    }

    @Test
    void refusesMalformedUtf8WithItsByte() {
        byte[] bytes = Readings.utf8("{\"aé\":\n\"b?\"}");
        bytes[10] = (byte) 0xC0;

        assertEquals("2:3: malformed UTF-8 at byte 10 (0xc0)", Readings.faults(bytes).getFirst().toString());
    }

    @Test
    void refusesOtherEncodings() {
        String fault = "1:1: the file is encoded as UTF-16 or UTF-32; it has to be UTF-8";

        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE")) {
            byte[] bytes = "{}".getBytes(Charset.forName(charset));
            assertEquals(fault, Readings.faults(bytes).getFirst().toString(), charset);
        }
    }

    @Test
    void acceptsWhatIsAtALimitAndRefusesWhatIsBeyond() {
        String longest = "a".repeat(StrictReader.MAX_STRING);
        String digits = "1".repeat(StrictReader.MAX_NUMBER);

        Readings.value("[".repeat(100) + "]".repeat(100));
        Readings.value("[\"" + longest + "\"]");
        Readings.value("[" + digits + "]");
        assertEquals(
                List.of("1:101: arrays and objects are nested deeper than 100"),
                Readings.faults("[".repeat(101) + "]".repeat(101)));
        assertEquals(List.of("1:7: a[0]: a string is longer than 1 MB"), Readings.faults("{\"a\":[\"a" + longest + "\"]}"));
        assertEquals(List.of("1:2: [0]: a string is longer than 1 MB"), Readings.faults("[\"é" + longest + "\"]"));
        assertEquals(List.of("1:2: a name is longer than 1 MB"), Readings.faults("{\"a" + longest + "\":1}"));
        assertEquals(List.of("1:2: [0]: a number is longer than 1000 characters"), Readings.faults("[1" + digits + "]"));
    }

    @Test
    void leavesOutWhatIsBeyondAThousandFaults() {
        List<String> faults = Readings.faults("[" + "{\"a\":0,\"a\":0},".repeat(1_001) + "0]");

        assertEquals(1_001, faults.size());
        assertEquals("1:13995: there are more than 1000 faults; the others are left out", faults.getLast());
    }

    @Test
    void refusesTextThatHasNoBytes() {
        Reading refused = StrictReader.read("[\n\"é\ud800\"]");

        assertEquals("2:3: a lone surrogate stands for no character", ((Reading.Refused) refused).faults().getFirst().toString());
        assertEquals(StrictReader.read(Readings.utf8("[\"é\"]")), StrictReader.read("[\"é\"]"));
    }

    @Test
    void keepsTheDigitsOfANumber() {
        JsonArray array = Readings.array("[1.000000000000000005, 1e400, -0, 1E2]");
        List<String> written = new ArrayList<>();
        for (JsonValue item : array.items()) {
            written.add(((JsonNumber) item).written());
        }

        assertEquals(List.of("1.000000000000000005", "1e400", "-0", "1E2"), written);
    }

    @Test
    void sharesWhatEqualComponentsHaveInCommon() {
        JsonArray array = Readings.array("[{\"type\": \"button\", \"n\": 1},\n{\"type\": \"button\", \"n\": 1},\n{}]");
        JsonObject first = (JsonObject) array.get(0);
        JsonObject second = (JsonObject) array.get(1);

        assertSame(first.member(0).name(), second.member(0).name());
        assertSame(first.member(0).gap(), second.member(0).gap());
        assertSame(first.value(0), second.value(0));
        assertSame(first.value(1), second.value(1));
        assertSame(array.gap(1), array.gap(2));
    }
}
