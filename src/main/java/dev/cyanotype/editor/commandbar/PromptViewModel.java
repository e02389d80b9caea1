package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.commandbar.Outcome.Kind;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What is typed: what of it is understood, what can follow it, and what it would do.
 *
 * <p>A sentence is tried out as it stands while it is typed. Only where it does not read and nothing can follow it is it tried
 * with words taken for others. A row that is chosen is tried out as well.
 */
public final class PromptViewModel {
    private final Assistant assistant;
    private final ActionSearch search;
    private final SentenceHistory history;
    private final Preview preview = new Preview(this::heard);

    private final ReadOnlyObjectWrapper<Prompt> prompt = new ReadOnlyObjectWrapper<>(Prompt.EMPTY);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NOTHING);
    private final ReadOnlyObjectWrapper<Marked> marked = new ReadOnlyObjectWrapper<>(Marked.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Row> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper ghost = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    private @Nullable DocumentViewModel document;
    private Inquiry inquiry = new Inquiry(Prompt.EMPTY, List.of(), false);
    private boolean active;
    /** Whether the outcome is that of the prompt and the row as they are now. */
    private boolean told;

    PromptViewModel(EditorCore core, Threads threads, ActionSearch search, SentenceHistory history) {
        this.assistant = new Assistant(core, threads);
        this.search = search;
        this.history = history;
    }

    public ReadOnlyObjectProperty<Prompt> promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    /** What Enter would do. */
    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What of the prompt is understood. */
    public ReadOnlyObjectProperty<Marked> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** What is offered, group by group. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** The row that was gone to, or null. */
    public ReadOnlyObjectProperty<@Nullable Row> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether what is offered is to be seen. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What Tab would put behind the caret; empty for nothing. */
    public ReadOnlyStringProperty ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    void show(@Nullable DocumentViewModel next) {
        preview.show(next);
        document = next;
        if (active || next == null) {
            ask();
        }
    }

    /** Asks again after a change of the document, or of what is selected, if anybody is there or sees what is tried out. */
    void askAgain(boolean wanted) {
        if ((wanted || active) && (open.get() || !prompt.get().isEmpty())) {
            ask();
        }
    }

    /** Whether the document shows what is tried out here. */
    boolean isSeen() {
        return preview.isSeen();
    }

    void setActive(boolean now) {
        active = now;
        open.set(now);
        if (now) {
            ask();
        } else if (chosen.get() != null) {
            choose(null);
        }
    }

    /** What is typed now. */
    public void type(Prompt next) {
        if (!next.equals(prompt.get())) {
            history.stop();
            fill(next, true);
        }
    }

    void fill(Prompt next, boolean offering) {
        boolean same = next.text().equals(prompt.get().text());
        prompt.set(next);
        if (same && inquiry.wasSaid()) {
            return; // a caret that moves takes nothing back
        }
        open.set(offering && active);
        ask();
    }

    /** Asks anew for all that there is to know about the prompt. */
    private void ask() {
        Prompt now = prompt.get();
        var about = new Inquiry(now, search.find(now.text()), document != null);
        inquiry = about;
        told = false;
        chosen.set(null);
        ghost.set("");
        marked.set(marked.get().in(now.text()));
        if (about.isSentence()) {
            preview.tryOut(now.sentence(), Recover.OFF);
        } else {
            preview.end();
        }
        if (document != null && (about.isSentence() || now.isEmpty())) {
            assistant.ask(now, Circumstances.of(document), found -> helped(about, found));
        } else {
            assistant.forget();
            helped(about, Assistance.NONE);
        }
    }

    private void helped(Inquiry about, Assistance found) {
        if (about == inquiry) {
            about.helped(found);
            marked.set(new Marked(prompt.get().text(), found.marks()));
            if (chosen.get() == null) {
                settle();
            }
        }
    }

    /** What came of a sentence that was tried out: of the row chosen, or of the prompt. */
    private void heard(Recover how, Run run) {
        if (chosen.get() == null) {
            inquiry.heard(how, run);
            settle();
        } else {
            tell(run.isApplied() ? Wording.applies(run) : Outcome.of(Kind.GOES_ON, "Tab puts it into the sentence"));
        }
    }

    private void settle() {
        Inquiry.Next next = inquiry.next();
        if (inquiry.isHelped()) {
            offer();
        }
        switch (next) {
            case WAIT -> {}
            case PLAIN -> preview.tryOut(prompt.get().sentence(), Recover.OFF);
            case CORRECT -> preview.tryOut(prompt.get().sentence(), Recover.CORRECT);
            case TELL -> {
                tell(inquiry.outcome());
                if (inquiry.meansAction()) {
                    marked.set(Marked.NOTHING);
                    rows.stream().filter(row -> row.group() == Row.Group.MENU).findFirst().ifPresent(this::choose);
                }
            }
        }
    }

    private void tell(Outcome now) {
        told = true;
        outcome.set(now);
    }

    private void offer() {
        Prompt now = prompt.get();
        List<Row> next = inquiry.offers(history.latest(now.text(), Offers.MOST_EARLIER)).rows(now.isEmpty());
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
        ghost.set(inquiry.missing(inquiry.best()));
    }

    /** Goes to the next row, or to the sentence after the earlier one that stands there; opens a list that is closed. */
    public void down() {
        String newer = history.newer();
        if (newer != null) {
            fill(Prompt.of(newer), false);
        } else if (!open.get()) {
            open.set(true);
            askAgain(prompt.get().isEmpty());
        } else {
            go(1);
        }
    }

    /** Goes to the row before; from the first to the prompt, and from there to the earlier sentences. */
    public void up() {
        if (chosen.get() != null && open.get()) {
            go(-1);
            return;
        }
        String older = history.older(prompt.get().text());
        if (older != null) {
            fill(Prompt.of(older), false);
        }
    }

    private void go(int by) {
        if (inquiry.isHelped()) {
            Row now = chosen.get();
            int to = (now == null ? -1 : rows.indexOf(now)) + by;
            if (to < rows.size()) {
                choose(to < 0 ? null : rows.get(to));
            }
        }
    }

    void choose(@Nullable Row row) {
        chosen.set(row);
        told = false;
        switch (row) {
            case null -> {
                ghost.set(inquiry.missing(inquiry.best()));
                if (inquiry.isSentence()) {
                    preview.tryOut(prompt.get().sentence(), inquiry.recover());
                } else {
                    preview.end();
                    tell(Outcome.NOTHING);
                }
            }
            case Row.Action(MenuAction action, _) -> {
                preview.end();
                tell(Outcome.of(Kind.RUNS, action.enabled().get() ? "Menu: " + action.title() : action.title() + " can't be done now"));
            }
            default -> {
                ghost.set(row instanceof Row.Word word ? inquiry.missing(word) : "");
                preview.tryOut(prompt.get().saying(row), Recover.OFF);
            }
        }
    }

    /** Takes into the prompt the row chosen, or the word that is being typed; else goes to the first row. Whether there was any. */
    public boolean take() {
        Row row = chosen.get() == null ? inquiry.best() : chosen.get();
        if (row != null) {
            take(row);
        } else if (!rows.isEmpty()) {
            open.set(true);
            go(1);
        }
        return row != null || chosen.get() != null;
    }

    /** As {@link #take()}, but only what stands behind the caret already, or the row chosen: else the key moves the caret. */
    public boolean takeAtEnd() {
        return prompt.get().isAtEnd() && (chosen.get() != null || !ghost.get().isEmpty()) && take();
    }

    void take(Row row) {
        history.stop();
        switch (row) {
            case Row.Word word -> fill(prompt.get().taking(word.candidate()), true);
            case Row.Whole(_, String sentence) -> fill(Prompt.of(sentence), false);
            case Row.Action _ -> {}
        }
    }

    /** The sentence was said, and rejected. */
    void refused(String sentence, Run run) {
        if (!sentence.equals(prompt.get().sentence())) {
            fill(Prompt.of(sentence), false);
        }
        chosen.set(null);
        inquiry.refused(run);
        settle();
    }

    /** What kind of thing Enter does: nothing while it is not told. */
    Kind offered() {
        return told ? outcome.get().kind() : Kind.NOTHING;
    }

    /** Closes the list; whether there was one to close. */
    boolean close() {
        history.stop();
        if (!open.get() || rows.isEmpty()) {
            return false;
        }
        open.set(false);
        if (chosen.get() != null) {
            choose(null);
        }
        return true;
    }

    void clear() {
        history.stop();
        fill(Prompt.EMPTY, false);
    }
}
