package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel.Teller;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One member of what is selected, as a field.
 *
 * <p>What is typed, dragged or stepped is offered again and again, which tries it out, and then committed as one command, or
 * cancelled. What was offered to some components is committed to them even where others have been selected meanwhile.
 */
public final class FieldViewModel {
    private final MemberDescription description;
    private final FieldActions actions;
    private final Function<List<Edit>, Command> commands;

    private final ReadOnlyObjectWrapper<FieldValue> value = new ReadOnlyObjectWrapper<>(FieldValue.NONE);
    private final ReadOnlyObjectWrapper<@Nullable FieldProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);

    private @Nullable FieldTarget target;
    private @Nullable Entry pending;
    private boolean typing;
    private List<Edit> refused = List.of();

    /** A field whose edits go together as a gesture. */
    public FieldViewModel(MemberDescription description, TextClipboard clipboard) {
        this(description, clipboard, Command.Gesture::new);
    }

    /**
     * @param commands makes the command that edits are carried out as
     */
    public FieldViewModel(MemberDescription description, TextClipboard clipboard, Function<List<Edit>, Command> commands) {
        this.description = description;
        this.actions = new FieldActions(this, clipboard);
        this.commands = commands;
    }

    public MemberDescription description() {
        return description;
    }

    /** What can be done with the field besides changing it. */
    public FieldActions actions() {
        return actions;
    }

    /** What there is to show, a trial included. */
    public ReadOnlyObjectProperty<FieldValue> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Why the last entry was not taken, or null. */
    public ReadOnlyObjectProperty<@Nullable FieldProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many entries have been answered: what was typed is over then, and the value is to be shown again. */
    public ReadOnlyIntegerProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void setShown(boolean show) {
        shown.set(show);
    }

    /** The text of what is written down; empty where there is nothing, or not the same for all. */
    public String text() {
        return FieldTexts.of(description.kind(), value.get().value());
    }

    /** What stands in the field while it is empty: what holds all the same. */
    public String prompt() {
        return value.get().mixed() ? "Mixed" : FieldTexts.of(description.kind(), value.get().fallback());
    }

    /** Whether something typed waits to be committed, so that the field is not to be written over. */
    public boolean isTyping() {
        return typing;
    }

    /** Whether something offered waits to be committed or cancelled. */
    public boolean isOffering() {
        return pending != null;
    }

    public @Nullable FieldTarget target() {
        return target;
    }

    /** Reads and shows components in a state of their document. */
    public void refresh(FieldTarget to, Blueprint in, List<Component> components) {
        refresh(to, in, FieldValue.of(description, in, components));
    }

    /** Shows what was read in a state of the document; what was offered to others is committed to them first. */
    public void refresh(FieldTarget to, Blueprint in, FieldValue now) {
        if (target != null && !target.equals(to)) {
            commit();
            problem.set(null);
        }
        target = to;
        if (!now.equals(value.get())) {
            value.set(now);
            if (pending == null && in == to.document().document()) {
                problem.set(null);
            }
        }
    }

    /** Commits what was offered to others than these, which will be shown. */
    public void leaveFor(FieldTarget next) {
        if (!next.equals(target)) {
            leave();
        }
    }

    /** Shows nothing; what was offered is committed first. */
    public void leave() {
        if (target != null) {
            commit();
            target = null;
            problem.set(null);
            value.set(FieldValue.NONE);
        }
    }

    /** Tries out what is being typed. */
    public void type(String text) {
        if (target != null) {
            typing = true;
            offer(EntryReader.read(description.kind(), text, target.document().document().tokens()));
        }
    }

    /** Tries out a value. */
    public void offer(JsonValue offered) {
        typing = false;
        offer(new Entry.To(offered));
    }

    /** Tries out a number. */
    public void offer(double number) {
        typing = false;
        offer(new Entry.By(NumberEntry.exactly(number)));
    }

    /** Tries out what came of scrubbing so many steps from where the field was. */
    public void scrub(double steps) {
        typing = false;
        offer(new Entry.By(NumberEntry.more(steps * step())));
    }

    /** Tries out so many steps more than was offered before. */
    public void step(double steps) {
        typing = false;
        NumberEntry from = pending instanceof Entry.By(NumberEntry number) ? number : NumberEntry.more(0);
        offer(new Entry.By(from.plus(steps * step())));
    }

    private double step() {
        return description.kind() instanceof FieldKind.Figure figure ? figure.step() : 1;
    }

    private void offer(Entry entry) {
        if (target == null) {
            return;
        }
        pending = entry;
        problem.set(null);
        List<Edit> edits = edits(target, entry);
        if (edits.isEmpty()) {
            target.document().endTrial();
        } else {
            target.document().tryOut(commands.apply(edits));
        }
    }

    /** Carries out what was offered last. */
    public void commit() {
        FieldTarget on = target;
        Entry entry = pending;
        pending = null;
        typing = false;
        if (on == null || entry == null) {
            return;
        }
        List<Edit> edits = edits(on, entry);
        if (edits.isEmpty()) {
            on.document().endTrial();
            refused = List.of();
            problem.set(entry instanceof Entry.Unreadable unreadable ? FieldFixes.of(unreadable, description, on) : null);
            answer();
        } else {
            carryOut(on, edits, commands.apply(edits));
        }
    }

    /** Takes back what was offered. */
    public void cancel() {
        if (target != null && pending != null) {
            pending = null;
            typing = false;
            target.document().endTrial();
            answer();
        }
    }

    /** Takes a value at once. */
    public void set(JsonValue wanted) {
        enter(new Entry.To(wanted));
    }

    /** Takes a text as if it had been typed. */
    public void enter(String text) {
        if (target != null) {
            enter(EntryReader.read(description.kind(), text, target.document().document().tokens()));
        }
    }

    /** Takes the member away, so that the default holds. */
    public void reset() {
        enter(new Entry.Nothing());
    }

    private void enter(Entry entry) {
        pending = entry;
        commit();
    }

    /** Whether there is something to take away. */
    public boolean isResettable() {
        return value.get().changed() && !description.member().isRequired();
    }

    /** Does what a fix of the problem says, on top of what was asked. */
    public void mend(String fix) {
        FieldTarget on = target;
        if (on == null) {
            return;
        }
        Edit edit = EditReader.read(fix);
        if (edit == null || refused.isEmpty()) {
            carryOut(on, List.of(), new Command.Sentence(fix, Recover.OFF));
        } else {
            List<Edit> both = new ArrayList<>(refused);
            both.add(edit);
            carryOut(on, both, new Command.Gesture(both));
        }
    }

    /** Says why something else that was asked of the member cannot be. */
    public void refuse(String why) {
        refused = List.of();
        problem.set(new FieldProblem(why, List.of()));
    }

    /** Carries out edits of the member on others than those selected. */
    void carryOut(FieldTarget on, List<Edit> edits) {
        if (!edits.isEmpty()) {
            carryOut(on, edits, new Command.Gesture(edits));
        }
    }

    private void carryOut(FieldTarget on, List<Edit> edits, Command command) {
        on.document().carryOut(command, Teller.CALLER).whenComplete((run, _) -> {
            if (run == null) {
                answer();
            } else {
                answered(on, edits, run);
            }
        });
    }

    private void answered(FieldTarget on, List<Edit> edits, Run run) {
        if (on.equals(target)) {
            Rejection why = run.rejection();
            refused = why == null ? List.of() : edits;
            problem.set(why == null ? null : new FieldProblem(why.message(), why.suggestions()));
            answer();
        }
    }

    private void answer() {
        answers.set(answers.get() + 1);
    }

    private List<Edit> edits(FieldTarget on, Entry entry) {
        Blueprint document = on.document().document();
        List<Component> components = on.components(document);
        return components.isEmpty() && !on.isScreen() ? List.of() : FieldEdits.of(description, document, components, entry);
    }
}
