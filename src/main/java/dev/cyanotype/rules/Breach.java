package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule does not hold, before it is put into words.
 *
 * @param rule the rule
 * @param component the component, or null for the screen
 * @param other what it is found against, or null
 * @param detail what tells two breaches of one rule by one component apart; empty where there is one at most
 * @param measure how bad it is: larger is worse
 */
record Breach(Rule rule, @Nullable Component component, @Nullable Component other, String detail, double measure) {

    Breach(Rule rule, @Nullable Component component, double measure) {
        this(rule, component, null, "", measure);
    }

    Breach(Rule rule, @Nullable Component component, @Nullable Component other, double measure) {
        this(rule, component, other, "", measure);
    }

    /** By which the same breach is known in another state of the document. */
    record Key(String rule, @Nullable String component, @Nullable String other, String detail) {}

    Key key() {
        String first = component == null ? null : component.id();
        String second = other == null ? null : other.id();
        boolean swapped = rule.isMutual() && first != null && second != null && first.compareTo(second) > 0;
        return new Key(rule.id(), swapped ? second : first, swapped ? first : second, detail);
    }

    /** Whether both have the same {@link #key}. */
    boolean isSameAs(Breach that) {
        return rule == that.rule
                && detail.equals(that.detail)
                && (isOf(component, that.component) && isOf(other, that.other)
                        || rule.isMutual() && isOf(component, that.other) && isOf(other, that.component));
    }

    private static boolean isOf(@Nullable Component one, @Nullable Component another) {
        return one == another || one != null && another != null && one.id().equals(another.id());
    }

    /** The component, in a breach that is not the screen's. */
    Component of() {
        if (component == null) {
            throw new IllegalStateException("a breach of the screen's");
        }
        return component;
    }

    /** The other, in a breach that has one. */
    Component against() {
        if (other == null) {
            throw new IllegalStateException("a breach of one component");
        }
        return other;
    }
}
