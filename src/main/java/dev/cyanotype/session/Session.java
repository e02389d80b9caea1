package dev.cyanotype.session;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.SharedDigesting;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.HistoryMove;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.State;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One document being worked on: its state, its history, and the one door through which both change. For one thread at a time.
 */
public final class Session {
    private final Pipeline pipeline;
    private final Options options;
    private State state;
    private History history;
    private Locks locks = Locks.NONE;

    private Session(Pipeline pipeline, Options options, State state, History history) {
        this.pipeline = pipeline;
        this.options = options;
        this.state = state;
        this.history = history;
    }

    /** A session on a document as it was opened: revision 0. */
    public static Session open(Pipeline pipeline, Options options, Blueprint document, String digest) {
        return start(pipeline, options, document, digest, 0, "");
    }

    /** A session on a document that opening converted, which is revision 1. */
    public static Session openConverted(Pipeline pipeline, Options options, Blueprint document, String digest, String conversion) {
        return start(pipeline, options, document, digest, 1, conversion);
    }

    /**
     * A session on a document as it came from a file.
     *
     * @param filledIn where opening converted the document, what that changed, else null
     */
    public static Session of(Pipeline pipeline, Options options, Blueprint document, @Nullable List<String> filledIn) {
        return of(pipeline, options, document, filledIn, Runnable::run);
    }

    /**
     * A session on a document as it came from a file.
     *
     * @param filledIn where opening converted the document, what that changed, else null
     * @param helper takes a part of the work
     */
    public static Session of(
            Pipeline pipeline, Options options, Blueprint document, @Nullable List<String> filledIn, Executor helper) {
        String digest = SharedDigesting.of(document, helper);
        return filledIn == null
                ? open(pipeline, options, document, digest)
                : openConverted(pipeline, options, document, digest, String.join("; ", filledIn));
    }

    private static Session start(Pipeline pipeline, Options options, Blueprint document, String digest, int number, String sentence) {
        var first = new Revision(
                number, null, sentence, List.of(), List.of(), List.of(), dev.cyanotype.edit.Patch.NONE, document, digest);
        return new Session(pipeline, options, State.of(document), History.from(first));
    }

    public State state() {
        return state;
    }

    public History history() {
        return history;
    }

    /** Selects components; ids that are not there are left out. */
    public void select(List<String> ids) {
        state = state.withSelection(ids.stream().filter(id -> state.document().place(id) != null).toList());
    }

    /** Locks components against edits until they are left out again: what would change one of them is refused. Undo goes through. */
    public void lock(SequencedSet<String> ids) {
        locks = new Locks(ids);
    }

    /** Carries out a sentence. */
    public Run say(String sentence, Recover recover) {
        return carryOut(new Command.Sentence(sentence, recover));
    }

    /** Carries out a gesture. */
    public Run gesture(List<Edit> edits) {
        return carryOut(new Command.Gesture(edits));
    }

    public Run carryOut(Command command) {
        return keep(tryOut(command));
    }

    /** What a command would do to the document as it is now; nothing of it is kept. */
    public Run tryOut(Command command) {
        return locks.held(pipeline.run(state, command, options));
    }

    /**
     * A gesture whose canonical sentences, typed, come to the same: a distance is said only where it would be moved in full, else
     * the place.
     */
    public Command.Gesture sayable(Command.Gesture gesture) {
        return Wording.sayable(gesture, state.document(), command -> pipeline.run(state, command, options));
    }

    /**
     * Makes what was tried out last the state of the document.
     *
     * @throws IllegalArgumentException where the run started from another state than the present one
     */
    public Run keep(Run run) {
        if (run.before() != state) {
            throw new IllegalArgumentException("a run of another state: " + run.sentence());
        }
        HistoryMove move = run.historyMove();
        if (run.isApplied() && move != null) {
            return move(run, move);
        }
        if (run.isApplied()) {
            state = run.after();
        }
        if (run.changedDocument()) {
            history = history.with(new Revision(
                    history.nextNumber(),
                    history.current().number(),
                    run.sentence(),
                    run.before().selection(),
                    run.before().antecedents(),
                    run.edits(),
                    run.patch(),
                    run.after().document(),
                    run.digest()));
        }
        return run;
    }

    private Run move(Run asked, HistoryMove move) {
        int to = switch (move) {
            case HistoryMove.Undo(int times) -> history.undone(times);
            case HistoryMove.Redo(int times) -> history.redone(times);
            case HistoryMove.RollBack(int revision) -> revision;
        };
        if (!history.has(to)) {
            int last = history.nextNumber() - 1;
            int first = history.revisions().getFirst().number();
            String message = "there is no revision " + to + ": the history goes from " + first + " to " + last;
            return asked.refused(new Rejection(Code.INVALID_VALUE, message, List.of("roll back to " + last)));
        }
        boolean stays = to == history.current().number();
        String message = stays ? "already so" : "at revision " + to + said(history.revision(to));
        Run run = pipeline.moved(asked, history.revision(to).document(), history.wayTo(to), message);
        history = history.at(to);
        state = run.after();
        return run;
    }

    private static String said(Revision revision) {
        return revision.sentence().isEmpty() ? ", as opened" : ", after \"" + revision.sentence() + '"';
    }
}
