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
    private final Coverage coverage;
    private final States states;
    private final Scene after;
    private final Lowering lowering;
    private @Nullable Scene before;

    /**
     * Two states.
     *
     * @param lineage where the components of the second come from
     */
    record States(Blueprint before, Blueprint after, Lineage lineage) {}

    Comparison(Rules rules, Coverage coverage, States states) {
        this.rules = rules;
        this.coverage = coverage;
        this.states = states;
        this.after = scene(states.after(), states.lineage());
        this.lowering = Lowering.of(states.after().members());
    }

    private Scene scene(Blueprint blueprint, Lineage lineage) {
        return new Scene(blueprint, coverage.neighbours(), coverage == Coverage.SCOPED, lineage);
    }

    private Scene before() {
        Scene known = before;
        if (known == null) {
            known = scene(states.before(), Lineage.NONE);
            before = known;
        }
        return known;
    }

    /** Looks at everything, before and after. */
    Verdict ofEverything() {
        var had = new Gathered(rules, lowering);
        var has = new Gathered(rules, lowering);
        new Inspection(before(), had, 0).screen().components();
        new Inspection(after, has, 0).screen().components();
        for (int i = 0; i < rules.count(); i++) {
            Breaches breaches = has.found(i);
            Breaches those = had.found(i);
            if (breaches != null && those != null) {
                Map<Breach.Key, Breach> known = those.byKey();
                breaches.list().removeIf(breach -> !isWorse(breach, known.get(breach.key())));
            }
        }
        return verdict(has);
    }

    /** Looks at what changes can have affected after them, and where a breach is found there, at that place before. */
    Verdict within(Scope scope) {
        var has = new Gathered(rules, lowering);
        ofScreen(scope.screen(), has);
        ofComponents(scope, has);
        if (scope.everywhere() != 0) {
            new Inspection(after, has, scope.everywhere()).components();
        }
        if (has.isEmpty()) {
            return Verdict.CLEAN;
        }
        for (int i = 0; i < rules.count(); i++) {
            Breaches breaches = has.found(i);
            if (breaches != null) {
                keepWorse(breaches, rules.get(i));
                breaches.sort(after);
            }
        }
        return verdict(has);
    }

    private void ofScreen(int facets, Gathered has) {
        for (int i = 0; facets != 0 && i < rules.count(); i++) {
            if ((rules.reads(i) & facets) != 0 && has.wants(i)) {
                rules.get(i).checkScreen(after, has.of(i));
            }
        }
    }

    private void ofComponents(Scope scope, Gathered has) {
        Marks marks = scope.components();
        for (int at = 0; at < marks.size(); at++) {
            Component component = after.blueprint().component(marks.id(at));
            if (component != null) {
                after.stand(component);
                check(component, marks.bits(at), scope.everywhere(), has);
            }
        }
    }

    private void check(Component component, int facets, int everywhere, Gathered has) {
        boolean hidden = after.isHidden(component);
        for (int i = 0; i < rules.count(); i++) {
            int reads = rules.reads(i);
            if ((reads & facets) != 0
                    && (reads & everywhere) == 0
                    && has.wants(i)
                    && (!hidden || rules.get(i).isBinding())) {
                rules.get(i).check(component, after, has.of(i));
            }
        }
    }

    private void keepWorse(Breaches has, Rule rule) {
        var kept = new ArrayList<Breach>(has.size());
        Breaches had = null;
        String of = null;
        for (Breach breach : has.list()) {
            String id = breach.component() == null ? null : breach.component().id();
            if (had == null || !Objects.equals(of, id)) {
                had = breachesBefore(rule, id);
                of = id;
            }
            if (isWorse(breach, find(breach, had))) {
                kept.add(breach);
            }
        }
        has.list().clear();
        has.list().addAll(kept);
    }

    private Breaches breachesBefore(Rule rule, @Nullable String id) {
        var had = new Breaches();
        if (id == null) {
            rule.checkScreen(before(), had);
            return had;
        }
        Component component = before().blueprint().component(id);
        if (component != null && (rule.isBinding() || !before().isHidden(component))) {
            before().stand(component);
            rule.check(component, before(), had);
        }
        return had;
    }

    private static @Nullable Breach find(Breach breach, Breaches among) {
        if (!among.isEmpty()) {
            for (Breach one : among.list()) {
                if (one.isSameAs(breach)) {
                    return one;
                }
            }
        }
        return null;
    }

    private static boolean isWorse(Breach now, @Nullable Breach then) {
        return then == null || now.measure() > then.measure() + ROUNDING;
    }

    private Verdict verdict(Gathered has) {
        List<Finding> findings = Verification.report(has, lowering, after.blueprint());
        return findings.isEmpty() ? Verdict.CLEAN : new Verdict(findings);
    }
}
