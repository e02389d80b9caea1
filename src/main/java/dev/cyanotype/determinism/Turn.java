package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Scripts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One command of a program. */
public sealed interface Turn {

    /** The command as said. */
    String sentence();

    /** A sentence of a script: said where the turn before left the document. */
    record Said(String sentence, Recover recover) implements Turn {}

    /**
     * A revision of a history.
     *
     * @param from the number of the turn whose document it starts from, or -1 for the first document
     * @param selection the ids that were selected when it was said
     * @param antecedents the ids that the command before was about
     * @param script the literal edits that it came to
     * @param digest the digest that it has
     * @param document its document, where it is known
     */
    record Made(
            int from,
            String sentence,
            List<String> selection,
            List<String> antecedents,
            List<Edit> script,
            String digest,
            @Nullable Blueprint document)
            implements Turn {
        public Made {
            selection = List.copyOf(selection);
            antecedents = List.copyOf(antecedents);
            script = List.copyOf(script);
        }

        /** Whether it was made by hand, so that its sentence is its script. */
        public boolean isGesture() {
            return sentence.equals(Scripts.print(script));
        }
    }
}
