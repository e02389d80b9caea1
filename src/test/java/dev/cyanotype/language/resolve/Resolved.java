package dev.cyanotype.language.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Resolution;
import dev.cyanotype.language.Resolution.Outcome;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.Target;
import java.util.Arrays;
import java.util.List;

/** What clauses came to on a document, with the questions that tests ask of it. */
record Resolved(Resolution resolution) {

    static Resolved of(Setting setting, Clause... clauses) {
        return new Resolved(new Resolver().resolve(Arrays.asList(clauses), setting));
    }

    static Resolved of(BlueprintView document, Clause... clauses) {
        return of(new Setting(document, List.of(), List.of()), clauses);
    }

    /** One clause, hiding its target. */
    static Resolved hiding(Setting setting, Target target) {
        return of(setting, Phrases.clause(Resolved.hide(), target));
    }

    static Resolved hiding(BlueprintView document, Target target) {
        return hiding(new Setting(document, List.of(), List.of()), target);
    }

    /** An action on components alone. */
    static Action hide() {
        return new Action.SetStyle(Property.VISIBLE, JsonLiteral.FALSE);
    }

    Step step(int index) {
        return switch (resolution.outcomes().get(index)) {
            case Outcome.Resolved(Step step) -> step;
            case Outcome.Refused(Rejection why) -> fail(why.code() + ": " + why.message());
        };
    }

    Rejection refusal(int index) {
        return switch (resolution.outcomes().get(index)) {
            case Outcome.Resolved(Step step) -> fail("resolved: " + step);
            case Outcome.Refused(Rejection why) -> why;
        };
    }

    /** The targets of a step, joined by spaces; SCREEN for the screen. */
    String targets(int index) {
        Step step = step(index);
        String ids = String.join(" ", step.targets());
        return step.ofScreen() ? (ids.isEmpty() ? "SCREEN" : ids + " SCREEN") : ids;
    }

    /** The targets of the only step, or the code of its refusal. */
    String result() {
        assertEquals(1, resolution.outcomes().size());
        return result(0);
    }

    String result(int index) {
        return resolution.outcomes().get(index) instanceof Outcome.Refused(Rejection why) ? why.code().toString() : targets(index);
    }

    void assertRefused(Code code, int index) {
        assertEquals(code, refusal(index).code(), refusal(index).message());
    }
}
