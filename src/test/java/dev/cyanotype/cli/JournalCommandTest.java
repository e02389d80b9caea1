package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.files.Disk;
import dev.cyanotype.journal.JournalFolder;
import dev.cyanotype.journal.Life;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandTest {
    private static final Life LIFE = Life.of(51, 40, 12);

    @TempDir
    Path folder;

    private Path document = Path.of("");
    private Path journal = Path.of("");

    @BeforeEach
    void write() throws IOException {
        document = Files.writeString(folder.resolve("a.blueprint"), "whatever it holds");
        journal = new JournalFolder(new Disk(), folder).of(document);
        Files.createDirectories(Objects.requireNonNull(journal.getParent()));
        Files.write(journal, LIFE.bytes());
    }

    private Shell.Ended run(String... options) {
        String[] arguments = {"journal", document.toString(), "--data", folder.toString()};
        String[] all = Arrays.copyOf(arguments, arguments.length + options.length);
        System.arraycopy(options, 0, all, arguments.length, options.length);
        return Shell.run(all);
    }

    @Test
    void showsEveryCommandWithItsOutcome() {
        Shell.Ended ended = run();

        assertEquals(0, ended.exit());
        assertEquals("", ended.errors());
        assertTrue(ended.output().startsWith("0  as opened  sha256:"), ended.output());
        assertTrue(ended.output().contains("1  on 0  "), ended.output());
        assertTrue(ended.output().endsWith("at revision " + LIFE.session.history().current().number() + " of "
                + (LIFE.session.history().nextNumber() - 1) + "\n"), ended.output());
    }

    @Test
    void givesTheSameAsJson() {
        JsonObject answer = run("--json").answers().getFirst();

        assertEquals(
                LIFE.session.history().revisions().size(), ((JsonArray) Objects.requireNonNull(answer.get("revisions"))).size());
    }

    @Test
    void recoversTheDocument() throws IOException {
        byte[] last = LIFE.session.state().document().toBytes();
        Path out = folder.resolve("out.blueprint");

        assertArrayEquals(last, run("--recover").bytes());
        assertEquals(0, run("--recover", "-o", out.toString()).exit());
        assertArrayEquals(last, Files.readAllBytes(out));
    }

    @Test
    void readsAJournalThatIsNamed() {
        assertEquals(run().output(), Shell.run("journal", journal.toString()).output());
    }

    @Test
    void saysWhereItIsDamagedAndGivesWhatIsBefore() throws IOException {
        Files.write(journal, Arrays.copyOf(LIFE.bytes(), LIFE.bytes().length - 1));

        Shell.Ended ended = run();

        assertEquals(0, ended.exit());
        assertTrue(ended.errors().contains("damaged at byte "), ended.errors());
        assertTrue(ended.output().startsWith("0  as opened"), ended.output());
        assertTrue(run("--json").output().contains("\"damage\": {\"offset\": "));
    }

    @Test
    void findsWordsInAllJournals() {
        Shell.Ended ended = run("--search", "undo");

        assertEquals(0, ended.exit(), ended.errors());
        assertTrue(ended.output().contains("  moved, revision "), ended.output());
    }

    @Test
    void refusesWhatHasNoJournal() throws IOException {
        Files.delete(journal);
        run().refusedBecause("has no journal that can be read");
        Files.writeString(journal, "noise");
        assertEquals(2, run().exit());
        run("-o", "x").refusedBecause("it goes with --recover");
    }
}
