package dev.cyanotype.editor.files;

import dev.cyanotype.history.Divergence;
import java.util.List;

/** What a person decides where two programs changed one file. */
public sealed interface Settlement {

    /**
     * What was changed there comes into the document here.
     *
     * @param taken of what is in conflict, what is to be as it is there
     */
    record Merge(List<Divergence> taken) implements Settlement {
        public Merge {
            taken = List.copyOf(taken);
        }
    }

    /** The document stays as it is, and is saved over the file when it is saved. */
    record KeepMine() implements Settlement {}

    /** The file is read anew; the document as it was can be reopened. */
    record TakeTheirs() implements Settlement {}
}
