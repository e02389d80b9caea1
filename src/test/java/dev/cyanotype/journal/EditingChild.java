package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.files.Sha256;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.session.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program that edits a document and says on standard output which of its commands are on the disk, until it is killed.
 *
 * <p>Arguments: the data folder, the document, and a seed. It goes on where the last one was killed.
 */
final class EditingChild {
    private static final int COMPONENTS = 12;

    private EditingChild() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path document = Path.of(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            var journals = new Journals(new Disk(), new FileLocks(), new JournalFolder(new Disk(), data), Life.CLOCK, () -> thread);
            OpenedJournal opened = journals.open(document, Sha256.hex(GridScreens.pretty(COMPONENTS)), _ -> {});
            say(opened.mode().name() + " " + opened.news());
            edit(session(opened), opened, seed);
        }
    }

    private static void edit(Session session, OpenedJournal opened, long seed) throws IOException {
        int number = opened.recovered() == null ? 0 : opened.recovered().commands();
        while (true) {
            session.gesture(List.of(next(seed, ++number)));
            Objects.requireNonNull(session.latest()).onDisk().toCompletableFuture().join();
            say("" + number);
        }
    }

    static Session session(OpenedJournal opened) {
        Recovered recovered = opened.recovered();
        var pipeline = Wiring.engine(new AtomicLong()::incrementAndGet).pipeline();
        if (recovered != null) {
            Session session = Session.resumed(pipeline, Options.OPTIMISED, recovered.history());
            session.tellOn(opened.journal(), Life.CLOCK, recovered.commands());
            return session;
        }
        Session session = fresh();
        session.tell(opened.journal(), Life.CLOCK, Sha256.hex(GridScreens.pretty(COMPONENTS)));
        return session;
    }

    static Session fresh() {
        var blueprint = ((Opening.Opened) Blueprints.read(GridScreens.pretty(COMPONENTS))).blueprint();
        return Session.of(Wiring.engine(new AtomicLong()::incrementAndGet).pipeline(), Options.OPTIMISED, blueprint, null);
    }

    /** The command of a number: the same in every process. */
    static Edit next(long seed, int number) {
        var random = new Random(seed * 31 + number);
        String id = "comp_" + random.nextInt(COMPONENTS);
        return random.nextInt(4) == 0
                ? new Edit.PlaceComponent(id, 20 + random.nextInt(1_000), 20 + random.nextInt(10))
                : new Edit.SetMember(id, MemberPath.of("text"), JsonString.of("text " + number));
    }

    private static void say(String line) throws IOException {
        OutputStream out = System.out;
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        if (System.out.checkError()) {
            System.exit(1); // nobody listens any more
        }
    }
}
