package dev.cyanotype.session;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.history.Revision;
import dev.cyanotype.journal.Entry;
import dev.cyanotype.journal.Journal;
import dev.cyanotype.pipeline.Run;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A session's side of its journal: the first state is told before the first thing that happens, so that a document that was only
 * looked at leaves no trace.
 */
final class Telling {
    private final Journal journal;
    private final InstantSource clock;
    private final @Nullable String file;
    private final boolean known;
    private boolean begun;
    private int commands;

    /**
     * @param file the SHA-256 of the file that the first state was read from, or null
     * @param known whether the journal knows the history so far
     * @param commands the number of the last command
     */
    Telling(Journal journal, InstantSource clock, @Nullable String file, boolean known, int commands) {
        this.journal = journal;
        this.clock = clock;
        this.file = file;
        this.known = known;
        this.commands = commands;
    }

    /** A session that nobody is told of. */
    static Telling nobody() {
        return new Telling(Journal.NONE, InstantSource.fixed(Instant.EPOCH), null, true, 0);
    }

    /** Tells of a command; {@code history} is the one after it. */
    Kept command(Run run, History history) {
        Revision now = history.current();
        LoggedRun logged = LoggedRun.of(++commands, run, now.number(), clock.instant());
        Integer parent = now.parent();
        return new Kept(logged, tell(
                history,
                logged.kind() == LoggedRun.Kind.APPLIED && parent != null
                        ? new Entry.Revised(parent, now.selection(), now.antecedents(), now.script(), now.patch(), now.digest(), logged)
                        : new Entry.Commanded(logged)));
    }

    CompletionStage<@Nullable Void> named(History history, int revision, String name) {
        return tell(history, new Entry.Named(revision, name, clock.instant()));
    }

    CompletionStage<@Nullable Void> saved(History history, int revision, String digest) {
        return tell(history, new Entry.Saved(revision, digest, clock.instant()));
    }

    private CompletionStage<@Nullable Void> tell(History history, Entry entry) {
        if (!begun) {
            begun = true;
            journal.tell(known ? new Entry.Opened(clock.instant()) : started(history.revisions().getFirst()));
        }
        return journal.tell(entry);
    }

    private Entry started(Revision first) {
        Blueprint document = first.document();
        return new Entry.Started(
                document.toBytes(), document.firstFrame(), first.number(), first.sentence(), first.digest(), file, clock.instant());
    }
}
