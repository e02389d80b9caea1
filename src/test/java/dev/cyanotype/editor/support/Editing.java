package dev.cyanotype.editor.support;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.journal.Journal;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Documents opened for editing in tests: the whole engine, on the calling thread, with clocks that only count. */
public final class Editing {
    private static final EditorCore CORE = newCore();

    private Editing() {}

    /** The engine, made once: it has no state that a test could see. */
    public static EditorCore core() {
        return CORE;
    }

    private static EditorCore newCore() {
        return Wiring.editor(new EditorCore.Clocks(
                new AtomicLong()::incrementAndGet, InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"))));
    }

    /** The sample of a name, {@code storefront} or {@code sign_in}, all on the calling thread. */
    public static DocumentViewModel sample(String name) {
        return open(blueprint(Path.of("assets", "samples", name + ".blueprint")), Threads.direct());
    }

    /** A grid of so many components, ids {@code comp_0} and on. */
    public static DocumentViewModel grid(int components) {
        return open(read(GridScreens.pretty(components)), Threads.direct());
    }

    public static DocumentViewModel open(Blueprint blueprint, Threads threads) {
        EditorCore.Recorded recorded = CORE.measuring().recorded().get();
        Session session = Session.open(recorded.pipeline(), Options.OPTIMISED, blueprint, blueprint.digest(new Digester()));
        session.tell(Journal.NONE, CORE.clocks().wall(), null);
        return new DocumentViewModel(session, threads, List.of(), recorded.recording());
    }

    public static Session session(Blueprint blueprint) {
        return Session.open(CORE.pipelines().get(), Options.OPTIMISED, blueprint, blueprint.digest(new Digester()));
    }

    public static Blueprint blueprint(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Blueprint read(byte[] json) {
        return switch (Blueprints.read(json)) {
            case Opening.Opened(Blueprint blueprint) -> blueprint;
            case Opening.Refused refused -> throw new IllegalArgumentException(refused.problems().toString());
        };
    }
}
