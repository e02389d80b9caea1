package dev.cyanotype.editor.profiler;

import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.profile.compare.Program;
import dev.cyanotype.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The commands that led to the state of a document, as they were said, from the state before the first of them. */
final class RevisionProgram implements Program {
    private final Revision start;
    private final List<Revision> revisions;
    private final Supplier<Pipeline> pipelines;
    private final Map<Options, Pipeline> made = new HashMap<>();

    private RevisionProgram(List<Revision> lineage, int commands, Supplier<Pipeline> pipelines) {
        int from = Math.max(1, lineage.size() - commands);
        this.start = lineage.get(from - 1);
        this.revisions = List.copyOf(lineage.subList(from, lineage.size()));
        this.pipelines = pipelines;
    }

    /**
     * The last commands of a history.
     *
     * @param commands how many at most
     * @param pipelines gives pipelines that share nothing with those of documents
     */
    static RevisionProgram of(History history, int commands, Supplier<Pipeline> pipelines) {
        return new RevisionProgram(history.lineage(history.current().number()), commands, pipelines);
    }

    @Override
    public int size() {
        return revisions.size();
    }

    /** How many components the document had at first. */
    int components() {
        return start.document().count();
    }

    @Override
    public Performance begin(Options options) {
        Pipeline pipeline = made.computeIfAbsent(options, _ -> pipelines.get());
        Session session = Session.open(pipeline, options, start.document(), start.digest());
        return index -> {
            Revision revision = revisions.get(index);
            if (index == 0) {
                session.recall(revision.selection(), revision.antecedents());
            } else {
                session.select(revision.selection());
            }
            return session.carryOut(revision.command());
        };
    }
}
