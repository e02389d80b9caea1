package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.pipeline.plan.Planned;
import java.util.List;
import java.util.function.Function;

/** What the pipeline is asked to do. */
public sealed interface Command {

    /** A sentence, as typed. */
    record Sentence(String text, Recover recover) implements Command {}

    /**
     * A gesture: literal edits that go together.
     *
     * @param edits one or more edits
     */
    record Gesture(List<Edit> edits) implements Command {
        public Gesture {
            edits = List.copyOf(edits);
        }
    }

    /**
     * Edits that are worked out of the document as it is when their turn comes, and then are a gesture.
     *
     * @param name what is asked for, in a word or two, should it be refused
     * @param plan from the document to the edits, one or more, or to why there are none; the same for the same document
     */
    record Composed(String name, Function<Blueprint, Planned> plan) implements Command {}
}
