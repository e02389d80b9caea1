package dev.cyanotype.rules;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The breaches found in one state, rule by rule; nothing is made where nothing is found. */
final class Gathered implements Consumer<Breach> {
    private final Rules rules;
    private final int off;
    private @Nullable Breaches @Nullable [] found;
    private int current;

    Gathered(Rules rules, Lowering lowering) {
        this.rules = rules;
        this.off = lowering.off(rules);
    }

    Rules rules() {
        return rules;
    }

    /** Whether a rule is to be checked at all: not where it is off. */
    boolean wants(int rule) {
        return (off >> rule & 1) == 0;
    }

    /** Says whose breaches come next. */
    Gathered of(int rule) {
        current = rule;
        return this;
    }

    @Override
    public void accept(Breach breach) {
        if (found == null) {
            found = new Breaches[rules.count()];
        }
        Breaches place = found[current];
        if (place == null) {
            place = new Breaches();
            found[current] = place;
        }
        place.accept(breach);
    }

    boolean isEmpty() {
        return found == null;
    }

    /** What a rule found, or null where it found nothing. */
    @Nullable Breaches found(int rule) {
        return found == null ? null : found[rule];
    }
}
