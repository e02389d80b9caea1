package dev.cyanotype.rules;

import java.util.List;

/**
 * What an edit brings in or makes worse.
 *
 * @param findings in the order of the rules, then of the document, then of the components that they are found against
 */
public record Verdict(List<Finding> findings) {
    public static final Verdict CLEAN = new Verdict(List.of());

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether the edit must not stand: an error is among the findings. */
    public boolean rejects() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
