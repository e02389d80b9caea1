package dev.cyanotype.editor.problems;

import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import org.jspecify.annotations.Nullable;

/** One line of the list of problems. */
sealed interface ProblemRow {

    /**
     * What begins a group.
     *
     * @param key what the group is known by: a rule's id or a weight
     * @param title what people read
     * @param severity what its findings weigh at most
     * @param count how many they are
     * @param isOpen whether they are shown
     * @param fixableRule the rule whose findings can be mended all at once, or null
     */
    record Head(String key, String title, Severity severity, int count, boolean isOpen, @Nullable String fixableRule) implements ProblemRow {}

    /**
     * A finding.
     *
     * @param isLowerable whether the document can allow it
     */
    record Found(Finding finding, boolean isLowerable) implements ProblemRow {}

    /** What begins the list of what is allowed. */
    record AllowedHead(int count, boolean isOpen) implements ProblemRow {}

    /**
     * What the document allows.
     *
     * @param rule the rule
     * @param component the component that it is off for, or null for all
     * @param says what people read
     */
    record Allowed(String rule, @Nullable String component, String says) implements ProblemRow {}
}
