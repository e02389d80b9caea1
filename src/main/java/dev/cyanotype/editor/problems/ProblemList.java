package dev.cyanotype.editor.problems;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Lowering;
import dev.cyanotype.rules.Rules;
import dev.cyanotype.rules.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays out findings as lines, in groups. */
final class ProblemList {
    /** How many findings of a rule are asked for a way to mend them. */
    private static final int ASKED = 8;

    private ProblemList() {}

    /** What the lines are to be grouped by. */
    enum Grouping {
        RULE,
        SEVERITY
    }

    /**
     * What is to be seen of the findings.
     *
     * @param grouping what they are grouped by
     * @param severities the weights that are shown
     * @param words what is searched for, in any letter case; empty for everything
     * @param closed the keys of the groups that are closed
     */
    record Wanted(Grouping grouping, Set<Severity> severities, String words, Set<String> closed) {}

    static final String ALLOWED = "allowed";

    static List<ProblemRow> rows(List<Finding> findings, Wanted wanted, Blueprint document, Rules rules) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : sorted(findings, wanted.grouping())) {
            if (wanted.severities().contains(finding.severity()) && answers(finding, wanted.words())) {
                String key = wanted.grouping() == Grouping.RULE ? finding.rule() : finding.severity().wireName();
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
            }
        }
        List<String> lowerable = rules.lowerable();
        List<ProblemRow> rows = new ArrayList<>();
        groups.forEach((key, group) -> {
            boolean open = !wanted.closed().contains(key);
            rows.add(head(key, group, wanted.grouping(), open));
            for (Finding finding : open ? group : List.<Finding>of()) {
                rows.add(new ProblemRow.Found(finding, lowerable.contains(finding.rule())));
            }
        });
        addAllowed(rows, document, rules, wanted);
        return rows;
    }

    private static List<Finding> sorted(List<Finding> findings, Grouping grouping) {
        if (grouping == Grouping.RULE) {
            return findings;
        }
        List<Finding> sorted = new ArrayList<>(findings.size());
        for (Severity severity : Severity.values()) {
            for (Finding finding : findings) {
                if (finding.severity() == severity) {
                    sorted.add(finding);
                }
            }
        }
        return sorted;
    }

    private static boolean answers(Finding finding, String words) {
        return words.isEmpty()
                || holds(Objects.requireNonNullElse(finding.component(), "screen"), words)
                || holds(RuleNames.title(finding.rule()), words)
                || holds(finding.rule(), words)
                || holds(finding.message(), words);
    }

    private static boolean holds(String text, String words) {
        for (int i = 0; i <= text.length() - words.length(); i++) {
            if (text.regionMatches(true, i, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    private static ProblemRow head(String key, List<Finding> group, Grouping grouping, boolean open) {
        Severity worst = Severity.HINT;
        boolean fixable = false;
        for (int i = 0; i < group.size(); i++) {
            Severity each = group.get(i).severity();
            worst = each.compareTo(worst) < 0 ? each : worst;
            fixable |= i < ASKED && !fixable && !group.get(i).fixes().isEmpty();
        }
        boolean byRule = grouping == Grouping.RULE;
        String title = byRule ? RuleNames.title(key) : RuleNames.plural(worst);
        return new ProblemRow.Head(key, title, worst, group.size(), open, byRule && fixable ? key : null);
    }

    private static void addAllowed(List<ProblemRow> rows, Blueprint document, Rules rules, Wanted wanted) {
        List<ProblemRow> allowed = new ArrayList<>();
        for (Lowering.Lowered lowered : Lowering.of(document.members()).lowered(rules)) {
            String title = RuleNames.title(lowered.rule());
            for (String id : lowered.except()) {
                allowed.add(new ProblemRow.Allowed(lowered.rule(), id, title + ": not for " + id));
            }
            if (lowered.except().isEmpty()) {
                Severity severity = lowered.severity();
                String to = severity == null ? "off in this document" : "only a " + severity.wireName() + " in this document";
                allowed.add(new ProblemRow.Allowed(lowered.rule(), null, title + ": " + to));
            }
        }
        if (!allowed.isEmpty()) {
            boolean open = !wanted.closed().contains(ALLOWED);
            rows.add(new ProblemRow.AllowedHead(allowed.size(), open));
            rows.addAll(open ? allowed : List.of());
        }
    }
}
