package dev.cyanotype.pipeline;

import dev.cyanotype.edit.Edit;
import java.util.List;

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
}
