package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Fix;
import dev.cyanotype.editor.canvas.gesture.Fixes;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The end of a gesture: what it came to is carried out as one command. Until the document has it the canvas goes on showing it,
 * and where it is rejected it is put back and a {@link Refusal} says why.
 */
final class Landing {
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
        CompletionStage<Run> done = inserts ? document.applyAndSelect(edits) : document.apply(edits);
        done.whenComplete((run, bug) -> {
            held.set(null);
            if (run != null) {
                arrived(new Command.Gesture(edits), run, at);
            }
        });
    }

    /** Does something else instead of what was rejected. */
    void choose(Fix fix, Box at) {
        refusal.set(null);
        document.carryOut(fix.command()).thenAccept(run -> arrived(fix.command(), run, at));
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

    /** The boxes of the components that a trial is rejected for, as they would lie. */
    static List<Box> because(Trial rejected) {
        Set<String> ids = new LinkedHashSet<>();
        for (Finding finding : rejected.run().findings()) {
            if (finding.severity() == Severity.ERROR) {
                Stream.of(finding.component(), finding.other()).filter(Objects::nonNull).forEach(ids::add);
            }
        }
        Blueprint shown = rejected.shown();
        List<Box> boxes = new ArrayList<>();
        for (String id : ids) {
            Component component = shown.component(id);
            if (component != null) {
                boxes.add(component.box());
            }
        }
        return boxes;
    }
}
