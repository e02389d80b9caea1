package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that a rule does not allow: an immutable value.
 *
 * <p>It is put into words when it is asked for them, since most findings are compared and counted and never read. Until it is
 * let go, it holds the state of the document that it was found in.
 */
public final class Finding {
    private final String rule;
    private final Severity severity;
    private final @Nullable String component;
    private final @Nullable String other;
    private final double measure;
    private final Words words;

    /** What there is to say of a finding. */
    private sealed interface Words {
        String message();

        List<String> fixes();
    }

    private record Given(String message, List<String> fixes) implements Words {}

    private record Derived(Breach breach, Blueprint in) implements Words {
        @Override
        public String message() {
            return breach.rule().message(breach, Scene.of(in));
        }

        @Override
        public List<String> fixes() {
            return breach.rule().fixes(breach, Scene.of(in));
        }
    }

    /** A finding in the words given. */
    public Finding(
            String rule,
            Severity severity,
            @Nullable String component,
            @Nullable String other,
            String message,
            double measure,
            List<String> fixes) {
        this.rule = rule;
        this.severity = severity;
        this.component = component;
        this.other = other;
        this.measure = measure;
        this.words = new Given(message, List.copyOf(fixes));
    }

    /** A finding of a breach in a state of a document. */
    Finding(Breach breach, Severity severity, Blueprint in) {
        this.rule = breach.rule().id();
        this.severity = severity;
        this.component = id(breach.component());
        this.other = id(breach.other());
        this.measure = breach.measure();
        this.words = new Derived(breach, in);
    }

    private static @Nullable String id(@Nullable Component component) {
        return component == null ? null : component.id();
    }

    private Finding(Finding like, Words words) {
        this.rule = like.rule;
        this.severity = like.severity;
        this.component = like.component;
        this.other = like.other;
        this.measure = like.measure;
        this.words = words;
    }

    /** The same finding in words, letting go of the document: what is kept for long is kept so. */
    public Finding worded() {
        return words instanceof Given ? this : new Finding(this, new Given(message(), fixes()));
    }

    /** The rule's id. */
    public String rule() {
        return rule;
    }

    /** How much it weighs in this document. */
    public Severity severity() {
        return severity;
    }

    /** The component's id, or null for the screen. */
    public @Nullable String component() {
        return component;
    }

    /** The id of the component that it is found against, or null. */
    public @Nullable String other() {
        return other;
    }

    /** How bad it is, in the rule's own unit, from 0 up: larger is worse. */
    public double measure() {
        return measure;
    }

    /** One sentence with its figures, for a person. */
    public String message() {
        return words.message();
    }

    /** Canonical sentences, each of which would mend it by itself, the best first; edits like any other, to be verified. */
    public List<String> fixes() {
        return words.fixes();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Finding that
                && rule.equals(that.rule)
                && severity == that.severity
                && Objects.equals(component, that.component)
                && Objects.equals(other, that.other)
                && Double.compare(measure, that.measure) == 0
                && message().equals(that.message())
                && fixes().equals(that.fixes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity.ordinal(), component, other, measure);
    }

    /** Such as {@code overlap error: title overlaps header by 12 × 40 px.} */
    @Override
    public String toString() {
        return rule + " " + severity.wireName() + ": " + message();
    }
}
