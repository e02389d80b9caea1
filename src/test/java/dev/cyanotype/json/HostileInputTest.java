package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs made to crash or hang a reader. The limit is generous: each of them takes well under a second. */
class HostileInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private record Hostile(String name, Supplier<byte[]> input, String fault) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hostile refused(String name, String fault, Supplier<String> input) {
        return new Hostile(name, () -> Readings.utf8(input.get()), fault);
    }

    static Stream<Hostile> refused() {
        return Stream.of(
                refused(
                        "nonsense",
                        "1:1: a value is expected here, not '" + "x".repeat(40) + "'",
                        () -> "x".repeat(1_000_000)),
                refused("quotes", "1:3: there is text after the end of the document", () -> "\"".repeat(1_000_000)),
                refused("commas", "1:2: [0]: a value is expected here, not ','", () -> "[" + ",".repeat(1_000_000)),
                refused("signs", "1:3: [0]: a number stops making sense at '-'", () -> "[" + "-".repeat(1_000_000)),
                refused("arrays", "1:101: arrays and objects are nested deeper than 100", () -> "[".repeat(100_000)),
                refused(
                        "objects",
                        "1:501: arrays and objects are nested deeper than 100",
                        () -> "{\"a\":".repeat(100_000)),
                refused(
                        "long string",
                        "1:2: [0]: a string is longer than 1 MB",
                        () -> "[\"" + "a".repeat(50_000_000) + "\"]"),
                refused(
                        "long escapes",
                        "1:2: [0]: a string is longer than 1 MB",
                        () -> "[\"" + "\\n".repeat(25_000_000) + "\"]"),
                refused("long name", "1:2: a name is longer than 1 MB", () -> "{\"" + "a".repeat(50_000_000) + "\":0}"),
                refused(
                        "open string",
                        "1:50000002: the file ends before its last value is complete",
                        () -> "\"" + "a".repeat(50_000_000)),
                refused("long number", "1:1: a number is longer than 1000 characters", () -> "1".repeat(50_000_000)),
                refused(
                        "long exponent",
                        "1:2: [0]: a number is longer than 1000 characters",
                        () -> "[1e" + "9".repeat(1_000_000) + "]"),
                refused("spaces", "1:50000001: the file is empty", () -> " ".repeat(50_000_000)),
                refused(
                        "lines",
                        "50000001:1: [0]: a value is expected here, not 'x'",
                        () -> "[" + "\n".repeat(50_000_000) + "x"),
                refused(
                        "one name",
                        "1:8: a: this name stands twice in one object",
                        () -> "{" + "\"a\":0,".repeat(1_000_000) + "\"b\":0}"),
                new Hostile("large file", () -> new byte[StrictReader.MAX_FILE + 1], "1:1: the file is larger than 64 MB"),
                new Hostile("zeros", () -> new byte[1_000_000], "1:1: the file is encoded as UTF-16 or UTF-32; it has to be UTF-8"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Hostile hostile) {
        byte[] input = hostile.input.get();

        Reading reading = assertTimeout(LIMIT, () -> StrictReader.read(input));

        assertEquals(hostile.fault, assertInstanceOf(Reading.Refused.class, reading).faults().getFirst().toString());
    }

    static Stream<Hostile> read() {
        return Stream.of(
                new Hostile("names of one hash code", () -> names(16, i -> colliding(i, 16)), ""),
                new Hostile("many names", () -> names(18, i -> "n" + i), ""),
                new Hostile("small arrays", () -> Readings.utf8("[" + "[],".repeat(1_000_000) + "0]"), ""));
    }

    @ParameterizedTest
    @MethodSource
    void read(Hostile hostile) {
        byte[] input = hostile.input.get();

        Reading reading = assertTimeout(LIMIT, () -> StrictReader.read(input));

        assertInstanceOf(Reading.Read.class, reading);
    }

    private interface Name {
        String of(int index);
    }

    private static byte[] names(int bits, Name name) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 1 << bits; i++) {
            text.append(i > 0 ? ",\"" : "\"").append(name.of(i)).append("\":0");
        }
        return Readings.utf8(text.append('}').toString());
    }

    /** "Aa" and "BB" have the same hash code. */
    private static String colliding(int index, int bits) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < bits; bit++) {
            name.append((index >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }
}
