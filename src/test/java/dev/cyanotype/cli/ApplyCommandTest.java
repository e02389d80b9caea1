package dev.cyanotype.cli;

import static dev.cyanotype.cli.Shell.STOREFRONT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyCommandTest {
    private static final String MOVE = "move title_1 to 16, 19";
    private static final String BEFORE = "\"bbox\": [16, 16, 247, 32]";
    private static final String AFTER = "\"bbox\": [16, 19, 247, 32]";

    @TempDir
    private Path folder;

    @Test
    void blueprintGoesToStandardOutput() throws IOException {
        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", MOVE);

        assertEquals(Files.readString(Path.of(STOREFRONT)).replace(BEFORE, AFTER), ended.output());
        assertEquals("", ended.errors());
        assertEquals(0, ended.exit());
    }

    @Test
    void documentThatNothingChangesComesOutToTheByte() throws IOException {
        assertArrayEquals(Files.readAllBytes(Path.of(STOREFRONT)), Shell.run("apply", STOREFRONT, "-c", "undo").bytes());
    }

    @Test
    void sentencesAreRunInOrder() {
        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", MOVE, "-c", "move title_1 to 16, 8");

        assertTrue(ended.output().contains("\"bbox\": [16, 8, 247, 32]"), ended.output());
        assertEquals(0, ended.exit());
    }

    @Test
    void severalSentencesMayFollowOneOptionBehindTheFile() {
        assertEquals(0, Shell.run("apply", STOREFRONT, "-c", MOVE, "undo", "redo", "--select", "title_1", "cta_1").exit());
        assertEquals(0, Shell.run("apply", "-c", MOVE, "-c", "undo", "--select", "title_1", STOREFRONT).exit());
    }

    @Test
    void undoRedoAndRollBackGoThroughTheHistoryOfTheRun() {
        assertTrue(Shell.run("apply", STOREFRONT, "-c", MOVE, "-c", "undo").output().contains(BEFORE));
        assertTrue(Shell.run("apply", STOREFRONT, "-c", MOVE, "-c", "undo", "-c", "redo").output().contains(AFTER));
        assertTrue(Shell.run("apply", STOREFRONT, "-c", MOVE, "-c", "move title_1 to 16, 8", "-c", "roll back to 1").output().contains(AFTER));
    }

    @Test
    void rejectedSentenceIsNamedAndLeavesNothing() {
        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", "move nobody_7 to 16, 19", "-c", MOVE);

        assertEquals(1, ended.exit());
        assertTrue(ended.output().contains(AFTER));
        assertEquals(1, ended.errorLines().size(), ended.errors());
        assertTrue(ended.errors().startsWith("cyanotype: sentence 1: NO_TARGET: "), ended.errors());
    }

    @Test
    void rejectionSaysWhatToTryAndEveryFinding() {
        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", "move button_1 to -68, 416");

        assertEquals(1, ended.exit());
        assertTrue(ended.errorLines().getFirst().startsWith("cyanotype: sentence 1: VERIFY_FAILED: "), ended.errors());
        assertTrue(ended.errorLines().get(1).startsWith("cyanotype: sentence 1: error: bounds: "), ended.errors());
    }

    @Test
    void manyFindingsAreCountedRatherThanListed() throws IOException {
        Shell.Ended ended = Shell.run("apply", many(30).toString(), "-c", "change text color to #EEEEEE on all texts");

        assertEquals(0, ended.exit(), ended.errors());
        assertEquals(11, ended.errorLines().size(), ended.errors());
        assertTrue(ended.errorLines().getLast().contains("and 20 more findings of severity warning"), ended.errors());
    }

    /** A screen of so many texts, one above the other. */
    private Path many(int count) throws IOException {
        var texts = new StringJoiner(",\n    ");
        for (int i = 0; i < count; i++) {
            texts.add("{\"id\": \"text_" + i + "\", \"type\": \"text\", \"bbox\": [16, " + 24 * i + ", 200, 24], \"text\": \"a\", \"confidence\": 1,"
                    + " \"visual\": {\"color\": \"#000000\", \"font_size\": 16}}");
        }
        return Files.writeString(folder.resolve("many.blueprint"), """
                {
                  "screen_id": "many", "screen_type": "list", "meta": {"screen": [400, 2000]},
                  "tokens": {"primary_color": "#112233", "accent_color": "#445566", "base_spacing": 8, "border_radius": 8},
                  "components": [
                    %s
                  ]
                }
                """.replace("%s", texts.toString()));
    }

    @Test
    void scriptIsRunAndItsLinesAreNamed() throws IOException {
        Path script = folder.resolve("ä script.txt");
        Files.writeString(script, "# a remark\n\n" + MOVE + "\nblub blub\n");

        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-s", script.toString());

        assertTrue(ended.output().contains(AFTER));
        assertTrue(ended.errors().startsWith("cyanotype: sentence 2 (line 4): UNPARSED: "), ended.errors());
        assertEquals(1, ended.exit());
    }

    @Test
    void scriptThatCannotBeReadIsRefused() throws IOException {
        Path script = folder.resolve("script");
        Files.write(script, new byte[] {'u', 'n', (byte) 0xFF});

        Shell.run("apply", STOREFRONT, "-s", script.toString()).refusedBecause("script: 1:3: malformed UTF-8 at byte 2");
        Files.writeString(script, "# nothing\n");
        Shell.run("apply", STOREFRONT, "-s", script.toString()).refusedBecause("holds no sentence");
        Shell.run("apply", STOREFRONT, "-s", folder.toString()).refusedBecause("it is a folder");
        Shell.run("apply", STOREFRONT, "-s", folder.resolve("none").toString()).refusedBecause("it is not there");
    }

    @Test
    void blueprintGoesToAFile() throws IOException {
        Path out = folder.resolve("größer 日本.blueprint");

        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", MOVE, "-o", out.toString());

        assertEquals("", ended.output());
        assertEquals("", ended.errors());
        assertTrue(Files.readString(out).contains(AFTER));
    }

    @Test
    void blueprintGoesBackToItsFile() throws IOException {
        Path file = copy("größer.blueprint");

        assertEquals(0, Shell.run("apply", file.toString(), "-c", MOVE, "--in-place").exit());
        assertTrue(Files.readString(file).contains(AFTER));
    }

    @Test
    void fileThatNothingChangedIsLeftAlone() throws IOException {
        Path file = copy("same.blueprint");
        Object before = Files.getLastModifiedTime(file);

        assertEquals(1, Shell.run("apply", file.toString(), "-c", "blub blub", "--in-place").exit());
        assertEquals(before, Files.getLastModifiedTime(file));
    }

    @Test
    void selectionIsWhatThisMeans() {
        assertEquals(0, Shell.run("apply", STOREFRONT, "--select", "title_1", "-c", MOVE).exit());
        Shell.run("apply", STOREFRONT, "--select", "nobody_7", "-c", MOVE).refusedBecause("there is no component 'nobody_7' to select");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "optimised", "intent-cache+step-batching"})
    void everyPresetGivesTheSameBytes(String preset) {
        Shell.Ended plain = Shell.run("apply", STOREFRONT, "-c", MOVE);

        assertArrayEquals(plain.bytes(), Shell.run("apply", STOREFRONT, "-c", MOVE, "--options", preset).bytes());
    }

    @Test
    void reportHoldsEveryRunAndASummary() throws IOException {
        Path report = folder.resolve("R.json");

        Shell.run("apply", STOREFRONT, "-c", MOVE, "-c", "blub \"blub\"", "--report", report.toString());

        JsonObject json = Shell.object(Files.readString(report));
        assertEquals(STOREFRONT, json.string("file"));
        assertEquals(2, ((JsonArray) json.get("runs")).size());
        JsonObject applied = Shell.item(json, "runs", 0);
        JsonObject rejected = Shell.item(json, "runs", 1);
        assertEquals("applied", applied.string("outcome"));
        assertEquals("blub \"blub\"", rejected.string("sentence"));
        assertEquals("UNPARSED", rejected.string("code"));
        JsonObject summary = json.object("summary");
        assertNotNull(summary);
        assertEquals("2", String.valueOf(summary.get("sentences")));
        assertEquals("1", String.valueOf(summary.get("rejected")));
        assertEquals(applied.string("digest"), summary.string("digest"));
    }

    @Test
    void reportMayGoToStandardOutputWhereTheBlueprintDoesNot() {
        Shell.Ended ended = Shell.run("apply", STOREFRONT, "-c", MOVE, "--report", "-", "-o", folder.resolve("x").toString());

        assertEquals("applied", Shell.item(Shell.object(ended.output()), "runs", 0).string("outcome"));
        Shell.run("apply", STOREFRONT, "-c", MOVE, "--report", "-").refusedBecause("cannot both go to standard output");
    }

    @Test
    void fileThatIsNoneIsRefused() throws IOException {
        Shell.run("apply", folder.resolve("none").toString(), "-c", MOVE).refusedBecause("it is not there");
        Shell.run("apply", folder.toString(), "-c", MOVE).refusedBecause("it is a folder");
        Shell.run("apply", "README.md", "-c", MOVE).refusedBecause("README.md: 1:1: ");
    }

    @Test
    void everythingAgainstAFileIsSaidALineEach() throws IOException {
        Path file = copy("bad.blueprint");
        Files.writeString(file, Files.readString(file).replace("\"hero_1\"", "\"title_1\"").replace("\"cta_1\"", "\"title_1\""));

        Shell.Ended ended = Shell.run("apply", file.toString(), "-c", MOVE);

        assertEquals(2, ended.exit());
        assertEquals(2, ended.errorLines().size(), ended.errors());
        assertEquals("", ended.output());
    }

    @Test
    void placesThatCannotBeWrittenAreRefusedAndNothingIsWritten() throws IOException {
        Path file = copy("a.blueprint");
        Path out = folder.resolve("out.blueprint");
        String before = Files.readString(file);

        for (String bad : List.of(folder.toString(), folder.resolve("no/where").toString(), file + "/below")) {
            Shell.run("apply", file.toString(), "-c", MOVE, "-o", bad).refusedBecause(bad);
            Shell.run("apply", file.toString(), "-c", MOVE, "-o", out.toString(), "--report", bad).refusedBecause(bad);
            Shell.run("apply", file.toString(), "-c", MOVE, "--in-place", "--report", bad).refusedBecause(bad);
        }

        assertFalse(Files.exists(out));
        assertEquals(before, Files.readString(file));
    }

    @Test
    void reportAndScriptAreNotWrittenOver() throws IOException {
        Path file = copy("a.blueprint");
        Path script = folder.resolve("s");
        Files.writeString(script, MOVE);

        Shell.run("apply", file.toString(), "-c", MOVE, "--report", file.toString()).refusedBecause("needs a file of its own");
        Shell.run("apply", file.toString(), "-s", script.toString(), "-o", script.toString()).refusedBecause("is the script");
        Path out = folder.resolve("o");
        Shell.run("apply", file.toString(), "-c", MOVE, "-o", out.toString(), "--report", folder.resolve("./o").toString())
                .refusedBecause("needs a file of its own");
    }

    private Path copy(String name) throws IOException {
        return Files.copy(Path.of(STOREFRONT), folder.resolve(name));
    }
}
