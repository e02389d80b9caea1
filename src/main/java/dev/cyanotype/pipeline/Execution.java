package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.plan.Planned;
import dev.cyanotype.pipeline.plan.StepPlanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second stage, under way: the steps of one command made on a draft, one after the other. */
final class Execution {
    private final StepPlanner planner;
    private final Draft draft;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Execution(StepPlanner planner, Draft draft) {
        this.planner = planner;
        this.draft = draft;
    }

    /** Makes a step; nothing is made where it gives a reason against it. */
    @Nullable Rejection execute(Step step) {
        return switch (planner.plan(step, draft)) {
            case Planned.Refused(Rejection why) -> why;
            case Planned.Edits(List<Edit> planned, List<String> said) -> {
                for (Edit edit : planned) {
                    int before = changes.size();
                    EditPlanner.apply(edit, draft, changes);
                    if (changes.size() > before) {
                        edits.add(edit);
                    }
                }
                notes.addAll(said);
                yield null;
            }
        };
    }

    /** What a step was about, for the pronouns after it: what it added, else its targets, else what was meant before. */
    List<String> about(Step step, int firstChange, List<String> before) {
        if (step.action() instanceof Action.Add) {
            List<String> added = new ArrayList<>();
            for (Change change : changes.subList(firstChange, changes.size())) {
                if (change instanceof Change.InsertChange insert) {
                    added.add(insert.component().id());
                }
            }
            return added;
        }
        return step.targets().isEmpty() ? before : step.targets();
    }

    Draft draft() {
        return draft;
    }

    List<Edit> edits() {
        return edits;
    }

    List<String> notes() {
        return notes;
    }

    /** The changes from the one at an index on. */
    Patch patchFrom(int index) {
        return new Patch(changes.subList(index, changes.size()));
    }

    int changeCount() {
        return changes.size();
    }
}
