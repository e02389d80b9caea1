package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Patch;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds edits and documents to the rules. Immutable, for any number of threads.
 *
 * <p>An edit is judged by what it brings in or makes worse: what a breach is known by is its rule and what it is of, and it is
 * worse where its measure has grown by more than a billionth. How the rules are lowered is read off the result of the edit,
 * for both states, so that no longer lowering a rule is never an offence in itself.
 *
 * @param rules the rules
 */
public record Verification(Rules rules) {

    /** Begins to judge changes from a state on. */
    public Judging start(Blueprint before, Coverage coverage) {
        return new Judging(rules, before, coverage);
    }

    /**
     * Judges one edit.
     *
     * @param patch the changes that lead from the one state to the other
     */
    public Verdict judge(Blueprint before, Blueprint after, Patch patch, Coverage coverage) {
        return start(before, coverage).add(patch).judge(after);
    }

    /** What an edit brings in or makes worse, told by looking at what its patch can have affected. */
    public List<Finding> scoped(Blueprint before, Blueprint after, Patch patch) {
        return judge(before, after, patch, Coverage.SCOPED).findings();
    }

    /** The same, told by looking at everything, before and after, and at all pairs of siblings: the plain way. */
    public List<Finding> full(Blueprint before, Blueprint after, Patch patch) {
        return judge(before, after, patch, Coverage.EVERYTHING_BY_PAIRS).findings();
    }

    /** Every finding of a document, in the order of the rules, then of the document. */
    public List<Finding> all(Blueprint blueprint) {
        Lowering lowering = Lowering.of(blueprint.members());
        var scene = Scene.of(blueprint);
        var found = new Gathered(rules, lowering);
        new Inspection(scene, found, 0).screen().components();
        return List.copyOf(report(found, lowering, blueprint));
    }

    /** The findings that breaches are in a document that may lower rules. */
    static List<Finding> report(Gathered found, Lowering lowering, Blueprint in) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < found.rules().count(); i++) {
            Breaches breaches = found.found(i);
            if (breaches != null) {
                report(breaches, lowering, in, findings);
            }
        }
        return findings;
    }

    static void report(Breaches breaches, Lowering lowering, Blueprint in, List<Finding> findings) {
        for (Breach breach : breaches.list()) {
            Severity severity = lowering.severity(breach);
            if (severity != null) {
                findings.add(new Finding(breach, severity, in));
            }
        }
    }
}
