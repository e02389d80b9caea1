package dev.cyanotype.editor.support.document;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentWorker.Circumstances;
import dev.cyanotype.editor.support.document.DocumentWorker.Outcome;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.profile.Recording;
import dev.cyanotype.session.Kept;
import dev.cyanotype.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One open document as the window sees it. Its properties change on the thread of the window and its methods are called there;
 * the work is done on another.
 *
 * <p>Every change goes the same way: a gesture or a field being changed is {@linkplain #tryOut tried out} again and again while
 * it lasts, which {@link #shownProperty() shows} what it would come to, and then {@linkplain #carryOut carried out} as one
 * command, one revision; or the trial {@linkplain #endTrial ends} and nothing has happened.
 */
public final class DocumentViewModel {
    private final DocumentWorker worker;
    private final Threads threads;
    private final ReadOnlyObjectWrapper<Moment> moment;
    private final ReadOnlyObjectWrapper<List<String>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SequencedSet<String>> locked = new ReadOnlyObjectWrapper<>(new LinkedHashSet<>());
    private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Run> lastRun = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Blueprint> shown;
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Run> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper durable;
    private final RunLog log;
    private final Recording recording;

    /** Who tells the person of a command that was rejected. */
    public enum Teller {
        /** Who asked for it, where it was asked for. */
        CALLER,
        WINDOW
    }

    private int asked;
    private int answered;
    private volatile int cancelledUpTo;
    private int commands;

    /**
     * @param before the commands that came back with the document, the oldest first
     * @param recording what the runs of the session's pipeline cost
     */
    public DocumentViewModel(Session session, Threads threads, List<LoggedRun> before, Recording recording) {
        this.recording = recording;
        this.log = new RunLog(before);
        this.worker = new DocumentWorker(session, threads.work());
        this.threads = threads;
        Moment first = worker.first();
        this.moment = new ReadOnlyObjectWrapper<>(first);
        this.shown = new ReadOnlyObjectWrapper<>(first.document());
        this.durable = new ReadOnlyIntegerWrapper(first.history().nextNumber() - 1);
    }

    /** The document and its history after the last command that was carried out. */
    public ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** The document after the last command that was carried out. */
    public Blueprint document() {
        return moment.get().document();
    }

    /** The document to be seen: as a trial would make it while one lasts, else as it is. */
    public ReadOnlyObjectProperty<Blueprint> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is being tried out, or null. */
    public ReadOnlyObjectProperty<@Nullable Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /** The last command that was carried out or rejected, or null; moves through the history included. */
    public ReadOnlyObjectProperty<@Nullable Run> lastRunProperty() {
        return lastRun.getReadOnlyProperty();
    }

    /** The last command, where it was rejected and nobody but the window tells the person so; else null. */
    public ReadOnlyObjectProperty<@Nullable Run> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The number of the last revision that is in the journal on the disk, with all before it. */
    public ReadOnlyIntegerProperty durableProperty() {
        return durable.getReadOnlyProperty();
    }

    /** Done, on the window's thread, when all that was asked for until now has been done. */
    public CompletionStage<?> settled() {
        return worker.settled().thenRunAsync(() -> {}, threads.ui());
    }

    /** Notes that a revision was saved as a file of that SHA-256. */
    public void saved(int number, String digest) {
        worker.saved(number, digest);
    }

    /** The commands that were carried out or rejected. */
    public RunLog log() {
        return log;
    }

    /** What the latest runs of its pipeline cost, those that were only tried out included. */
    public Recording recording() {
        return recording;
    }

    /** The ids selected, in the order in which they were; each is in the document. Never changed in place. */
    public ReadOnlyObjectProperty<List<String>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The ids that no edit may change. Never changed in place. */
    public ReadOnlyObjectProperty<SequencedSet<String>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** How many commands are being carried out or wait for it. */
    public ReadOnlyIntegerProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether there is something to undo. */
    public BooleanBinding canUndo() {
        return Bindings.createBooleanBinding(() -> moment.get().history().current().parent() != null, moment);
    }

    /** Whether there is something to redo. */
    public BooleanBinding canRedo() {
        return Bindings.createBooleanBinding(
                () -> moment.get().history().redone(1) != moment.get().revision(), moment);
    }

    /** Selects components; ids that are not there are left out. */
    public void select(List<String> ids) {
        List<String> there = new ArrayList<>(new LinkedHashSet<>(ids));
        there.removeIf(id -> document().place(id) == null);
        if (!there.equals(selection.get())) {
            selection.set(List.copyOf(there));
        }
    }

    /** Adds a component to the selection, or takes it out. */
    public void toggle(String id) {
        List<String> ids = new ArrayList<>(selection.get());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        select(ids);
    }

    public void setLocked(List<String> ids, boolean lock) {
        SequencedSet<String> changed = new LinkedHashSet<>(locked.get());
        if (lock ? changed.addAll(ids) : changed.removeAll(ids)) {
            locked.set(changed);
        }
    }

    /** Carries out a sentence as it is. */
    public CompletionStage<Run> say(String sentence) {
        return carryOut(new Command.Sentence(sentence, Recover.OFF));
    }

    /** Carries out edits that belong together. */
    public CompletionStage<Run> apply(List<Edit> edits) {
        return carryOut(new Command.Gesture(edits));
    }

    /** Carries out a command of which the caller itself tells where it is rejected, and else selects what it put in. */
    public CompletionStage<Run> carryOutAndSelect(Command command, Teller teller) {
        return carryOut(command, teller).thenApply(this::selectInserted);
    }

    private Run selectInserted(Run run) {
        List<String> inserted = Inserted.by(run);
        select(inserted.isEmpty() ? selection.get() : inserted);
        return run;
    }

    /** Carries out a command and selects what it put in, as adding and pasting do. */
    public CompletionStage<Run> carryOutAndSelect(Command command) {
        return carryOutAndSelect(command, Teller.WINDOW);
    }

    /**
     * Carries out a command, which ends a trial.
     *
     * @return the run, on the window's thread, after the properties have changed; no run where it is cancelled
     */
    public CompletionStage<Run> carryOut(Command command) {
        return carryOut(command, Teller.WINDOW);
    }

    /** Carries out a command, told of by whoever is named where it is rejected. See {@link #carryOut(Command)}. */
    public CompletionStage<Run> carryOut(Command command, Teller teller) {
        answered = ++asked;
        trial.set(null);
        int number = ++commands;
        underWay.set(underWay.get() + 1);
        List<String> said = selection.get();
        return worker.carryOut(command, circumstances(), () -> number <= cancelledUpTo)
                .whenCompleteAsync((outcome, bug) -> arrived(outcome, bug, said, teller), threads.ui())
                .thenApply(Outcome::run);
    }

    /** Asks that commands that are under way come to nothing. Those that are done by then are done. */
    public void cancel() {
        cancelledUpTo = commands;
    }

    private void arrived(@Nullable Outcome outcome, @Nullable Throwable bug, List<String> said, Teller teller) {
        underWay.set(underWay.get() - 1);
        if (outcome == null) {
            showDocument();
            if (bug != null && !(bug.getCause() instanceof CancellationException)) {
                Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), bug);
            }
            return;
        }
        boolean same = outcome.moment().revision() == moment.get().revision();
        boolean allThere = same || outcome.moment().document().components().hasIdsOf(document().components());
        if (!same) {
            moment.set(outcome.moment());
        }
        showDocument();
        List<String> left = outcome.run().after().selection();
        boolean chosen = outcome.run().isApplied() && !left.equals(outcome.run().before().selection());
        if (chosen && selection.get().equals(said)) {
            select(left);
        } else if (!allThere) {
            select(selection.get());
        }
        log.add(outcome.kept().run());
        awaitDisk(outcome.kept());
        lastRun.set(outcome.run());
        refusal.set(outcome.run().isApplied() || teller == Teller.CALLER ? null : outcome.run());
    }

    private void awaitDisk(Kept kept) {
        if (kept.run().kind() == LoggedRun.Kind.APPLIED) {
            kept.onDisk().thenRunAsync(() -> durable.set(Math.max(durable.get(), kept.run().revision())), threads.ui());
        }
    }

    private void showDocument() {
        if (trial.get() == null) {
            shown.set(document());
        }
    }

    /** Tries out what a command would do, in the place of what was tried before. Where much is asked, only the latest is answered. */
    public void tryOut(Command command) {
        int number = ++asked;
        worker.tryOut(command, circumstances(), answer -> threads.ui().execute(() -> answered(number, answer)));
    }

    private void answered(int number, Trial answer) {
        if (number > answered) {
            answered = number;
            trial.set(answer);
            if (number == answered) { // whoever heard of it may have gone on to something else
                shown.set(answer.shown());
            }
        }
    }

    /**
     * Answers a question for which commands have to be tried out, without showing any of it.
     *
     * @param question is asked off the window's thread, and given what says what a command would come to
     * @return the answer, on the window's thread
     */
    public <T> CompletionStage<T> ask(Function<Function<Command, Run>, T> question) {
        return worker.ask(question, circumstances()).thenApplyAsync(answer -> answer, threads.ui());
    }

    /** Answers a question as {@link #ask} does, of which a session of its own carries out commands one after the other. */
    public <T> CompletionStage<T> askAside(Function<Session, T> question) {
        return worker.askAside(question, circumstances()).thenApplyAsync(answer -> answer, threads.ui());
    }

    /** Calls a revision by a name, which is no change to the document; a blank one takes the name away. */
    public CompletionStage<Moment> name(int revision, String name) {
        return worker.name(revision, name).thenApplyAsync(
                named -> {
                    moment.set(named);
                    return named;
                },
                threads.ui());
    }

    /** Shows another state of the document in the place of a trial, until {@link #endTrial} or a command. */
    public void glance(Blueprint state) {
        answered = ++asked;
        trial.set(null);
        shown.set(state);
    }

    /** Forgets what was tried out; answers that are still to come are not heard. */
    public void endTrial() {
        answered = ++asked;
        trial.set(null);
        shown.set(document());
    }

    private Circumstances circumstances() {
        return new Circumstances(selection.get(), locked.get());
    }
}
