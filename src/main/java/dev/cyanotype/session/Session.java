package dev.cyanotype.session;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.SharedDigesting;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import dev.cyanotype.journal.Journal;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.HistoryMove;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.State;
import java.time.InstantSource;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.CompletionStage;
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
    private Telling telling = Telling.nobody();
    private @Nullable Kept latest;
    private @Nullable Rejection sealed;

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

    /** A session that goes on where a history that came back was left, and begins there. */
    public static Session resumed(Pipeline pipeline, Options options, History history) {
        return new Session(pipeline, options, State.of(history.current().document()), history.beginningHere());
    }

    private static Session start(Pipeline pipeline, Options options, Blueprint document, String digest, int number, String sentence) {
        var first = new Revision(
                number, null, sentence, List.of(), List.of(), List.of(), dev.cyanotype.edit.Patch.NONE, document, digest);
        return new Session(pipeline, options, State.of(document), History.from(first));
    }

    /**
     * Tells a journal of everything from now on, first of all the first state.
     *
     * @param clock gives the times of day
     * @param file the SHA-256 of the file that the document was read from, or null
     */
    public void tell(Journal journal, InstantSource clock, @Nullable String file) {
        telling = new Telling(journal, clock, file, false, 0);
    }

    /**
     * Tells a journal that knows the history so far of everything from now on.
     *
     * @param commands the number of the last command that it knows
     */
    public void tellOn(Journal journal, InstantSource clock, int commands) {
        telling = new Telling(journal, clock, null, true, commands);
    }

    /** The last command that was kept, or null; those that were rejected included. */
    public @Nullable Kept latest() {
        return latest;
    }

    /** Tells the journal that a revision was saved as a file of that SHA-256. */
    public CompletionStage<@Nullable Void> saved(int revision, String digest) {
        return telling.saved(history, revision, digest);
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

    /** Calls a revision by a name; a blank one takes the name away. The document stays as it is. */
    public CompletionStage<@Nullable Void> name(int revision, String name) {
        history = history.named(revision, name);
        return telling.named(history, revision, name);
    }

    /** Refuses whatever would change the document from now on. */
    public void seal(Rejection why) {
        sealed = why;
    }

    /** Says what the next command is said in: the components selected and those that "it" means, as far as they are there. */
    public void recall(List<String> selection, List<String> antecedents) {
        select(selection);
        List<String> there = antecedents.stream().filter(id -> state.document().place(id) != null).toList();
        state = new State(state.document(), state.selection(), there);
    }

    /** A session of its own that starts from the present state, to try out several commands in a row: nothing of it comes back. */
    public Session aside() {
        var aside = new Session(pipeline, options, state, history);
        aside.locks = locks;
        aside.sealed = sealed;
        return aside;
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
        Run run = pipeline.run(state, command, options);
        return sealed != null && run.changedDocument() ? run.refused(sealed) : locks.held(run);
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
        Run kept = kept(run);
        latest = telling.command(kept, history);
        return kept;
    }

    private Run kept(Run run) {
        HistoryMove move = run.historyMove();
        if (run.isApplied() && move != null) {
            return move(run, move);
        }
        pipeline.kept(run);
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
        pipeline.kept(run);
        return run;
    }

    private static String said(Revision revision) {
        return revision.sentence().isEmpty() ? ", as opened" : ", after \"" + revision.sentence() + '"';
    }
}
