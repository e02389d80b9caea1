package dev.cyanotype.language.completion;

import dev.cyanotype.language.completion.Continuations.State;
import dev.cyanotype.language.completion.Continuations.Verdict;
import dev.cyanotype.language.lexicon.Category;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How the phrases of each kind fare at one place, so that those that stand no chance are not all tried. */
final class Families {
    /** How many misses in a row one counts for that took many tries. */
    private static final int DEAR = 2;

    private final Map<Category<?>, Family> families = new HashMap<>();
    private final int patience;

    /**
     * @param patience how much longer than where nothing is typed a kind is tried
     */
    Families(int patience) {
        this.patience = patience;
    }

    private static final class Family {
        private final int mostFound;
        private final int mostMissed;
        private int found;
        private int missed;

        Family(Category<?> category) {
            boolean large = category == Category.VERB || category == Category.NOUN || category == Category.GLUE;
            this.mostFound = large || category == Category.FEATURE ? 16 : 8;
            this.mostMissed = category == Category.GLUE ? 10 : 4;
        }
    }

    boolean areWorthTrying(Set<Category<?>> kinds) {
        for (Category<?> kind : kinds) {
            Family family = of(kind);
            if (family.found < family.mostFound * patience && family.missed < family.mostMissed * patience) {
                return true;
            }
        }
        return false;
    }

    void met(Set<Category<?>> kinds, Verdict verdict) {
        if (verdict.probe() != null && verdict.probe().entry() != null) {
            Family family = of(verdict.probe().entry().category());
            family.found++;
            family.missed = 0;
        } else if (verdict.state() == State.NOT) {
            kinds.forEach(kind -> of(kind).missed += verdict.wasDear() ? DEAR : 1);
        }
    }

    private Family of(Category<?> kind) {
        return families.computeIfAbsent(kind, Family::new);
    }
}
