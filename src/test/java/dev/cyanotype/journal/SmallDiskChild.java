package dev.cyanotype.journal;

import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.files.Saving;
import dev.cyanotype.files.Sha256;
import dev.cyanotype.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A program that edits where the disk is full, or may not be written. Says on standard output what it saw, a line each. */
final class SmallDiskChild {
    private static final long SEED = 71;

    private final Path folder;
    private final List<Writing> told = new ArrayList<>();

    private SmallDiskChild(Path folder) {
        this.folder = folder;
    }

    /** Arguments: {@code full} or {@code readonly}, and the folder that is so. */
    public static void main(String[] arguments) throws IOException {
        var child = new SmallDiskChild(Path.of(arguments[1]));
        if (arguments[0].equals("full")) {
            child.full();
        } else {
            child.readOnly();
        }
        say("done");
    }

    private void full() throws IOException {
        Path document = Files.write(folder.resolve("a.blueprint"), EditingChild.fresh().state().document().toBytes());
        byte[] held = Files.readAllBytes(document);
        Path filler = folder.resolve("filler");
        OpenedJournal opened = journals(folder.resolve("data")).open(document, Sha256.hex(held), told::add);
        Session session = EditingChild.session(opened);
        session.gesture(List.of(EditingChild.next(SEED, 1)));
        fill(filler);
        int number = 1;
        while (told.isEmpty()) {
            session.gesture(List.of(EditingChild.next(SEED, ++number)));
        }
        say(((Writing.Stopped) told.getFirst()).message());
        byte[] large = Arrays.copyOf(session.state().document().toBytes(), 200_000);
        say(((Saving.NotSaved) new AtomicFile(new Disk()).save(document, large)).message());
        say("intact " + Arrays.equals(held, Files.readAllBytes(document)));
        session.gesture(List.of(EditingChild.next(SEED, ++number)));
        Files.delete(filler);
        opened.journal().retry();
        say("written " + Objects.requireNonNull(session.latest()).onDisk().toCompletableFuture().isDone());
        Path journal = new JournalFolder(new Disk(), folder.resolve("data")).of(document);
        Recovered state = Objects.requireNonNull(Recovery.of(Files.readAllBytes(journal)).state());
        say("whole " + Life.known(session.history()).equals(Life.known(state.history())));
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            for (int i = 0; i < 10_000; i++) {
                out.write(new byte[512]);
            }
        } catch (IOException full) {
            say("full");
        }
    }

    private void readOnly() {
        Path document = folder.resolve("a.blueprint");
        OpenedJournal opened = journals(folder.resolve("data")).open(document, Sha256.hex(new byte[0]), told::add);
        say(opened.news().getFirst());
        Session session = EditingChild.session(opened);
        session.gesture(List.of(EditingChild.next(SEED, 1)));
        say("edits " + (session.history().revisions().size() == 2));
        say(((Saving.NotSaved) new AtomicFile(new Disk()).save(document, session.state().document().toBytes())).message());
    }

    private static Journals journals(Path data) {
        return new Journals(new Disk(), new FileLocks(), new JournalFolder(new Disk(), data), Life.CLOCK, () -> Runnable::run);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
