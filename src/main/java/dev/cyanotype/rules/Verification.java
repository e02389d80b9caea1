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
        var scene = new Scene(blueprint, Neighbours.INDEXED, false, Lineage.NONE);
        Breaches[] found = rules.places(lowering);
        new Inspection(rules, scene, found).screen().components();
        List<Finding> findings = new ArrayList<>();
        for (Breaches breaches : found) {
            report(breaches, lowering, scene, findings);
        }
        return List.copyOf(findings);
    }

    /** Puts breaches into words. */
    static void report(Breaches breaches, Lowering lowering, Scene scene, List<Finding> findings) {
        for (Breach breach : breaches.list()) {
            Severity severity = lowering.severity(breach);
            if (severity != null) {
                findings.add(new Finding(
                        breach.rule().id(),
                        severity,
                        breach.component() == null ? null : breach.component().id(),
                        breach.other() == null ? null : breach.other().id(),
                        breach.rule().message(breach, scene),
                        breach.measure(),
                        breach.rule().fixes(breach, scene)));
            }
        }
    }
}
