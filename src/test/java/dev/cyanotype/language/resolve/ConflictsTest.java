package dev.cyanotype.language.resolve;

import static dev.cyanotype.language.resolve.Phrases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.LetterCase;
import dev.cyanotype.language.Action.Order;
import dev.cyanotype.language.Action.Words;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Resolution;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Token;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictsTest {
    private static final Blueprint PAGE = Samples.page();
    private static final Action DELETE = new Action.Delete();
    private static final Action BIGGER = size(Axis.BOTH, 1.2);
    private static final Action SMALLER = size(Axis.BOTH, 0.8);
    private static final Action LEFT = new Action.MoveBy(new Amount.Steps(-1), null);
    private static final Action RIGHT = new Action.MoveBy(new Amount.Units(20), null);
    private static final Action DOWN = new Action.MoveBy(null, new Amount.Units(20));
    private static final Token PRIMARY = new Token("primary_color", null);

    private static Action size(Axis axis, double factor) {
        return new Action.ChangeSize(axis, new Amount.Factor(factor));
    }

    private static Action write(String text) {
        return new Action.SetWords(Words.TEXT, text);
    }

    private static Action weight(String weight) {
        return new Action.SetStyle(Property.FONT_WEIGHT, JsonString.of(weight));
    }

    private static Action wide(double pixels) {
        return new Action.SetSize(new Extent.Pixels(pixels), null);
    }

    private static Action show() {
        return new Action.SetStyle(Property.VISIBLE, JsonLiteral.TRUE);
    }

    private static Action into(String other) {
        return new Action.MoveBeside(Relation.INSIDE, id(other), Double.NaN);
    }

    private static Action below(String other) {
        return new Action.MoveBeside(Relation.BELOW, id(other), Double.NaN);
    }

    private static ColourValue colour(String hex) {
        return ((Action.Recolour) recolour(hex)).colour();
    }

    private static Resolved both(Action first, Target one, Action second, Target other) {
        return Resolved.of(PAGE, clause(first, one), clause(second, other));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesTheLaterOfTwoThatCannotBothHold(String words, Action first, Action second) {
        Resolved resolved = both(first, id("order"), second, IT);

        assertEquals("order", resolved.result(0));
        resolved.assertRefused(Code.CONFLICT, 1);
    }

    static Stream<Arguments> refusesTheLaterOfTwoThatCannotBothHold() {
        return Stream.of(
                arguments("red and blue", red(), recolour("#0000FF")),
                arguments("red, its background blue", red(), recolour(ColourPlace.BACKGROUND, "#0000FF")),
                arguments("red, a gradient of others", red(), new Action.FillGradient(colour("#00FF00"), colour("#0000FF"), 90)),
                arguments("lighter and darker", new Action.Shade(ColourPlace.UNQUALIFIED, 20),
                        new Action.Shade(ColourPlace.BACKGROUND, -20)),
                arguments("bigger and smaller", BIGGER, SMALLER),
                arguments("bigger and narrower", BIGGER, size(Axis.WIDTH, 0.5)),
                arguments("two widths", wide(100), wide(120)),
                arguments("left and right", LEFT, RIGHT),
                arguments("two places", new Action.MoveTo(1, 2), new Action.MoveTo(1, 3)),
                arguments("left and right edge", edge(Edge.LEFT), edge(Edge.RIGHT)),
                arguments("below two", below("rule"), below("hero")),
                arguments("into two", into("hero"), into("features")),
                arguments("front and back", new Action.Reorder(Order.FRONT), new Action.Reorder(Order.FIRST)),
                arguments("forward and backward", new Action.Reorder(Order.FORWARD), new Action.Reorder(Order.BACKWARD)),
                arguments("two texts", write("a"), write("b")),
                arguments("a text and none", write("a"), new Action.ClearWords(Words.TEXT)),
                arguments("upper and lower", new Action.ChangeCase(LetterCase.UPPER), new Action.ChangeCase(LetterCase.LOWER)),
                arguments("bold and light", weight("bold"), weight("light")),
                arguments("hidden and shown", Resolved.hide(), show()),
                arguments("a border and none", new Action.SetBorder(2, null), new Action.RemoveStyle(Property.BORDER_WIDTH)),
                arguments("more and less padding", padding(1), padding(-1)),
                arguments("deleted and made bigger", DELETE, BIGGER),
                arguments("made bigger and deleted", BIGGER, DELETE));
    }

    private static Action edge(Edge edge) {
        return new Action.MoveToEdge(List.of(edge), true);
    }

    private static Action padding(double steps) {
        return new Action.ChangeStyle(Property.PADDING, new Amount.Steps(steps));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void letsStandWhatIsDoneOneAfterTheOther(String words, Action first, Action second) {
        Resolved resolved = both(first, id("order"), second, IT);

        assertEquals("order", resolved.result(0));
        assertEquals("order", resolved.result(1));
    }

    static Stream<Arguments> letsStandWhatIsDoneOneAfterTheOther() {
        return Stream.of(
                arguments("red twice", red(), red()),
                arguments("red and its text blue", red(), recolour(ColourPlace.FOREGROUND, "#0000FF")),
                arguments("red and then darker", red(), new Action.Shade(ColourPlace.UNQUALIFIED, -20)),
                arguments("red, a gradient from red", red(), new Action.FillGradient(colour("#FF0000"), colour("#0000FF"), 90)),
                arguments("bigger twice", BIGGER, BIGGER),
                arguments("wider and shorter", size(Axis.WIDTH, 1.2), size(Axis.HEIGHT, 0.8)),
                arguments("a width and then bigger", wide(100), BIGGER),
                arguments("left and down", LEFT, DOWN),
                arguments("below one and to the left edge", below("rule"), edge(Edge.LEFT)),
                arguments("left edge and aligned left", edge(Edge.LEFT), new Action.Align(Edge.LEFT, null)),
                arguments("cleared and then set", new Action.ClearWords(Words.TEXT), write("a")),
                arguments("bold and hidden", weight("bold"), Resolved.hide()),
                arguments("selected and then deleted", new Action.Select(), DELETE),
                arguments("duplicated and then deleted", new Action.Duplicate(1), DELETE));
    }

    @Test
    void twoColoursOfOtherComponentsAreNoConflict() {
        assertEquals("rule", both(red(), id("order"), recolour("#0000FF"), id("rule")).result(1));
        both(red(), all("all buttons", BUTTON), recolour("#0000FF"), id("order")).assertRefused(Code.CONFLICT, 1);
    }

    @Test
    void anUnqualifiedColourGoesWhereTheTypeHasIt() {
        Action background = recolour(ColourPlace.BACKGROUND, "#0000FF");
        Action foreground = recolour(ColourPlace.FOREGROUND, "#0000FF");

        assertEquals("headline", both(red(), id("headline"), background, IT).result(1));
        both(red(), id("headline"), foreground, IT).assertRefused(Code.CONFLICT, 1);
        assertEquals("order", both(red(), id("order"), foreground, IT).result(1));
        both(red(), list(id("headline"), id("order")), background, IT).assertRefused(Code.CONFLICT, 1);
    }

    @Test
    void whatIsDeletedTakesItsPartsWithIt() {
        both(DELETE, id("card_a"), red(), id("card_a_title")).assertRefused(Code.CONFLICT, 1);
        both(red(), id("card_a_title"), DELETE, id("card_a")).assertRefused(Code.CONFLICT, 1);
        assertEquals("card_a_title", both(red(), id("card_a"), DELETE, id("card_a_title")).result(1));
    }

    @Test
    void aPartMayBeMovedOutBeforeTheWholeIsDeleted() {
        assertEquals("card_a", both(into("hero"), id("card_a_title"), DELETE, id("card_a")).result(1));
        both(into("card_a"), id("headline"), DELETE, id("features")).assertRefused(Code.CONFLICT, 1);
    }

    @Test
    void aDeletedNeighbourIsNeededBeforeButNotAfter() {
        both(DELETE, id("rule"), below("rule"), id("order")).assertRefused(Code.CONFLICT, 1);
        assertEquals("rule", both(below("rule"), id("order"), DELETE, id("rule")).result(1));
    }

    @Test
    void deletingAgainLeavesOutWhatIsGone() {
        assertEquals("order cancel", both(DELETE, id("start"), DELETE, all("all buttons", BUTTON)).result(1));
        assertEquals("", both(DELETE, id("hero"), DELETE, id("start")).result(1));
    }

    @Test
    void screenAndTokensConflictToo() {
        both(red(), SCREEN, recolour("#0000FF"), SCREEN).assertRefused(Code.CONFLICT, 1);
        both(token("#FF0000"), UNSAID, token("#0000FF"), UNSAID).assertRefused(Code.CONFLICT, 1);
        assertEquals("", both(token("#FF0000"), UNSAID, token("#FF0000"), UNSAID).result(1));
    }

    private static Action token(String hex) {
        return new Action.SetTokenColour(PRIMARY, colour(hex), false);
    }

    @Test
    void namesBothClauses() {
        String sentence = "make order bigger, hide rule and make it smaller";
        Resolution resolution = new Resolver().resolve(
                sentence,
                List.of(
                        new Clause(BIGGER, id("order"), 1, 0, 17),
                        new Clause(SMALLER, id("order"), 1, 33, sentence.length())),
                new Setting(PAGE, List.of(), List.of()));

        assertEquals("\"make order bigger\" and \"make it smaller\" cannot both hold for order.",
                new Resolved(resolution).refusal(1).message());
        assertEquals(List.of("make order bigger", "make it smaller"), new Resolved(resolution).refusal(1).suggestions());
        assertEquals("Clauses 1 and 2 cannot both hold for order.", both(BIGGER, id("order"), SMALLER, IT).refusal(1).message());
    }
}
