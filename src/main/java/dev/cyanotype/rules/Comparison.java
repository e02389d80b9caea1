package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two states of a document, and which breaches the second has that the first has not, or not as bad. */
final class Comparison {
    private static final double ROUNDING = 1e-9;

    private final Rules rules;
    private final Scene before;
    private final Scene after;
    private final Lowering lowering;

    /**
     * Two states.
     *
     * @param lineage where the components of the second come from
     */
    record States(Blueprint before, Blueprint after, Lineage lineage) {}

    Comparison(Rules rules, Coverage coverage, States states) {
        boolean bothWays = coverage == Coverage.SCOPED;
        this.rules = rules;
        this.before = new Scene(states.before(), coverage.neighbours(), bothWays, Lineage.NONE);
        this.after = new Scene(states.after(), coverage.neighbours(), bothWays, states.lineage());
        this.lowering = Lowering.of(states.after().members());
    }

    /** Looks at everything, before and after. */
    Verdict ofEverything() {
        Breaches[] had = rules.places(lowering);
        Breaches[] has = rules.places(lowering);
        new Inspection(rules, before, had).screen().components();
        new Inspection(rules, after, has).screen().components();
        for (int i = 0; i < has.length; i++) {
            Map<Breach.Key, Breach> known = had[i].byKey();
            has[i].list().removeIf(breach -> !isWorse(breach, known.get(breach.key())));
        }
        return verdict(has);
    }

    /** Looks at what changes can have affected after them, and where a breach is found there, at that place before. */
    Verdict within(Scope scope) {
        Breaches[] has = rules.places(lowering);
        ofScreen(scope.screen(), has);
        ofComponents(scope, has);
        everywhere(scope.everywhere(), has);
        boolean clean = true;
        for (int i = 0; i < has.length; i++) {
            if (!has[i].isEmpty()) {
                clean = false;
                keepWorse(has[i], rules.get(i));
                has[i].sort(after);
            }
        }
        return clean ? Verdict.CLEAN : verdict(has);
    }

    private void ofScreen(int facets, Breaches[] has) {
        if (facets == 0) {
            return;
        }
        for (int i = 0; i < has.length; i++) {
            if (has[i].isWanted() && (rules.reads(i) & facets) != 0) {
                rules.get(i).checkScreen(after, has[i]);
            }
        }
    }

    private void ofComponents(Scope scope, Breaches[] has) {
        Marks marks = scope.components();
        for (int at = 0; at < marks.size(); at++) {
            int facets = marks.bits(at);
            Component component = after.blueprint().component(marks.id(at));
            if (component == null) {
                continue;
            }
            after.stand(component);
            boolean hidden = after.isHidden(component);
            for (int i = 0; i < has.length; i++) {
                int reads = rules.reads(i);
                if ((reads & facets) != 0
                        && (reads & scope.everywhere()) == 0
                        && has[i].isWanted()
                        && (!hidden || rules.get(i).isBinding())) {
                    rules.get(i).check(component, after, has[i]);
                }
            }
        }
    }

    private void everywhere(int facets, Breaches[] has) {
        if (facets == 0) {
            return;
        }
        Breaches[] wanted = new Breaches[has.length];
        for (int i = 0; i < has.length; i++) {
            wanted[i] = (rules.reads(i) & facets) != 0 ? has[i] : new Breaches(false);
        }
        new Inspection(rules, after, wanted).components();
    }

    private void keepWorse(Breaches has, Rule rule) {
        var kept = new ArrayList<Breach>(0);
        var had = new Breaches(true);
        String of = null;
        boolean checked = false;
        for (Breach breach : has.list()) {
            String id = breach.component() == null ? null : breach.component().id();
            if (!checked || !Objects.equals(of, id)) {
                had = breachesBefore(rule, id);
                of = id;
                checked = true;
            }
            if (isWorse(breach, find(breach, had))) {
                kept.add(breach);
            }
        }
        has.list().clear();
        has.list().addAll(kept);
    }

    private Breaches breachesBefore(Rule rule, @Nullable String id) {
        var had = new Breaches(true);
        if (id == null) {
            rule.checkScreen(before, had);
            return had;
        }
        Component component = before.blueprint().component(id);
        if (component != null && (rule.isBinding() || !before.isHidden(component))) {
            before.stand(component);
            rule.check(component, before, had);
        }
        return had;
    }

    private static @Nullable Breach find(Breach breach, Breaches among) {
        if (!among.isEmpty()) {
            Breach.Key key = breach.key();
            for (Breach one : among.list()) {
                if (one.key().equals(key)) {
                    return one;
                }
            }
        }
        return null;
    }

    private static boolean isWorse(Breach now, @Nullable Breach then) {
        return then == null || now.measure() > then.measure() + ROUNDING;
    }

    private Verdict verdict(Breaches[] has) {
        List<Finding> findings = new ArrayList<>(0);
        for (Breaches breaches : has) {
            Verification.report(breaches, lowering, after, findings);
        }
        return findings.isEmpty() ? Verdict.CLEAN : new Verdict(findings);
    }
}
