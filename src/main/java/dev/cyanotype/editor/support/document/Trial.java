package dev.cyanotype.editor.support.document;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A command tried out and not kept: what it would do.
 *
 * @param command what was tried
 * @param run what came of it
 * @param shown the document to show meanwhile: as it would be, even where a gesture would be rejected for what it leads to
 */
public record Trial(Command command, Run run, Blueprint shown) {

    public static Trial of(Command command, Run run) {
        return new Trial(command, run, shown(command, run));
    }

    /** Whether the command would be applied. */
    public boolean isAccepted() {
        return run.isApplied();
    }

    private static Blueprint shown(Command command, Run run) {
        Rejection why = run.rejection();
        if (why == null) {
            return run.after().document();
        }
        boolean feasible = why.code() == Code.VERIFY_FAILED || why.code() == Code.LOCKED;
        return feasible && command instanceof Command.Gesture(List<Edit> edits)
                ? made(edits, run.before().document())
                : run.before().document();
    }

    private static Blueprint made(List<Edit> edits, Blueprint before) {
        var draft = new Draft(before);
        edits.forEach(edit -> EditPlanner.apply(edit, draft, new ArrayList<>()));
        return draft.build();
    }
}
