package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.DocumentViewModel.Teller;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.history.Range;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Commands of one document being carried out on another, and what there is to tell of it afterwards. */
final class Replaying {
    private static final int MOST_TOLD = 3;

    private final Range range;
    private final Tab onto;
    private final List<Run> runs = new ArrayList<>();

    Replaying(Range range, Tab onto) {
        this.range = range;
        this.onto = onto;
    }

    /** Carries out each command on its own. */
    CompletionStage<Notice> each() {
        CompletionStage<Void> done = CompletableFuture.completedStage(null);
        for (Revision revision : range.revisions()) {
            done = done.thenCompose(_ -> carryOut(revision));
        }
        return done.thenApply(_ -> told(runs, true));
    }

    private CompletionStage<Void> carryOut(Revision revision) {
        DocumentViewModel document = onto.document();
        document.select(revision.selection());
        return document.carryOut(revision.command(), Teller.CALLER).thenAccept(runs::add);
    }

    /** Carries out all as one revision, or nothing where one of them is refused. */
    CompletionStage<Notice> together() {
        DocumentViewModel document = onto.document();
        return document.askAside(aside -> Replay.each(range, aside)).thenCompose(rehearsal -> {
            if (!rehearsal.isApplied() || rehearsal.edits().isEmpty()) {
                return CompletableFuture.completedStage(told(rehearsal.runs(), false));
            }
            return document.carryOut(rehearsal.command(), Teller.CALLER).thenApply(run -> told(rehearsal.runs(), run.isApplied()));
        });
    }

    private Notice told(List<Run> all, boolean kept) {
        List<Run> refused = all.stream().filter(run -> !run.isApplied()).toList();
        if (refused.isEmpty()) {
            return Notice.done("Replayed " + Deeds.counted(all.size(), "command") + " onto " + onto.name() + ".");
        }
        var text = new StringBuilder(kept
                ? "Replayed " + (all.size() - refused.size()) + " of " + Deeds.counted(all.size(), "command") + " onto " + onto.name() + "; refused:"
                : "Nothing was replayed onto " + onto.name() + ", since it was to be all or nothing; refused:");
        for (Run run : refused.subList(0, Math.min(MOST_TOLD, refused.size()))) {
            text.append("\n• ").append(run.sentence().lines().findFirst().orElse("")).append(": ").append(run.message());
        }
        if (refused.size() > MOST_TOLD) {
            text.append("\n• and ").append(refused.size() - MOST_TOLD).append(" more");
        }
        return new Notice(kept ? Notice.Kind.WARNING : Notice.Kind.REFUSED, text.toString(), List.of());
    }
}
