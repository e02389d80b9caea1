package dev.cyanotype.language.resolve;

import static dev.cyanotype.language.resolve.Phrases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private static final Blueprint PAGE = Samples.page();
    private static final Action MOVE = new Action.MoveBy(new Amount.Units(20), null);

    private static Resolved one(Action action, Target target) {
        return Resolved.of(PAGE, clause(action, target));
    }

    private static ColourValue colourOf(Target target) {
        return new ColourValue.OfTarget(target);
    }

    private static Action recolour(ColourPlace place, ColourValue value) {
        return new Action.Recolour(place, value);
    }

    @Test
    void everythingIsTheScreenWhereItIsColoured() {
        assertEquals("SCREEN", one(red(), EVERYTHING).result());
        assertEquals("SCREEN",
                one(new Action.FillGradient(null, new ColourValue.Literal(Colour.BLACK), Double.NaN), EVERYTHING).result());
        assertEquals("rule page_end", Resolved.of(
                        Samples.screen(Samples.component("divider rule 0 0 9 9"), Samples.component("footer page_end 0 9 9 9")),
                        clause(Phrases.recolour(ColourPlace.FOREGROUND, "#FF0000"), EVERYTHING))
                .result());
    }

    @Test
    void everythingExceptIsComponentsWhereItIsColoured() {
        assertEquals(
                "top_bar rule",
                Resolved.of(
                                Samples.screen(
                                        Samples.component("header top_bar 0 0 9 9"),
                                        Samples.component("divider rule 0 9 9 9"),
                                        Samples.component("footer end 0 18 9 9")),
                                clause(red(), except(EVERYTHING, the("the footer", FOOTER))))
                        .result());
    }

    @Test
    void parentsAndTheirDescendantsMoveOnce() {
        assertEquals("top_bar hero features rule product_section page_end", one(MOVE, EVERYTHING).result());
        assertEquals("hero order", one(MOVE, list(id("headline"), id("hero"), id("order"), id("start"))).result());
        assertEquals("headline hero", one(Resolved.hide(), list(id("headline"), id("hero"))).result());
    }

    @Test
    void anExceptionKeepsWhatItIsInAndWhatIsInIt() {
        Target but = except(EVERYTHING, id("card_b"));

        assertEquals(
                "top_bar hero card_a card_c rule product_section page_end", one(new Action.Delete(), but).result());
        assertEquals("top_bar hero card_a card_c rule product_section page_end", one(MOVE, but).result());
    }

    @Test
    void onlyTheBackgroundOfTheScreenCanBeChanged() {
        one(new Action.Delete(), SCREEN).assertRefused(Code.UNSUPPORTED, 0);
        one(MOVE, SCREEN).assertRefused(Code.UNSUPPORTED, 0);
        assertEquals("SCREEN", one(new Action.Shade(ColourPlace.BACKGROUND, 20), SCREEN).result());
    }

    @Test
    void aListMayHoldTheScreen() {
        assertEquals("top_bar SCREEN", one(red(), list(id("top_bar"), SCREEN)).result());
    }

    @Test
    void swapTakesTwo() {
        Action swap = new Action.Swap(null);

        assertEquals("card_a card_b", one(swap, list(id("card_a"), id("card_b"))).result());
        assertEquals("INCOMPLETE", one(swap, id("card_a")).result());
        assertEquals("AMBIGUOUS", one(swap, all("the cards", CARD)).result());
        assertEquals("INVALID_VALUE", one(new Action.Swap(id("card_a")), id("card_a_title")).result());
        assertEquals(List.of(List.of("card_b")), one(new Action.Swap(id("card_b")), id("card_a")).step(0).others());
    }

    @Test
    void givesTheTargetsWithinAnActionInItsOrder() {
        assertEquals(List.of(List.of("rule")), one(new Action.MatchSize(Axis.WIDTH, id("rule")), id("order")).step(0).others());
        assertEquals(List.of(), one(new Action.MatchSize(Axis.WIDTH, null), all("the cards", CARD)).step(0).others());
        assertEquals(List.of(List.of()), one(new Action.Align(Edge.LEFT, SCREEN), id("order")).step(0).others());
        assertEquals(
                List.of(List.of("card_a"), List.of("card_b", "card_c")),
                one(add(new Placement.Between(id("card_a"), list(id("card_b"), id("card_c")))), UNSAID).step(0).others());
        assertEquals(
                List.of(List.of("card_a", "card_b", "card_c")),
                one(add(new Placement.Between(all("the cards", CARD), null)), UNSAID).step(0).others());
        one(new Action.Align(Edge.LEFT, the("the button", BUTTON)), id("rule")).assertRefused(Code.AMBIGUOUS, 0);
    }

    private static Action add(Placement placement) {
        return new Action.Add(ComponentType.DIVIDER, null, null, 1, placement, List.of());
    }

    @Test
    void nothingIsMovedBesideOrIntoItself() {
        assertEquals("card_b card_c",
                one(new Action.MoveBeside(Relation.BELOW, id("card_a"), Double.NaN), all("the cards", CARD)).result());
        assertEquals("INVALID_VALUE",
                one(new Action.MoveBeside(Relation.BELOW, id("card_a"), Double.NaN), id("card_a")).result());
        assertEquals("INVALID_VALUE",
                one(new Action.MoveBeside(Relation.INSIDE, id("card_a"), Double.NaN), id("features")).result());
        assertEquals("features", one(new Action.MoveBeside(Relation.BELOW, id("card_a"), Double.NaN), id("features")).result());
    }

    @Test
    void namedColoursComeFromTheScreen() {
        assertEquals(Phrases.recolour("#102030"),
                one(recolour(ColourPlace.UNQUALIFIED, new ColourValue.Named("brand ink")), id("order")).step(0).action());
        assertEquals(Phrases.recolour("#102030"),
                one(recolour(ColourPlace.UNQUALIFIED, new ColourValue.Named("brand_ink")), id("order")).step(0).action());
        assertEquals(Phrases.recolour("#E63946"),
                one(recolour(ColourPlace.UNQUALIFIED, new ColourValue.Named("primary color")), id("order")).step(0).action());
        assertEquals(Phrases.recolour("#1D3557"),
                one(recolour(ColourPlace.UNQUALIFIED, new ColourValue.Named("accent")), id("order")).step(0).action());
    }

    @Test
    void anUnknownColourIsRefusedWithTheKnown() {
        Resolved resolved = one(recolour(ColourPlace.UNQUALIFIED, new ColourValue.Named("brand paper")), id("order"));

        resolved.assertRefused(Code.INVALID_VALUE, 0);
        assertEquals(
                "The screen has no colour \"brand paper\"; its own are brand ink, sky, primary_color, accent_color.",
                resolved.refusal(0).message());
    }

    @Test
    void takesTheColourOfAnotherInTheSamePlace() {
        assertEquals(Phrases.recolour("#1D3557"),
                one(recolour(ColourPlace.UNQUALIFIED, colourOf(id("top_bar"))), id("headline")).step(0).action());
        assertEquals(
                Phrases.recolour(ColourPlace.FOREGROUND, "#FFFFFF"),
                one(recolour(ColourPlace.FOREGROUND, colourOf(id("top_bar"))), id("headline")).step(0).action());
        assertEquals(Phrases.recolour("#101010"),
                one(recolour(ColourPlace.UNQUALIFIED, colourOf(id("hero"))), id("order")).step(0).action());
        assertEquals(Phrases.recolour("#FFFFFF"),
                one(recolour(ColourPlace.UNQUALIFIED, colourOf(SCREEN)), id("order")).step(0).action());
        assertEquals("INVALID_VALUE", one(recolour(ColourPlace.UNQUALIFIED, colourOf(id("email_label"))), id("order")).result());
        assertEquals("AMBIGUOUS", one(recolour(ColourPlace.UNQUALIFIED, colourOf(all("the cards", CARD))), id("order")).result());
    }

    @Test
    void coloursAreLiteralWhereverTheyStand() {
        var named = new ColourValue.Named("sky");
        var sky = new ColourValue.Literal(Colour.ofHex("#87CEEB"));
        var token = new Token("primary_color", null);
        Placement anywhere = new Placement.Anywhere();

        assertEquals(new Action.FillGradient(sky, sky, 90),
                one(new Action.FillGradient(named, named, 90), id("order")).step(0).action());
        assertEquals(new Action.FillGradient(null, sky, 90),
                one(new Action.FillGradient(null, named, 90), id("order")).step(0).action());
        assertEquals(new Action.SetBorder(2, sky), one(new Action.SetBorder(2, named), id("order")).step(0).action());
        assertEquals(new Action.SetTokenColour(token, sky, true),
                one(new Action.SetTokenColour(token, named, true), UNSAID).step(0).action());
        assertEquals(
                new Action.Add(ComponentType.CTA, null, null, 1, anywhere, List.of(MOVE, recolour(ColourPlace.UNQUALIFIED, sky))),
                one(new Action.Add(ComponentType.CTA, null, null, 1, anywhere,
                        List.of(MOVE, recolour(ColourPlace.UNQUALIFIED, named))), UNSAID)
                        .step(0)
                        .action());
    }

    @Test
    void literalEditsNameTheirOwnTarget() {
        assertEquals("rule", one(new Action.Exact(new Edit.MoveComponent("rule", 0, 20)), UNSAID).result());
        assertEquals("NO_TARGET", one(new Action.Exact(new Edit.DeleteComponent("nowhere")), UNSAID).result());
        assertEquals("NO_TARGET", one(new Action.Exact(new Edit.RelocateComponent("rule", "nowhere", 0)), UNSAID).result());
    }

    @Test
    void everyClauseIsResolvedWhateverBecomesOfTheOthers() {
        Resolved resolved = Resolved.of(PAGE, clause(red(), id("nowhere")), clause(red(), id("rule")),
                clause(red(), the("the button", BUTTON)));

        assertEquals("NO_TARGET", resolved.result(0));
        assertEquals("rule", resolved.result(1));
        assertEquals("AMBIGUOUS", resolved.result(2));
    }
}
