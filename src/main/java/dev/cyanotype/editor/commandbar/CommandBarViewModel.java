package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.commandbar.Outcome.Kind;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.DocumentViewModel.Teller;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The command bar: carries out what is typed, and says what was done. On the thread of the window. */
public final class CommandBarViewModel {
    private final SentenceHistory history;
    private final PromptViewModel prompt;
    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper inDocument = new ReadOnlyBooleanWrapper();

    private @Nullable DocumentViewModel document;
    private Subscription subscription = Subscription.EMPTY;
    private boolean active;
    /** How many commands of the bar are under way: what they change is not news. */
    private int saying;

    /** What Escape did. */
    public enum Escaped {
        CLOSED_LIST,
        CLEARED,
        /** Nothing was left to do: the bar is to be left. */
        LEFT
    }

    /**
     * @param actions the menu actions that there are now
     * @param keys the present key of an action, as people read it; empty for none
     */
    public CommandBarViewModel(
            EditorCore core, Threads threads, Settings settings, Supplier<List<MenuAction>> actions, Function<MenuAction, String> keys) {
        this.history = new SentenceHistory(settings);
        this.prompt = new PromptViewModel(core, threads, new ActionSearch(actions, keys), history);
        prompt.promptProperty().subscribe((_, now) -> done.set(now.isEmpty() ? done.get() : null));
    }

    /** What is typed. */
    public PromptViewModel prompt() {
        return prompt;
    }

    /** What was done last, or null. */
    public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What "this" means, in a word or two; empty where nothing is selected. */
    public ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether there is a document to say something about. */
    public ReadOnlyBooleanProperty inDocumentProperty() {
        return inDocument.getReadOnlyProperty();
    }

    /** Goes over to another document, or to none. What is typed stays. */
    public void show(@Nullable DocumentViewModel next) {
        subscription.unsubscribe();
        document = next;
        inDocument.set(next != null);
        done.set(null);
        subscription = next == null
                ? Subscription.EMPTY
                : Subscription.combine(
                        next.momentProperty().subscribe((_, _) -> documentChanged()),
                        next.selectionProperty().subscribe((_, _) -> selectionChanged()));
        tellSelection();
        prompt.show(next);
    }

    private void documentChanged() {
        if (saying == 0) {
            done.set(null);
            prompt.askAgain(false);
        }
    }

    private void selectionChanged() {
        tellSelection();
        if (saying == 0) {
            prompt.askAgain(prompt.isSeen());
        }
    }

    private void tellSelection() {
        List<String> ids = document == null ? List.of() : document.selectionProperty().get();
        selected.set(ids.isEmpty() ? "" : ids.size() == 1 ? ids.getFirst() : ids.size() + " selected");
    }

    /** Tells whether somebody is at the bar. Who leaves it leaves what is typed, and what it would do, as it is. */
    public void setActive(boolean now) {
        if (active != now) {
            active = now;
            prompt.setActive(now);
        }
    }

    /** Puts "this" at the caret. */
    public void sayThis() {
        prompt.fill(prompt.promptProperty().get().inserting("this"), true);
    }

    /** Clicks on a row: what can be said instead is said, a menu action run, all else taken into the prompt. */
    public void click(Row row) {
        switch (row) {
            case Row.Action(MenuAction action, _) -> run(action);
            case Row.Whole(Row.Group group, String sentence) when group == Row.Group.SUGGESTION -> say(sentence, Recover.OFF);
            default -> prompt.take(row);
        }
    }

    /**
     * Does what the outcome says: carries out the sentence, as it was shown, or the row chosen; takes a row that makes no sentence
     * yet into the prompt.
     */
    public void enter() {
        Prompt now = prompt.promptProperty().get();
        Row row = prompt.chosenProperty().get();
        Kind kind = prompt.offered();
        if (row instanceof Row.Action(MenuAction action, _)) {
            run(action);
        } else if (row != null && kind == Kind.APPLIES) {
            say(now.saying(row), Recover.OFF);
        } else if (row != null) {
            prompt.take(row);
        } else if (!now.isEmpty()) {
            say(now.sentence(), kind == Kind.MEANT ? Recover.CORRECT : Recover.OFF);
        }
    }

    private void run(MenuAction action) {
        if (action.enabled().get()) {
            prompt.clear();
            action.run().run();
        }
    }

    private void say(String sentence, Recover how) {
        Prompt before = prompt.promptProperty().get();
        DocumentViewModel on = document;
        carryOut(sentence, how, run -> {
            boolean still = document == on && prompt.promptProperty().get().text().equals(before.text());
            if (run.isApplied()) {
                history.add(sentence);
                if (still) {
                    prompt.clear();
                }
                done.set(new Done(Wording.done(run), run.changedDocument() && run.historyMove() == null));
            } else if (still) {
                prompt.refused(sentence, run);
            }
        });
    }

    /** Undoes what was done last. */
    public void undo() {
        carryOut("undo", Recover.OFF, run -> done.set(new Done(Wording.done(run), false)));
    }

    private void carryOut(String sentence, Recover how, Consumer<Run> then) {
        if (document != null) {
            saying++;
            document.carryOut(new Command.Sentence(sentence, how), Teller.CALLER).whenComplete((run, _) -> {
                saying--;
                if (run != null) {
                    then.accept(run);
                }
            });
        }
    }

    /** Goes back by one: closes the list, then clears the prompt and ends what it tries out, then leaves. */
    public Escaped escape() {
        if (prompt.close()) {
            return Escaped.CLOSED_LIST;
        }
        if (!prompt.promptProperty().get().text().isEmpty()) {
            prompt.clear();
            return Escaped.CLEARED;
        }
        done.set(null);
        return Escaped.LEFT;
    }
}
