package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.files.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals of every version that there was are read, and go on as the present one. */
class UpgradeTest {
    /** What the history of the journal of version 1 is, as {@link Life#known} tells it. */
    private static final String KNOWN = "530b941260bee36479e333e3ade20316ab62591c652ec254e3f9a2c93d81dd70";

    @TempDir
    Path folder;

    @Test
    void versionOneIsReadAndGoesOnAsVersionTwo() throws IOException {
        byte[] old = resource("version-1.journal");
        assertEquals(1, JournalReading.of(old).version());
        assertEquals(KNOWN, known(old));
        Path document = folder.resolve("a.blueprint");
        var in = new JournalFolder(new Disk(), folder);
        Files.createDirectories(in.path());
        Files.write(in.of(document), old);

        var journals = new Journals(new Disk(), new FileLocks(), in, Life.CLOCK, () -> Runnable::run);
        byte[] held = RecoveryTest.state(Recovery.of(old)).history().revisions().getFirst().document().toBytes();
        OpenedJournal opened = journals.openUntitled(in.of(document), _ -> {});
        opened.journal().tell(new Entry.Named(0, "begun with version 1", Life.CLOCK.instant()));
        opened.journal().close();

        byte[] upgraded = Files.readAllBytes(in.of(document));
        assertEquals(Layout.VERSION, JournalReading.of(upgraded).version());
        assertNull(JournalReading.of(upgraded).damage());
        assertEquals(KNOWN, known(upgraded));
        Recovered state = RecoveryTest.state(Recovery.of(upgraded));
        assertEquals("begun with version 1", state.history().name(0));
        assertEquals(Sha256.hex(held), Sha256.hex(state.history().revision(0).document().toBytes()));
    }

    private static String known(byte[] journal) {
        String known = Life.known(RecoveryTest.state(Recovery.of(journal)).history());
        return Sha256.hex(known.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(UpgradeTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
