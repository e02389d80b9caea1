package dev.cyanotype.editor.problems;

import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.List;

/** How many findings there are of each weight. */
public record Counts(int errors, int warnings, int hints) {
    public static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(List<Finding> findings) {
        int[] counts = new int[Severity.values().length];
        for (Finding finding : findings) {
            counts[finding.severity().ordinal()]++;
        }
        return new Counts(counts[0], counts[1], counts[2]);
    }

    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }

    public int all() {
        return errors + warnings + hints;
    }
}
