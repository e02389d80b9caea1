package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.files.Sha256;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is opened, edited, saved or not, and opened again. */
class JournalsTest {
    private static final byte[] FIRST = GridScreens.pretty(12);

    private final List<Writing> told = new ArrayList<>();
    private final FileLocks locks = new FileLocks();

    @TempDir
    Path root;

    private Path data = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        data = root.resolve("data");
        file = Files.createDirectory(root.resolve("a folder")).resolve("näme of it.blueprint");
        Files.write(file, FIRST);
    }

    @Test
    void documentThatIsOnlyLookedAtLeavesNoJournal() throws IOException {
        Opened opened = open();
        opened.close();

        assertEquals(List.of(), files(".journal"));
    }

    @Test
    void editsThatWereNotSavedComeBack() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.session.say("delete comp_2", Recover.OFF);
        before.session.say("undo", Recover.OFF);
        before.session.say("delete comp_3", Recover.OFF);
        before.crash();

        Opened after = open();

        assertEquals(List.of("3 edits that were not saved came back (revision 3)."), after.journal.news());
        assertArrayEquals(before.bytes(), after.bytes());
        assertEquals(Life.known(before.session.history()), Life.known(after.session.history()));
        after.session.say("undo", Recover.OFF);
        after.session.say("make comp_4 teal", Recover.OFF);
        after.crash();
        assertEquals(Life.known(after.session.history()), Life.known(open().session.history()));
    }

    @Test
    void whatWasSavedIsNoNews() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.save();
        before.close();

        Opened after = open();

        assertEquals(List.of(), after.journal.news());
        assertEquals(Life.known(before.session.history()), Life.known(after.session.history()));
        after.session.say("undo", Recover.OFF);
        assertArrayEquals(FIRST, after.bytes());
    }

    @Test
    void saveThatWasCutShortBeforeItWasToldIsRecognised() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        Files.write(file, before.bytes());
        before.crash();

        Opened after = open();

        assertEquals(List.of(), after.journal.news());
        assertArrayEquals(before.bytes(), after.bytes());
    }

    @Test
    void fileThatIsAsItWasEarlierIsShownSo() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.save();
        byte[] earlier = before.bytes();
        before.session.say("make comp_1 red", Recover.OFF);
        before.save();
        before.close();
        Files.write(file, earlier);

        Opened after = open();

        assertEquals(List.of("The file is as it was at revision 1; the later ones are in the history."), after.journal.news());
        assertArrayEquals(earlier, after.bytes());
        after.session.say("redo", Recover.OFF);
        assertArrayEquals(before.bytes(), after.bytes());
    }

    @Test
    void fileThatWasChangedOutsideBeginsAnewAndTheOldHistoryIsKept() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.crash();
        byte[] journal = Files.readAllBytes(files(".journal").getFirst());
        byte[] other = GridScreens.pretty(13);
        Files.write(file, other);

        Opened after = open();

        assertNull(after.journal.recovered());
        assertTrue(after.journal.news().getFirst().startsWith("The file was changed by another program, so its history begins anew; "));
        assertArrayEquals(other, after.bytes());
        assertArrayEquals(journal, Files.readAllBytes(files(".outside-1").getFirst()));
        after.session.say("make comp_1 teal", Recover.OFF);
        after.crash();
        assertArrayEquals(after.bytes(), open().bytes());
    }

    @Test
    void damagedJournalIsKeptAsideAndGoesOnBehindWhatIsGood() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.session.say("make comp_2 teal", Recover.OFF);
        before.crash();
        Path journal = files(".journal").getFirst();
        byte[] damaged = Files.readAllBytes(journal);
        damaged[damaged.length - 20] ^= 1;
        Files.write(journal, damaged);

        Opened after = open();

        assertTrue(after.journal.news().getFirst().startsWith("The journal is damaged at byte "), after.journal.news().toString());
        assertEquals("1 edit that was not saved came back (revision 1).", after.journal.news().getLast());
        assertArrayEquals(damaged, Files.readAllBytes(files(".damaged-1").getFirst()));
        after.session.say("make comp_3 teal", Recover.OFF);
        after.crash();
        Opened again = open();
        assertEquals(List.of("2 edits that were not saved came back (revision 2)."), again.journal.news());
        assertEquals(1, files(".damaged-1").size());
        assertEquals(0, files(".damaged-2").size());
    }

    @Test
    void journalOfNothingButNoiseIsKeptAsideAndBegunAnew() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.crash();
        Files.writeString(files(".journal").getFirst(), "noise".repeat(100));

        Opened after = open();
        assertNull(after.journal.recovered());
        after.session.say("make comp_1 red", Recover.OFF);
        after.crash();

        assertArrayEquals(after.bytes(), open().bytes());
        assertEquals(1, files(".damaged-1").size());
    }

    @Test
    void newerJournalIsLeftAsItIs() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.crash();
        Path journal = files(".journal").getFirst();
        byte[] newer = Layout.header(Layout.VERSION + 1, Life.CLOCK.instant());
        byte[] bytes = java.util.Arrays.copyOf(newer, newer.length + 77);
        Files.write(journal, bytes);

        Opened after = open();
        after.session.say("make comp_1 red", Recover.OFF);
        after.close();

        assertEquals(OpenedJournal.Mode.READ_ONLY, after.journal.mode());
        assertTrue(after.journal.news().getFirst().contains("written by a newer Cyanotype (format 3)"));
        assertArrayEquals(bytes, Files.readAllBytes(journal));
    }

    @Test
    void secondWindowReads() throws IOException {
        Opened first = open();

        assertEquals(OpenedJournal.Mode.READ_ONLY, open().journal.mode());
        Journals otherProgramHere = new Journals(new Disk(), new FileLocks(), folder(), Life.CLOCK, () -> Runnable::run);
        assertEquals(OpenedJournal.Mode.READ_ONLY, otherProgramHere.open(file, Sha256.hex(FIRST), told::add).mode());
        first.close();
        assertEquals(OpenedJournal.Mode.WRITES, open().journal.mode());
    }

    @Test
    void linkToTheFileHasTheSameJournal() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.crash();
        Path link = Files.createSymbolicLink(root.resolve("link"), file);

        assertNotNull(journals().open(link, Sha256.hex(FIRST), told::add).recovered());
    }

    @Test
    void untitledDocumentIsFoundAgainUntilItIsSaved() throws IOException {
        Opened before = untitled();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.crash();
        List<Path> left = journals().untitled();
        assertEquals(1, left.size());

        OpenedJournal again = journals().openUntitled(left.getFirst(), told::add);
        Recovered recovered = Objects.requireNonNull(again.recovered());
        Session session = Session.resumed(Wiring.engine().pipeline(), Options.OPTIMISED, recovered.history());
        session.tellOn(again.journal(), Life.CLOCK, recovered.commands());
        session.say("make comp_2 teal", Recover.OFF);
        Path target = root.resolve("saved.blueprint");
        byte[] saved = session.state().document().toBytes();
        Files.write(target, saved);
        assertNull(again.journal().moveTo(target).toCompletableFuture().join());
        session.saved(2, Sha256.hex(saved));
        session.say("make comp_3 teal", Recover.OFF);
        again.journal().close();

        assertEquals(List.of(), journals().untitled());
        OpenedJournal after = journals().open(target, Sha256.hex(saved), told::add);
        assertEquals(Life.known(session.history()), Life.known(Objects.requireNonNull(after.recovered()).history()));
        assertEquals(List.of("1 edit that was not saved came back (revision 3)."), after.news());
    }

    @Test
    void untitledDocumentThatNobodyWantsLeavesNothing() throws IOException {
        Opened kept = untitled();
        kept.session.say("make comp_1 teal", Recover.OFF);
        kept.journal.journal().discard();
        untitled().close();

        try (Stream<Path> files = Files.list(folder().path())) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void savedAsAnotherFileTheHistoryGoesAlongAndTheFirstStaysAsItWasSaved() throws IOException {
        Opened before = open();
        before.session.say("make comp_1 teal", Recover.OFF);
        before.save();
        byte[] saved = before.bytes();
        before.session.say("make comp_2 teal", Recover.OFF);
        Path other = root.resolve("other.blueprint");
        Files.write(other, before.bytes());
        assertNull(before.journal.journal().moveTo(other).toCompletableFuture().join());
        before.session.saved(2, Sha256.hex(before.bytes()));
        before.close();

        Opened first = open();
        assertEquals(List.of(), first.journal.news());
        assertArrayEquals(saved, first.bytes());
        OpenedJournal second = journals().open(other, Sha256.hex(before.bytes()), told::add);
        assertEquals(Life.known(before.session.history()), Life.known(Objects.requireNonNull(second.recovered()).history()));
    }

    @Test
    void withoutAFolderNothingIsKeptAndThatIsSaid() {
        var journals = new Journals(new Disk(), locks, null, Life.CLOCK, () -> Runnable::run);

        OpenedJournal opened = journals.open(file, Sha256.hex(FIRST), told::add);

        assertEquals(OpenedJournal.Mode.MEMORY_ONLY, opened.mode());
        assertTrue(opened.news().getFirst().startsWith("There is no folder for this user's data"));
        assertEquals(List.of(), journals.untitled());
    }

    @Test
    void folderThatCannotBeMadeIsSaidAndMadeWhenItCan() throws IOException {
        Files.writeString(data, "in the way");

        Opened opened = open();
        assertEquals(1, opened.journal.news().size());
        assertTrue(opened.journal.news().getFirst().startsWith("The journal cannot be kept, because "), opened.journal.news().toString());
        opened.session.say("make comp_1 teal", Recover.OFF);
        assertFalse(Objects.requireNonNull(opened.session.latest()).onDisk().toCompletableFuture().isDone());
        Files.delete(data);
        opened.journal.journal().retry();

        assertTrue(Objects.requireNonNull(opened.session.latest()).onDisk().toCompletableFuture().isDone());
        opened.crash();
        assertArrayEquals(opened.bytes(), open().bytes());
    }

    /** A document that is open with its journal. */
    private final class Opened {
        final OpenedJournal journal;
        final Session session;

        Opened(OpenedJournal journal, byte[] held, @org.jspecify.annotations.Nullable String digest) {
            this.journal = journal;
            Recovered recovered = journal.recovered();
            if (recovered != null) {
                session = Session.resumed(Wiring.engine().pipeline(), Options.OPTIMISED, recovered.history());
                session.tellOn(journal.journal(), Life.CLOCK, recovered.commands());
            } else {
                Blueprint document = ((Opening.Opened) Blueprints.read(held)).blueprint();
                session = Session.of(Wiring.engine().pipeline(), Options.OPTIMISED, document, null);
                session.tell(journal.journal(), Life.CLOCK, digest);
            }
        }

        byte[] bytes() {
            return session.state().document().toBytes();
        }

        void save() throws IOException {
            Files.write(file, bytes());
            session.saved(session.history().current().number(), Sha256.hex(bytes()));
        }

        void close() {
            journal.journal().close();
        }

        /** The system takes the lock back, and nothing else happens. */
        void crash() {
            journal.journal().close();
        }
    }

    private Opened open() throws IOException {
        byte[] held = Files.readAllBytes(file);
        return new Opened(journals().open(file, Sha256.hex(held), told::add), held, Sha256.hex(held));
    }

    private Opened untitled() {
        return new Opened(journals().begin(told::add), FIRST, null);
    }

    private Journals journals() {
        return new Journals(new Disk(), locks, folder(), Life.CLOCK, () -> Runnable::run);
    }

    private JournalFolder folder() {
        return new JournalFolder(new Disk(), data);
    }

    private List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.list(folder().path())) {
            return files.filter(each -> each.toString().endsWith(end)).toList();
        }
    }
}
