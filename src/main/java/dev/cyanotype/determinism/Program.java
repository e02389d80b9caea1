package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Recover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be run again: a document in its first state and the commands that it was given. The turns of a script follow each
 * other; those of a history each start from the one that they were made from, so that branches are part of it.
 *
 * @param conversion where opening converted the first document, what that changed: then it is revision 1, else revision 0
 * @param turns all {@link Turn.Said}, or all {@link Turn.Made}
 */
public record Program(Blueprint first, @Nullable String conversion, List<Turn> turns) {

    public Program {
        turns = List.copyOf(turns);
    }

    /**
     * A script, to be run on a document.
     *
     * @param filledIn where opening converted the document, what that changed, else null
     */
    public static Program of(Blueprint first, @Nullable List<String> filledIn, List<String> sentences, Recover recover) {
        List<Turn> turns = new ArrayList<>(sentences.size());
        for (String sentence : sentences) {
            turns.add(new Turn.Said(sentence, recover));
        }
        return new Program(first, filledIn == null ? null : String.join("; ", filledIn), turns);
    }

    /** A history with all its branches; its turn {@code n} is its revision {@code n + 1}, counted from the first. */
    public static Program of(History history) {
        Revision first = history.revisions().getFirst();
        List<Turn> turns = new ArrayList<>(history.revisions().size());
        for (Revision revision : history.revisions()) {
            if (revision.parent() instanceof Integer parent) {
                turns.add(new Turn.Made(
                        parent - first.number() - 1,
                        revision.sentence(),
                        revision.selection(),
                        revision.antecedents(),
                        revision.script(),
                        revision.digest(),
                        revision.document()));
            }
        }
        return new Program(first.document(), null, turns);
    }
}
