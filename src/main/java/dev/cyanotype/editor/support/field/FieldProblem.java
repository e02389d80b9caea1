package dev.cyanotype.editor.support.field;

import java.util.List;

/**
 * Why a field did not take what it was given.
 *
 * @param message one sentence
 * @param fixes sentences that would mend it, the best first
 */
public record FieldProblem(String message, List<String> fixes) {
    public FieldProblem {
        fixes = fixes.stream().distinct().toList();
    }
}
