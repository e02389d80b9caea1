package dev.cyanotype.language.resolve;

import static dev.cyanotype.language.resolve.Phrases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Resolution;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounsTest {
    private static final Blueprint PAGE = Samples.page();
    private static final Action HIDE = Resolved.hide();

    private static Setting setting(List<String> selection, List<String> antecedents) {
        return new Setting(PAGE, selection, antecedents);
    }

    private static Resolved both(Target first, Target second) {
        return Resolved.of(PAGE, clause(red(), first), clause(HIDE, second));
    }

    @Test
    void itStandsForTheClauseBefore() {
        assertEquals("order", both(id("order"), IT).targets(1));
    }

    @Test
    void unsaidStandsForTheClauseBefore() {
        assertEquals("cancel", both(nth("the third button", BUTTON, 2), UNSAID).targets(1));
    }

    @Test
    void itTakesAllOfAPlural() {
        assertEquals("start order cancel", both(all("all buttons", BUTTON), IT).targets(1));
    }

    @Test
    void itStandsForTheScreen() {
        Resolved resolved = Resolved.of(PAGE, clause(red(), SCREEN), clause(new Action.Shade(ColourPlace.BACKGROUND, -20), IT));

        assertEquals("SCREEN", resolved.targets(1));
    }

    @Test
    void everyFurtherClauseGoesOnWithTheLastTarget() {
        Resolved resolved = Resolved.of(PAGE, clause(red(), id("order")), clause(HIDE, id("cancel")), clause(red(), IT),
                clause(HIDE, UNSAID));

        assertEquals("cancel", resolved.targets(2));
        assertEquals("cancel", resolved.targets(3));
    }

    @Test
    void itStandsForTheCommandBefore() {
        assertEquals("rule", Resolved.hiding(setting(List.of("order"), List.of("rule")), IT).result());
    }

    @Test
    void itLeavesOutWhatIsNoLongerThere() {
        assertEquals("rule", Resolved.hiding(setting(List.of(), List.of("gone", "rule")), IT).result());
    }

    @Test
    void itStandsForTheSelectionWhereNothingWasSaid() {
        assertEquals("order", Resolved.hiding(setting(List.of("order"), List.of()), IT).result());
    }

    @Test
    void itIsAmbiguousWhereSeveralAreSelected() {
        assertEquals("AMBIGUOUS", Resolved.hiding(setting(List.of("order", "rule"), List.of()), IT).result());
        assertEquals("order rule", Resolved.hiding(setting(List.of("order", "rule"), List.of()), THEM).result());
    }

    @Test
    void itIsAmbiguousWithNothingToStandFor() {
        Resolved resolved = Resolved.hiding(PAGE, IT);

        resolved.assertRefused(Code.AMBIGUOUS, 0);
        assertTrue(resolved.refusal(0).message().startsWith("\"it\" has nothing to stand for"), resolved.refusal(0).message());
    }

    @Test
    void bothTakesTwo() {
        Target both = new Target.Pronoun(true, "both of them");

        assertEquals("order rule", both(list(id("order"), id("rule")), both).targets(1));
        both(id("order"), both).assertRefused(Code.AMBIGUOUS, 1);
    }

    @Test
    void aPluralBehindSinglesTakesThemAll() {
        Resolved resolved = Resolved.of(PAGE, clause(red(), id("order")), clause(HIDE, id("rule")), clause(HIDE, THEM),
                clause(HIDE, IT));

        assertEquals("order rule", resolved.targets(2));
        assertEquals("order rule", resolved.targets(3));
        assertEquals("order", both(id("order"), THEM).targets(1));
    }

    @Test
    void unsaidStandsForTheSelectionBeforeTheCommandBefore() {
        assertEquals("order", Resolved.hiding(setting(List.of("order"), List.of("rule")), UNSAID).result());
        assertEquals("AMBIGUOUS", Resolved.hiding(setting(List.of(), List.of("rule")), UNSAID).result());
    }

    @Test
    void theSelectionIsWhatIsSelectedAndThere() {
        assertEquals("order rule", Resolved.hiding(setting(List.of("order", "gone", "rule"), List.of()), SELECTED).result());
        assertEquals("AMBIGUOUS", Resolved.hiding(setting(List.of(), List.of("rule")), SELECTED).result());
    }

    @Test
    void theSelectionSettlesASingular() {
        assertEquals("order", Resolved.hiding(setting(List.of("rule", "order"), List.of()), the("the button", BUTTON)).result());
        assertEquals("AMBIGUOUS",
                Resolved.hiding(setting(List.of("start", "order"), List.of()), the("the button", BUTTON)).result());
        assertEquals("AMBIGUOUS", Resolved.hiding(setting(List.of("rule"), List.of()), the("the button", BUTTON)).result());
    }

    @Test
    void theSelectionSettlesASingularWithConditions() {
        Target small = the("the narrow button", BUTTON, new Condition.Compared(Target.Measure.WIDTH, false, 200, null));

        assertEquals("cancel", Resolved.hiding(setting(List.of("cancel"), List.of()), small).result());
    }

    @Test
    void selectedNarrows() {
        Target selected = the("the selected button", BUTTON, new Condition.InSelection());

        assertEquals("order", Resolved.hiding(setting(List.of("order", "rule"), List.of()), selected).result());
        assertEquals("NO_TARGET", Resolved.hiding(PAGE, selected).result());
    }

    @Test
    void theOtherIsNotTheOneBefore() {
        Target other = the("the other card", CARD, new Condition.Other());
        Target others = all("the other cards", CARD, new Condition.Other());

        assertEquals("card_b card_c", both(id("card_a"), others).targets(1));
        both(id("card_a"), other).assertRefused(Code.AMBIGUOUS, 1);
        assertEquals("card_c", both(list(id("card_a"), id("card_b")), other).targets(1));
        assertEquals("card_a card_b card_c", Resolved.hiding(PAGE, list(id("card_a"), others)).result());
    }

    @Test
    void thePronounInAnActionIsWhatWasMeantBefore() {
        Resolved resolved = Resolved.of(
                PAGE, clause(red(), id("rule")), clause(new Action.MoveBeside(Relation.BELOW, IT, Double.NaN), id("order")),
                        clause(HIDE, IT));

        assertEquals(List.of(List.of("rule")), resolved.step(1).others());
        assertEquals("order", resolved.targets(2));
    }

    @Test
    void theOtherInAnActionIsNotItsTarget() {
        var match = new Action.Recolour(
                ColourPlace.UNQUALIFIED,
                        new ColourValue.OfTarget(the("the other one", type("", ComponentType.FOOTER, ComponentType.DIVIDER),
                        new Condition.Other())));

        assertEquals(recolour("#333333"), Resolved.of(PAGE, clause(match, id("rule"))).step(0).action());
    }

    @Test
    void nothingStandsForATargetThatWasRefused() {
        Resolved resolved = both(the("the button", BUTTON), IT);

        resolved.assertRefused(Code.AMBIGUOUS, 0);
        assertEquals(resolved.refusal(0), resolved.refusal(1));
        assertEquals("rule", Resolved.of(PAGE, clause(red(), id("nowhere")), clause(HIDE, id("rule"))).targets(1));
    }

    @Test
    void aRefusedPartCanBeReferredTo() {
        var vague = Rejection.of(Code.VAGUE, "vague");
        var reading = new Reading(List.of(
                new Reading.Part.Refused(vague, id("rule"), 0, 10), new Reading.Part.Read(new Clause(HIDE, IT, 1, 14, 21))));

        Resolution resolution = new Resolver().resolve("polish rule and hide it", reading, setting(List.of("order"), List.of()));

        assertEquals(new Resolution.Outcome.Refused(vague), resolution.outcomes().getFirst());
        assertEquals("rule", new Resolved(resolution).targets(1));
    }

    @Test
    void actionsWithoutATargetLeaveWhatWasMeant() {
        Resolved resolved = Resolved.of(PAGE, clause(red(), id("rule")), clause(new Action.Undo(1), UNSAID), clause(HIDE, IT));

        assertEquals("", resolved.targets(1));
        assertEquals("rule", resolved.targets(2));
    }

    @Test
    void selectingNothingTakesNoTarget() {
        assertEquals("", Resolved.of(setting(List.of("order"), List.of()), clause(new Action.Select(), UNSAID)).result());
    }

    @Test
    void itStandsForWhatWasAdded() {
        var add = new Action.Add(ComponentType.BUTTON, null, "Go", 2, new Action.Placement.Anywhere(), List.of());
        var inside = new Action.Add(
                ComponentType.LABEL, null, null, 1, new Action.Placement.Beside(Relation.INSIDE, IT), List.of());

        Resolved resolved = Resolved.of(PAGE, clause(add, UNSAID), clause(HIDE, IT), clause(add, UNSAID), clause(inside, UNSAID));

        assertEquals("button_1 button_2", resolved.targets(1));
        assertEquals(List.of(List.of("button_3", "button_4")), resolved.step(3).others());
    }

    @Test
    void aNounOfWhichThereWasNoneStandsForWhatWasAdded() {
        Blueprint screen = Samples.screen(Samples.component("button go 0 0 100 48"));
        var add = new Action.Add(ComponentType.FOOTER, null, null, 1, new Action.Placement.Anywhere(), List.of());

        assertEquals("footer_1", Resolved.of(screen, clause(add, UNSAID), clause(HIDE, the("the footer", FOOTER))).targets(1));
        assertEquals("page_end", Resolved.of(PAGE, clause(add, UNSAID), clause(HIDE, the("the footer", FOOTER))).targets(1));
    }

    @Test
    void nothingStandsForWhatIsAddedBetweenSeveral() {
        var between = new Action.Add(
                ComponentType.DIVIDER, null, null, 1, new Action.Placement.Between(all("the cards", CARD), null), List.of());

        Resolved.of(PAGE, clause(between, UNSAID), clause(HIDE, IT)).assertRefused(Code.AMBIGUOUS, 1);
    }

    @Test
    void anIdThatIsFreedIsGivenAgain() {
        Blueprint screen = Samples.screen(Samples.component("button button_1 0 0 100 48"));
        var add = new Action.Add(ComponentType.BUTTON, null, null, 1, new Action.Placement.Anywhere(), List.of());

        Resolved resolved = Resolved.of(
                screen, clause(new Action.Delete(), id("button_1")), clause(add, UNSAID), clause(Resolved.hide(), IT));

        assertEquals("button_1", resolved.targets(2));
    }
}
