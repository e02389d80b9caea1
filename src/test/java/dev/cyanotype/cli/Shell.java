package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.launch.Launcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The program, run in this process on streams of its own. */
final class Shell {
    static final String STOREFRONT = Path.of("assets", "samples", "storefront.blueprint").toString();

    private Shell() {}

    /** What a run of the program left. */
    record Ended(int exit, byte[] bytes, String errors) {

        String output() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        List<String> errorLines() {
            return errors.lines().toList();
        }

        /** Standard output as lines of JSON. */
        List<JsonObject> answers() {
            return output().lines().map(Shell::object).toList();
        }

        /** This run, which was refused in one line that holds some words, and nothing else. */
        Ended refusedBecause(String words) {
            assertEquals(1, errorLines().size(), errors);
            assertTrue(errors.startsWith("cyanotype: "), errors);
            assertTrue(errors.contains(words), errors);
            assertFalse(errors.contains("\tat "), errors);
            assertFalse(errors.contains("internal error"), errors);
            assertEquals("", output());
            assertEquals(2, exit);
            return this;
        }
    }

    static Ended run(String... arguments) {
        return runWith(new byte[0], arguments);
    }

    /** Runs the program with something on standard input. */
    static Ended runWith(byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        Ended ended = runTo(out, input, arguments);
        return new Ended(ended.exit(), out.toByteArray(), ended.errors());
    }

    /** Runs the program with a standard output that is not looked at. */
    static Ended runTo(OutputStream out, byte[] input, String... arguments) {
        var errors = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input), out, new PrintStream(errors, false, StandardCharsets.UTF_8), false, false);
        int exit = Launcher.run(Arrays.asList(arguments), terminal);
        return new Ended(exit, new byte[0], errors.toString(StandardCharsets.UTF_8));
    }

    static JsonObject object(String text) {
        return (JsonObject) JsonText.value(text);
    }

    static JsonObject item(JsonObject owner, String list, int index) {
        return (JsonObject) ((JsonArray) owner.get(list)).get(index);
    }
}
