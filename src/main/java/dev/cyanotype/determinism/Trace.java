package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Blueprint;
import java.util.ArrayList;
import java.util.List;

/**
 * A program as it ran: for each turn what came of it, the document that it left, and the edits
 * that it came to.
 */
final class Trace implements Replay.Watcher {
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private int revisions;
    private int rejected;

    @Override
    public boolean ran(int turn, Outcome outcome, Left what) {
        outcomes.add(outcome);
        left.add(what);
        revisions += what.isRevision() ? 1 : 0;
        rejected += outcome.code() == null ? 0 : 1;
        return true;
    }

    /** The outcomes that are due: those of this trace, with the digests that a history has noted. */
    List<Outcome> due(Program program) {
        List<Outcome> due = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            due.add(program.turns().get(i) instanceof Turn.Made made ? outcomes.get(i).withDigest(made.digest()) : outcomes.get(i));
        }
        return due;
    }

    /** The document that is due after a turn. */
    Blueprint due(Program program, int turn) {
        return program.turns().get(turn) instanceof Turn.Made made && made.document() != null
                ? made.document()
                : left.get(turn).document();
    }

    /** What each turn left. */
    List<Left> left() {
        return left;
    }

    /** The digest of the document at the end; of a program without turns there is none to tell. */
    String digest() {
        return outcomes.isEmpty() ? "" : outcomes.getLast().digest();
    }

    int revisions() {
        return revisions;
    }

    int rejected() {
        return rejected;
    }
}
