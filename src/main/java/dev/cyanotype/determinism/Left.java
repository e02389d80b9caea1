package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.pipeline.Run;
import java.util.List;

/**
 * What a turn left.
 *
 * @param document the document
 * @param script the literal edits that it came to
 * @param changed whether the document is another than before
 * @param moved whether it went through the history
 */
record Left(Blueprint document, List<Edit> script, boolean changed, boolean moved) {

    static Left by(Run run) {
        return new Left(run.after().document(), run.edits(), run.changedDocument(), run.isApplied() && run.historyMove() != null);
    }

    boolean isRevision() {
        return changed && !moved;
    }
}
