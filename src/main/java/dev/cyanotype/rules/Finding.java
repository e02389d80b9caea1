package dev.cyanotype.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that a rule does not allow.
 *
 * @param rule the rule's id
 * @param severity how much it weighs in this document
 * @param component the component's id, or null for the screen
 * @param other the id of the component that it is found against, or null
 * @param message one sentence with its figures, for a person
 * @param measure how bad it is, in the rule's own unit, from 0 up: larger is worse
 * @param fixes canonical sentences, each of which would mend it by itself, the best first; an edit like any other, to be verified
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String component,
        @Nullable String other,
        String message,
        double measure,
        List<String> fixes) {

    public Finding {
        fixes = List.copyOf(fixes);
    }
}
