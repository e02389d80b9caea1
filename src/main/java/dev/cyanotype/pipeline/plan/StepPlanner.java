package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans steps: says to which literal edits each comes on a document as it stands. Stateless. */
public final class StepPlanner {
    /**
     * The edits that a step comes to. The draft stays as it is.
     *
     * @throws IllegalArgumentException for what the session does itself: undo, redo, roll back and select
     */
    public Planned plan(Step step, Draft draft) {
        String missing = missing(step.targets(), draft);
        for (int i = 0; i < step.others().size() && missing == null; i++) {
            missing = missing(step.others().get(i), draft);
        }
        if (missing != null) {
            return Planned.refused(Code.NO_TARGET, "There is no component " + missing + ".");
        }
        return switch (step.action()) {
            case Action.Recolour action -> ColourPlanner.recolour(action, step, draft);
            case Action.Shade action -> ColourPlanner.shade(action, step, draft);
            case Action.FillGradient action -> ColourPlanner.gradient(action, step, draft);
            case Action.ChangeSize action -> SizePlanner.change(action, step, draft);
            case Action.SetSize action -> SizePlanner.set(action, step, draft);
            case Action.MatchSize action -> SizePlanner.match(action, step, draft);
            case Action.MoveBy action -> MovePlanner.by(action, step, draft);
            case Action.MoveTo action -> MovePlanner.to(action, step, draft);
            case Action.MoveToEdge action -> PositionPlanner.toEdge(action, step, draft);
            case Action.MoveBeside action -> BesidePlanner.beside(action, step, draft);
            case Action.Swap action -> SwapPlanner.plan(action, step, draft);
            case Action.Align action -> AlignPlanner.align(action, step, draft);
            case Action.Distribute action -> DistributePlanner.distribute(action, step, draft);
            case Action.ChangeGap action -> DistributePlanner.changeGap(action, step, draft);
            case Action.ArrangeInGrid action -> DistributePlanner.grid(action, step, draft);
            case Action.Reorder action -> OrderPlanner.plan(action, step, draft);
            case Action.SetWords action -> WordsPlanner.set(action, step, draft);
            case Action.AppendWords action -> WordsPlanner.append(action, step, draft);
            case Action.PrependWords action -> WordsPlanner.prepend(action, step, draft);
            case Action.ReplaceWords action -> WordsPlanner.replace(action, step, draft);
            case Action.ClearWords action -> WordsPlanner.clear(action, step, draft);
            case Action.ChangeCase action -> WordsPlanner.changeCase(action, step, draft);
            case Action.SetStyle action -> StylePlanner.set(action, step, draft);
            case Action.ChangeStyle action -> StylePlanner.change(action, step, draft);
            case Action.RemoveStyle action -> StylePlanner.remove(action, step, draft);
            case Action.SetBorder action -> StylePlanner.border(action, step, draft);
            case Action.SetToken action -> TokenPlanner.set(action, draft);
            case Action.SetTokenColour action -> TokenPlanner.colour(action, draft);
            case Action.ChangeToken action -> TokenPlanner.change(action, draft);
            case Action.ShadeToken action -> TokenPlanner.shade(action, draft);
            case Action.Add action -> AddPlanner.plan(action, step, draft, this);
            case Action.Delete action -> WrapPlanner.delete(step, draft);
            case Action.Duplicate action -> CopyPlanner.duplicate(action, step, draft);
            case Action.Wrap action -> WrapPlanner.wrap(action, step, draft);
            case Action.Unwrap action -> WrapPlanner.unwrap(step, draft);
            case Action.Exact(var edit) -> ExactPlanner.plan(edit, draft);
            case Action.Undo undo -> throw notPlanned(undo);
            case Action.Redo redo -> throw notPlanned(redo);
            case Action.RollBack rollBack -> throw notPlanned(rollBack);
            case Action.Select select -> throw notPlanned(select);
        };
    }

    private static @Nullable String missing(List<String> ids, Draft draft) {
        for (String id : ids) {
            if (draft.place(id) == null) {
                return id;
            }
        }
        return null;
    }

    private static IllegalArgumentException notPlanned(Action action) {
        return new IllegalArgumentException("not a change to a document: " + action);
    }
}
