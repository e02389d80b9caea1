package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Scripts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state that a document went through, and what led to it.
 *
 * @param number its number; numbers grow and are never used again
 * @param parent the number of the state before, or null for the first
 * @param sentence the command as said
 * @param selection the ids that were selected when it was said
 * @param antecedents the ids that the command before was about
 * @param script the literal edits that the command came to
 * @param patch from the parent's document to this one
 * @param document the document
 * @param digest its digest
 */
public record Revision(
        int number,
        @Nullable Integer parent,
        String sentence,
        List<String> selection,
        List<String> antecedents,
        List<Edit> script,
        Patch patch,
        Blueprint document,
        String digest) {

    public Revision {
        selection = List.copyOf(selection);
        antecedents = List.copyOf(antecedents);
        script = List.copyOf(script);
    }

    /** Whether it came of a gesture, which is said by its edits, rather than of a sentence. */
    public boolean isGesture() {
        return !script.isEmpty() && sentence.equals(Scripts.print(script));
    }

    /** The command as it was said, to be carried out on another document. */
    public Command command() {
        return isGesture() ? new Command.Gesture(script) : new Command.Sentence(sentence, Recover.CORRECT);
    }
}
