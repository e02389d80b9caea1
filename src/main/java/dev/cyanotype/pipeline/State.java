package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import java.util.List;

/**
 * What a command starts from and leaves behind.
 *
 * @param document the document
 * @param selection the ids selected
 * @param antecedents the ids that the last command was about: what "it" means
 */
public record State(Blueprint document, List<String> selection, List<String> antecedents) {

    public State {
        selection = List.copyOf(selection);
        antecedents = List.copyOf(antecedents);
    }

    public static State of(Blueprint document) {
        return new State(document, List.of(), List.of());
    }

    public State withSelection(List<String> ids) {
        return new State(document, ids, antecedents);
    }

    /** This state with another document: ids that are gone from it are no longer selected or meant. */
    State withDocument(Blueprint other) {
        return new State(other, known(selection, other), known(antecedents, other));
    }

    private static List<String> known(List<String> ids, Blueprint document) {
        for (String id : ids) {
            if (document.place(id) == null) {
                return ids.stream().filter(each -> document.place(each) != null).toList();
            }
        }
        return ids;
    }
}
