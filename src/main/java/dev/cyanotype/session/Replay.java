package dev.cyanotype.session;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.history.Range;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of a range carried out, as they were said, on another document.
 *
 * @param runs what became of each, in order
 * @param kept whether any of it was kept
 */
public record Replay(List<Run> runs, boolean kept) {

    public Replay {
        runs = List.copyOf(runs);
    }

    /** Carries out each command on its own: one that is rejected leaves nothing, and the next one runs. */
    public static Replay each(Range range, Session onto) {
        List<Run> runs = new ArrayList<>();
        for (Revision revision : range.revisions()) {
            if (runs.isEmpty()) {
                onto.recall(revision.selection(), revision.antecedents());
            } else {
                onto.select(revision.selection());
            }
            runs.add(onto.carryOut(revision.command()));
        }
        return new Replay(runs, runs.stream().anyMatch(Run::changedDocument));
    }

    /** Carries out all commands as one revision, or, where one of them is rejected, none. */
    public static Replay together(Range range, Session onto) {
        Replay rehearsal = rehearsed(range, onto);
        List<Edit> edits = rehearsal.edits();
        if (!rehearsal.isApplied() || edits.isEmpty()) {
            return rehearsal;
        }
        Run whole = onto.gesture(edits);
        return new Replay(rehearsal.runs(), whole.changedDocument());
    }

    /** What carrying out each command on its own would come to; nothing of it is kept. */
    public static Replay rehearsed(Range range, Session onto) {
        return new Replay(each(range, onto.aside()).runs(), false);
    }

    /** Whether every command was applied. */
    public boolean isApplied() {
        return runs.stream().allMatch(Run::isApplied);
    }

    /** What all commands came to, in order. */
    public List<Edit> edits() {
        return runs.stream().flatMap(run -> run.edits().stream()).toList();
    }

    /** All of it as one command; it changes nothing where nothing was applied. */
    public Command command() {
        return new Command.Gesture(edits());
    }
}
