package dev.cyanotype.cli;

import static dev.cyanotype.cli.Shell.STOREFRONT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs made to crash or to hang: each is answered in a line. The time limit is for what would never end. */
@Timeout(60)
class HostileInputTest {
    private static final int LONG = 1_000_000;

    @TempDir
    private Path folder;

    enum Nonsense {
        ONE_WORD(random -> "x".repeat(LONG)),
        WORDS(random -> letters(random, "abcdefgh  ")),
        CLAUSES(random -> "make it red and ".repeat(LONG / 16)),
        ANDS(random -> "and ".repeat(LONG / 4)),
        QUOTES(random -> "'".repeat(LONG)),
        OPEN_QUOTE(random -> "set the text to '" + "x".repeat(LONG)),
        BRACKETS(random -> "(".repeat(LONG)),
        DIGITS(random -> "make it " + "9".repeat(LONG) + "px wider"),
        JSON(random -> "insert " + "[".repeat(LONG) + " into screen"),
        SPACES(random -> "make" + " ".repeat(LONG) + "it red"),
        SYMBOLS(random -> letters(random, "\u0000\u001b\u202E,;#%'\"()[]{}🎨é\n\t ")),
        SEPARATORS(random -> ", ".repeat(LONG / 2));

        private final Function<Random, String> made;

        Nonsense(Function<Random, String> made) {
            this.made = made;
        }

        String text() {
            return made.apply(new Random(11));
        }

        private static String letters(Random random, String of) {
            int[] points = of.codePoints().toArray();
            var out = new StringBuilder();
            for (int i = 0; i < LONG; i++) {
                out.appendCodePoint(points[random.nextInt(points.length)]);
            }
            return out.toString();
        }
    }

    @ParameterizedTest(name = "millionCharactersAsASentence seed 11: {0}")
    @EnumSource
    void millionCharactersAsASentence(Nonsense nonsense) {
        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", nonsense.text());

        assertRejectedInOneLine(ended);
    }

    @ParameterizedTest(name = "millionCharactersToRecover seed 11: {0}")
    @EnumSource
    void millionCharactersToRecover(Nonsense nonsense) {
        assertRejectedInOneLine(Shell.run("apply", STOREFRONT, "-c", nonsense.text(), "--recover", "partial"));
    }

    @ParameterizedTest(name = "hundredThousandCharactersToRecover seed 11: {0}")
    @EnumSource
    void hundredThousandCharactersToRecover(Nonsense nonsense) {
        String text = nonsense.text().substring(0, 99_999);

        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", text, "--recover", "partial");

        assertTrue(ended.exit() < 2, ended::errors);
        assertTrue(ended.errorLines().stream().allMatch(line -> line.length() < 5_000), "a line without end");
    }

    @ParameterizedTest(name = "millionCharactersInAScript seed 11: {0}")
    @EnumSource
    void millionCharactersInAScript(Nonsense nonsense) throws IOException {
        Path script = folder.resolve("script");
        Files.writeString(script, nonsense.text().replace('\n', ' '));

        assertRejectedInOneLine(Shell.run("apply", STOREFRONT, "-s", script.toString()));
    }

    private static void assertRejectedInOneLine(Shell.Ended ended) {
        assertEquals(1, ended.errorLines().size(), () -> ended.errors());
        assertTrue(ended.errors().length() < 5_000, "a line without end");
        assertFalse(ended.errors().contains("internal error"), () -> ended.errors());
        assertFalse(ended.errors().contains("\u001b"), "an escape sequence");
        assertEquals(1, ended.exit());
    }

    @Test
    void fileOfAHundredThousandBrackets() throws IOException {
        refused("[".repeat(100_000), "nested deeper than 100");
        refused("{\"components\":".repeat(100_000), "nested deeper than 100");
    }

    @Test
    void fileWithAStringOfFiftyMegabytes() throws IOException {
        byte[] bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) 'x');
        byte[] start = "{\"screen_id\":\"".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bytes, 0, start.length);
        bytes[bytes.length - 2] = '"';
        bytes[bytes.length - 1] = '}';
        Path file = Files.write(folder.resolve("long.blueprint"), bytes);

        Shell.run("apply", file.toString(), "-c", "undo").refusedBecause("1 MB");
        Shell.run("verify", file.toString()).refusedBecause("1 MB");
    }

    @Test
    void fileBeyondTheLimit() throws IOException {
        Path file = Files.write(folder.resolve("large.blueprint"), new byte[(64 << 20) + 1]);

        Shell.run("apply", file.toString(), "-c", "undo").refusedBecause("larger than 64 MB");
    }

    @Test
    void filesThatAreNoText() throws IOException {
        refused("", "the file is empty");
        refused("\u0000\u0000\u0000", "UTF-16");
        refused("{\"a\":\"\\ud800\"}", "lone surrogate");
        refused("{\"a\":1,\"a\":2}", "twice");
        refused("null", "must be an object");
    }

    @Test
    void linesOfAPipe() {
        String[] lines = {
            "[".repeat(100_000),
            "{\"id\":" + "[".repeat(100_000) + "}",
            "{\"id\":1,\"sentence\":\"undo\",\"blueprint\":" + "{\"a\":".repeat(100_000) + "}",
            "{\"id\":1,\"blueprint\":{},\"sentence\":\"" + "x".repeat(2 << 20) + "\"}",
            "{\"id\":1e999999999,\"blueprint\":{},\"sentence\":\"\\ud800\"}",
            "\u0000",
            "{\"id\":2,\"blueprint\":{},\"sentence\":\"undo\"}",
        };

        Shell.Ended ended = Shell.runWith(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "pipe");

        assertEquals(0, ended.exit());
        assertEquals("", ended.errors());
        assertEquals(lines.length, ended.answers().size());
        assertTrue(ended.answers().stream().allMatch(answer -> answer.object("error") != null), ended::output);
        assertFalse(ended.output().contains("internal error"));
    }

    private void refused(String text, String because) throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.blueprint"), text);

        Shell.run("apply", file.toString(), "-c", "undo").refusedBecause(because);
    }
}
