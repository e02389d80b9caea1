package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.history.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Makes a history of entries, one after the other: patches go through the ordinary door, and every state has to have its digest. */
final class Rebuilding {
    private final Digester digester = new Digester();
    private final List<LoggedRun> runs = new ArrayList<>();
    private final SequencedMap<String, Integer> files = new LinkedHashMap<>();
    private @Nullable History history;
    private Entry.@Nullable Started started;
    private Entry.@Nullable Saved saved;

    /** Adds what happened next; what is wrong with it, in which case nothing has changed, or null. */
    @Nullable String add(Entry entry) {
        if (entry instanceof Entry.Started first) {
            return history == null ? start(first) : "the document begins a second time";
        }
        History now = history;
        if (now == null) {
            return "the first state is missing";
        }
        return switch (entry) {
            case Entry.Started _ -> "the document begins a second time";
            case Entry.Revised revised -> revise(now, revised);
            case Entry.Commanded(LoggedRun run) -> command(now, run);
            case Entry.Named named -> name(now, named);
            case Entry.Saved each -> save(now, each);
            case Entry.Stood(int revision) -> stand(now, revision);
            case Entry.Opened _ -> null;
        };
    }

    /** What the entries come to, or null where there were none. */
    @Nullable Recovered state() {
        History now = history;
        return now == null || started == null
                ? null
                : new Recovered(now, runs, new Recovered.Marks(started.file(), saved, files));
    }

    private @Nullable String start(Entry.Started first) {
        if (!(Blueprints.read(first.document(), first.firstFrame()) instanceof Opening.Opened(Blueprint document))) {
            return "the first state is no blueprint";
        }
        if (!document.digest(digester).equals(first.digest())) {
            return "the first state has another digest";
        }
        history = History.from(new Revision(
                first.number(), null, first.conversion(), List.of(), List.of(), List.of(), Patch.NONE, document, first.digest()));
        started = first;
        return null;
    }

    private @Nullable String revise(History now, Entry.Revised revised) {
        LoggedRun run = revised.run();
        int parent = revised.parent();
        if (run.revision() != now.nextNumber() || !now.has(parent)) {
            return "revision " + run.revision() + " does not follow the one before it";
        }
        Blueprint document = applied(revised.patch(), now.revision(parent).document());
        if (document == null || !document.digest(digester).equals(revised.digest())) {
            return "revision " + run.revision() + " does not come to what it was";
        }
        History before = parent == now.current().number() ? now : now.at(parent);
        history = before.with(new Revision(
                run.revision(),
                parent,
                run.sentence(),
                revised.selection(),
                revised.antecedents(),
                revised.script(),
                revised.patch(),
                document,
                revised.digest()));
        runs.add(run);
        return null;
    }

    /** The document after a patch, or null where the patch is not one of it. */
    private static @Nullable Blueprint applied(Patch patch, Blueprint before) {
        try {
            return patch.applyTo(before);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException unfit) {
            return null;
        }
    }

    private @Nullable String command(History now, LoggedRun run) {
        if (run.kind() == LoggedRun.Kind.MOVED) {
            String wrong = stand(now, run.revision());
            if (wrong != null) {
                return wrong;
            }
        }
        runs.add(run);
        return null;
    }

    private @Nullable String stand(History now, int revision) {
        if (!now.has(revision)) {
            return "there is no revision " + revision;
        }
        if (revision != now.current().number()) {
            history = now.at(revision);
        }
        return null;
    }

    private @Nullable String name(History now, Entry.Named named) {
        if (!now.has(named.revision())) {
            return "there is no revision " + named.revision();
        }
        history = now.named(named.revision(), named.name());
        return null;
    }

    private @Nullable String save(History now, Entry.Saved each) {
        if (!now.has(each.revision())) {
            return "there is no revision " + each.revision();
        }
        saved = each;
        files.putLast(each.file(), each.revision());
        return null;
    }
}
