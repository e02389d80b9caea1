package dev.cyanotype.editor.support.document;

import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Kept;
import dev.cyanotype.session.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A session on a thread of its own. Commands are carried out in the order in which they come; of what is to be tried out only
 * the latest is, so that the mouse can move faster than the document.
 */
final class DocumentWorker {
    private final Session session;
    private final Executor work;
    private final AtomicReference<Asked> latest = new AtomicReference<>(Asked.NOTHING);

    /** What a command is said in: the components selected and those locked. */
    record Circumstances(List<String> selection, SequencedSet<String> locked) {}

    /**
     * What became of a command, and what the document is now.
     *
     * @param kept the account of it
     */
    record Outcome(Run run, Moment moment, Kept kept) {}

    private record Asked(Command command, Circumstances in, Consumer<Trial> answer) {
        static final Asked NOTHING =
                new Asked(new Command.Gesture(List.of()), new Circumstances(List.of(), new LinkedHashSet<>()), _ -> {});
    }

    DocumentWorker(Session session, Executor work) {
        this.session = session;
        this.work = work;
    }

    /** The moment that the session is at; to be asked before the first command only. */
    Moment first() {
        return moment();
    }

    /** Carries out a command; a {@link CancellationException} where it is cancelled before it is kept. */
    CompletionStage<Outcome> carryOut(Command command, Circumstances in, BooleanSupplier cancelled) {
        return CompletableFuture.supplyAsync(
                () -> {
                    enter(in);
                    Run run = session.tryOut(command instanceof Command.Gesture gesture ? session.sayable(gesture) : command);
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException(run.sentence());
                    }
                    Run outcome = session.keep(run);
                    return new Outcome(outcome, moment(), Objects.requireNonNull(session.latest()));
                },
                work);
    }

    /** Answers a question that takes trials of several commands to answer. */
    <T> CompletionStage<T> ask(Function<Function<Command, Run>, T> question, Circumstances in) {
        return CompletableFuture.supplyAsync(
                () -> {
                    enter(in);
                    return question.apply(session::tryOut);
                },
                work);
    }

    /** Answers a question that takes several commands in a row to answer, of which nothing is kept. */
    <T> CompletionStage<T> askAside(Function<Session, T> question, Circumstances in) {
        return CompletableFuture.supplyAsync(
                () -> {
                    enter(in);
                    return question.apply(session.aside());
                },
                work);
    }

    /** Calls a revision by a name, in turn. */
    CompletionStage<Moment> name(int revision, String name) {
        return CompletableFuture.supplyAsync(
                () -> {
                    session.name(revision, name);
                    return moment();
                },
                work);
    }

    /** Tries out a command, unless another is to be tried before its turn comes. The answer comes on the worker's thread. */
    void tryOut(Command command, Circumstances in, Consumer<Trial> answer) {
        if (latest.getAndSet(new Asked(command, in, answer)) == Asked.NOTHING) {
            work.execute(this::tryLatest);
        }
    }

    private void tryLatest() {
        Asked asked = latest.getAndSet(Asked.NOTHING);
        enter(asked.in());
        asked.answer().accept(Trial.of(asked.command(), session.tryOut(asked.command())));
    }

    /** Done when all that was asked for until now has been done. */
    CompletionStage<?> settled() {
        return CompletableFuture.runAsync(() -> {}, work);
    }

    /** Tells the journal that a revision was saved as a file of that SHA-256. */
    void saved(int revision, String digest) {
        work.execute(() -> session.saved(revision, digest));
    }

    private void enter(Circumstances in) {
        session.select(in.selection());
        session.lock(in.locked());
    }

    private Moment moment() {
        return new Moment(session.state().document(), session.history());
    }
}
