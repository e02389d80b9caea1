package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Fix;
import dev.cyanotype.editor.canvas.gesture.Fixes;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.DocumentViewModel.Teller;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The end of a gesture: what it came to is carried out as one command. Until the document has it the canvas goes on showing it,
 * and where it is rejected it is put back and a {@link Refusal} says why.
 */
final class Landing {
    private static final int MOST_OUTLINES = 200;

    private final DocumentViewModel document;
    private final ReadOnlyObjectWrapper<@Nullable Scenery> held = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();

    Landing(DocumentViewModel document) {
        this.document = document;
    }

    /** What is shown until the document has it, or null. */
    ReadOnlyObjectProperty<@Nullable Scenery> heldProperty() {
        return held.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    void dismiss() {
        refusal.set(null);
    }

    /**
     * Carries out what a gesture came to.
     *
     * @param inserts whether what it puts in is selected then
     * @param shown what the canvas shows of it
     * @param at where it ended
     */
    void land(List<Edit> edits, boolean inserts, Scenery shown, Box at) {
        held.set(shown);
        var gesture = new Command.Gesture(edits);
        CompletionStage<Run> done =
                inserts ? document.carryOutAndSelect(gesture, Teller.CALLER) : document.carryOut(gesture, Teller.CALLER);
        done.whenComplete((run, bug) -> {
            held.set(null);
            if (run != null) {
                arrived(gesture, run, at);
            }
        });
    }

    /** Does something else instead of what was rejected. */
    void choose(Fix fix, Box at) {
        refusal.set(null);
        document.carryOut(fix.command(), Teller.CALLER).thenAccept(run -> arrived(fix.command(), run, at));
    }

    private void arrived(Command command, Run run, Box at) {
        Rejection why = run.rejection();
        if (why == null) {
            refusal.set(null);
            return;
        }
        Trial rejected = Trial.of(command, run);
        var told = new Refusal(why.message(), List.of(), at, because(rejected));
        refusal.set(told);
        document.ask(tryOut -> Fixes.accepted(Fixes.candidates(rejected), tryOut)).thenAccept(fixes -> {
            if (refusal.get() == told) {
                refusal.set(told.withFixes(fixes));
            }
        });
    }

    /** The outlines of the components that a trial is rejected for, as they would lie, and of what is in their way. */
    static List<Mark> because(Trial rejected) {
        Set<Mark> marks = new LinkedHashSet<>();
        for (Finding finding : rejected.run().findings()) {
            if (finding.severity() == Severity.ERROR && marks.size() < MOST_OUTLINES) {
                outline(rejected.shown(), finding.other(), Mark.Kind.AGAINST, marks);
                outline(rejected.shown(), finding.component(), Mark.Kind.REFUSED, marks);
            }
        }
        return List.copyOf(marks);
    }

    private static void outline(Blueprint shown, @Nullable String id, Mark.Kind kind, Set<Mark> marks) {
        Component component = id == null ? null : shown.component(id);
        if (component != null) {
            marks.add(new Mark.Outline(component.box(), kind));
        }
    }
}
