package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Patch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The judgement of changes since one state, to which changes are added as they are made and which can be asked after each or
 * once at the end: what it says of a state does not depend on what it was asked before. For one thread.
 */
public final class Judging {
    private final Rules rules;
    private final Blueprint before;
    private final Coverage coverage;
    private final Touched touched;

    Judging(Rules rules, Blueprint before, Coverage coverage) {
        this.rules = rules;
        this.coverage = coverage;
        this.before = before;
        this.touched = new Touched(before);
    }

    /** Adds changes that were made after those added so far. */
    public Judging add(Patch patch) {
        touched.add(patch);
        return this;
    }

    /**
     * What the changes bring in or make worse.
     *
     * @param after the state that all changes added so far have led to
     */
    public Verdict judge(Blueprint after) {
        boolean scoped = coverage == Coverage.SCOPED;
        Lineage lineage = scoped ? touched.lineage() : touched.lineage().counting(after);
        Verdict copies = copies(after, lineage, scoped);
        if (copies.rejects()) {
            return copies;
        }
        var comparison = new Comparison(rules, coverage, new Comparison.States(before, after, lineage));
        return scoped ? comparison.within(Scope.of(before, after, touched)) : comparison.ofEverything();
    }

    /** Components that share an id, by id: no other rule is asked where there are any. */
    private Verdict copies(Blueprint after, Lineage lineage, boolean scoped) {
        if (scoped && touched.lineage().arrived().isEmpty()) {
            return Verdict.CLEAN;
        }
        var rule = new IdsAreUnique();
        var scene = new Scene(after, Neighbours.SCANNED, false, lineage);
        var found = new Breaches();
        if (scoped) {
            for (Component top : touched.lineage().arrived()) {
                check(top, rule, scene, found);
            }
        } else {
            after.forEachComponent(component -> rule.check(component, scene, found));
        }
        if (found.isEmpty()) {
            return Verdict.CLEAN;
        }
        List<Finding> findings = new ArrayList<>();
        Verification.report(found, Lowering.of(after.members()), after, findings);
        findings.sort(Comparator.comparing(Finding::message));
        return new Verdict(List.copyOf(new LinkedHashSet<>(findings)));
    }

    private static void check(Component top, Rule rule, Scene scene, Breaches found) {
        rule.check(top, scene, found);
        for (Component child : top.children()) {
            check(child, rule, scene, found);
        }
    }
}
