package dev.cyanotype.cli;

import static dev.cyanotype.cli.Shell.STOREFRONT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {
    @TempDir
    private Path folder;

    private String script = "";

    @BeforeEach
    void writeScript() throws IOException {
        Path file = folder.resolve("edits.txt");
        Files.writeString(file, "# the title\nmake title_1 bold and 2px wider\n\nmove title_1 to 16, 19\nundo\n");
        script = file.toString();
    }

    @Test
    void reportGoesToStandardOutputAndTheBlueprintStays() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(STOREFRONT));
        Shell.Ended ended = profile("--runs", "2");

        assertEquals(0, ended.exit(), ended.errors());
        assertEquals("", ended.errors());
        assertTrue(ended.output().contains("3 commands, 2 rounds of each combination"), ended.output());
        assertTrue(ended.output().contains("baseline against optimised"), ended.output());
        assertTrue(ended.output().contains("6 runs recorded"), ended.output());
        assertArrayEquals(before, Files.readAllBytes(Path.of(STOREFRONT)));
    }

    @Test
    void folderGetsEveryExport() throws IOException {
        Path out = folder.resolve("out");
        Shell.Ended ended = profile("--runs", "1", "-o", out.toString());

        assertEquals(0, ended.exit(), ended.errors());
        assertEquals(
                List.of("profile.jfr", "report.txt", "results.json", "rounds.csv", "stages.csv", "stages.hlog", "trace.json"), names(out));
        assertEquals(ended.output(), Files.readString(out.resolve("report.txt")));
        JsonObject results = Shell.object(Files.readString(out.resolve("results.json")));
        assertEquals(STOREFRONT, results.string("subject"));
        long runs = RecordingFile.readAllEvents(out.resolve("profile.jfr")).stream()
                .filter(event -> event.getEventType().getName().equals("cyanotype.Run"))
                .count();
        assertEquals(3, runs);
    }

    @Test
    void anyTwoCombinationsAreCompared() {
        Shell.Ended ended = profile("--runs", "1", "--compare", "intent-cache,intent-cache+step-batching");
        assertEquals(0, ended.exit(), ended.errors());
        assertTrue(ended.output().contains("intent-cache against intent-cache+step-batching"), ended.output());
    }

    @Test
    void refusesWhatCannotBeCompared() {
        profile("--compare", "baseline").refusedBecause("two combinations with a comma between");
        profile("--compare", "baseline,fast").refusedBecause("'fast' is not one of");
        profile("--runs", "0").refusedBecause("--runs takes 1 to 10000, not 0");
        profile("--warm-up", "-1").refusedBecause("--warm-up");
    }

    @Test
    void refusesAFolderThatCannotBe() {
        profile("-o", script).refusedBecause("it is a file");
        profile("-o", folder.resolve("no").resolve("where").toString()).refusedBecause("its folder is not there");
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void refusesBadInput() {
        Shell.run("profile", STOREFRONT).refusedBecause("there is nothing to run");
        Shell.run("profile", script, "-s", script).refusedBecause("edits.txt");
        Shell.run("profile", STOREFRONT, "-s", folder.resolve("none.txt").toString()).refusedBecause("none.txt");
    }

    private Shell.Ended profile(String... more) {
        return Shell.run(Stream.concat(Stream.of("profile", STOREFRONT, "-s", script, "--warm-up", "0"), Stream.of(more)).toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
