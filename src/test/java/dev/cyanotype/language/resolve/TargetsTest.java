package dev.cyanotype.language.resolve;

import static dev.cyanotype.language.resolve.Phrases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Measure;
import dev.cyanotype.language.Target.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetsTest {
    private static final Blueprint PAGE = Samples.page();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsOnPage(String words, Target target, String expected) {
        assertEquals(expected, Resolved.hiding(PAGE, target).result());
    }

    static Stream<Arguments> findsOnPage() {
        return Stream.of(
                arguments("card_b", id("card_b"), "card_b"),
                arguments("card_z", id("card_z"), "NO_TARGET"),
                arguments("the header", the("the header", HEADER), "top_bar"),
                arguments("the hero, a type and an id", the("the hero", type("hero", ComponentType.HERO)), "hero"),
                arguments("the button, of which there are three, one of them a cta", the("the button", BUTTON), "AMBIGUOUS"),
                arguments("the first button", nth("the first button", BUTTON, 0), "start"),
                arguments("the second button, across types", nth("the second button", BUTTON, 1), "order"),
                arguments("the last button", nth("the last button", BUTTON, -1), "cancel"),
                arguments("the second to last button", nth("the second to last button", BUTTON, -2), "order"),
                arguments("the fourth button", nth("the fourth button", BUTTON, 3), "NO_TARGET"),
                arguments("the first two buttons", pick("the first two buttons", BUTTON, new Pick.Nth(0, 2)), "start order"),
                arguments("the last two buttons", pick("the last two buttons", BUTTON, new Pick.Nth(-2, 2)), "order cancel"),
                arguments("the second component", nth("the second component", ANY, 1), "hero"),
                arguments("the fourth component, in a parent", nth("the fourth component", ANY, 3), "tagline"),
                arguments("the last component", nth("the last component", ANY, -1), "page_end"),
                arguments("the sixth to last component", nth("the sixth to last", ANY, -6), "product_section"),
                arguments("the fifth to last component", nth("the fifth to last", ANY, -5), "email_label"),
                arguments("all buttons", all("all buttons", BUTTON), "start order cancel"),
                arguments("any button", pick("any button", BUTTON, new Pick.AnyOne()), "start"),
                arguments("both buttons", pick("both buttons", BUTTON, new Pick.Exactly(2)), "AMBIGUOUS"),
                arguments("all three buttons", pick("all three buttons", BUTTON, new Pick.Exactly(3)), "start order cancel"),
                arguments("all four buttons", pick("all four buttons", BUTTON, new Pick.Exactly(4)), "NO_TARGET"),
                arguments("the titles", all("the titles", TITLE), "headline card_a_title card_b_title card_c_title"),
                arguments("the product section, an id in words", named("product section", ComponentType.SECTION),
                        "product_section"),
                arguments("the card b, an id in words", the("the card b", CARD), "card_b"),
                arguments("content, a role", named("content"), "features"),
                arguments("the order now button", named("order now", ComponentType.BUTTON, ComponentType.CTA), "order"),
                arguments("order now, a text before one that holds it", named("order now"), "order"),
                arguments("ORDER NOW in quotes", quoted("ORDER NOW"), "order"),
                arguments("now order, words in another order", named("now order", ComponentType.SUBTITLE), "tagline"),
                arguments("cancel, a word of a text", named("cancel me not"), "NO_TARGET"),
                arguments("save, a word of a text", named("save"), "tagline"),
                arguments("sav, half a word of a text", named("sav"), "NO_TARGET"),
                arguments("logo, a word of an id", named("logo"), "logo_picture"),
                arguments("logo_picture in quotes", quoted("logo_picture"), "logo_picture"),
                arguments("about, a word of three texts", named("about"), "AMBIGUOUS"),
                arguments("the flying saucer", named("flying saucer"), "NO_TARGET"),
                arguments("everything", EVERYTHING, String.join(" ", ids(PAGE))),
                arguments("the header and the footer", list(the("the header", HEADER), the("the footer", FOOTER)),
                        "top_bar page_end"),
                arguments("a list with one twice", list(id("order"), id("start"), id("order")), "order start"),
                arguments("a list with one missing", list(id("order"), id("nowhere")), "NO_TARGET"),
                arguments("all buttons except the first", except(all("all buttons", BUTTON), nth("the first", BUTTON, 0)),
                        "order cancel"),
                arguments("all buttons except all buttons", except(all("all", BUTTON), all("all", BUTTON)), "NO_TARGET"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void narrowsByLook(String words, Target target, String expected) {
        assertEquals(expected, Resolved.hiding(PAGE, target).result());
    }

    static Stream<Arguments> narrowsByLook() {
        Condition dark = new Condition.Shade(true);
        return Stream.of(
                arguments("dark components, a gradient by its mean", all("dark components", ANY, dark),
                        "top_bar hero card_b card_c order cancel page_end"),
                arguments("light components", all("light components", ANY, new Condition.Shade(false)), "start card_a rule"),
                arguments("not dark buttons", all("buttons", BUTTON, new Condition.Not(dark)), "start"),
                arguments("the red button", the("the red button", BUTTON, coloured("#FF0000", "red"), dark), "cancel"),
                arguments("the red buttons", all("the red buttons", BUTTON, coloured("#FF0000", "red")), "start cancel"),
                arguments("the crimson card", the("the crimson card", CARD, coloured("#DC143C", "crimson")), "card_b"),
                arguments("the firebrick card", the("the firebrick card", CARD, coloured("#B22222", "firebrick")), "NO_TARGET"),
                arguments("the green button", the("the green button", BUTTON, coloured("#008000", "green")), "order"),
                arguments("bold titles", all("bold titles", TITLE, having("bold")), "headline"),
                arguments("italic texts", all("italic texts", TEXT, having("italic")), "tagline"),
                arguments("rounded cards", all("rounded cards", CARD, having("rounded")), "card_b"),
                arguments("hidden cards", all("hidden cards", CARD, having("hidden")), "card_c"),
                arguments("hidden titles, by their parent", all("hidden titles", TITLE, having("hidden")), "card_c_title"),
                arguments("visible cards", all("visible cards", CARD, having("visible")), "card_a card_b"),
                arguments("all cards, the hidden one too", all("all cards", CARD), "card_a card_b card_c"),
                arguments("empty components", all("empty components", ANY, having("empty")), "rule"),
                arguments("disabled buttons", all("disabled buttons", BUTTON, having("disabled")), "UNSUPPORTED"),
                arguments("buttons saying order", all("buttons", BUTTON, new Condition.Saying("order")), "order cancel"),
                arguments("things in the role content", all("content", ANY, new Condition.InRole("Content")), "features"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void narrowsByPlace(String words, Target target, String expected) {
        assertEquals(expected, Resolved.hiding(PAGE, target).result());
    }

    static Stream<Arguments> narrowsByPlace() {
        Target firstCard = nth("the first card", CARD, 0);
        return Stream.of(
                arguments("the left-most card", extreme(CARD, Measure.LEFT), "card_a"),
                arguments("the right-most card", extreme(CARD, Measure.RIGHT), "card_c"),
                arguments("the top-most button", extreme(BUTTON, Measure.TOP), "start"),
                arguments("the bottom-most button, of two", extreme(BUTTON, Measure.BOTTOM), "AMBIGUOUS"),
                arguments("the widest card, all alike", extreme(CARD, Measure.WIDTH), "AMBIGUOUS"),
                arguments("the tallest component", extreme(ANY, Measure.HEIGHT), "features"),
                arguments("the smallest image", pick("the smallest image", IMAGE, new Pick.Extreme(Measure.AREA, false)),
                        "logo_picture"),
                arguments("the title of the largest font, by the scale", extreme(TEXT, Measure.FONT_SIZE), "AMBIGUOUS"),
                arguments("buttons below the divider",
                        all("buttons below the divider", BUTTON, related(Relation.BELOW, the("the divider", DIVIDER))),
                        "order cancel"),
                arguments("the button above the divider",
                        the("the button above the divider", BUTTON, related(Relation.ABOVE, the("the divider", DIVIDER))),
                        "start"),
                arguments("the card right of card_b", the("the card", CARD, related(Relation.RIGHT_OF, id("card_b"))), "card_c"),
                arguments("what is left of card_b", all("all", CARD, related(Relation.LEFT_OF, id("card_b"))), "card_a"),
                arguments("the image inside the first card", the("the image", IMAGE, related(Relation.INSIDE, firstCard)),
                        "card_a_image"),
                arguments("components inside the form", all("all", ANY, related(Relation.INSIDE, id("product_section"))),
                        "email_label order cancel logo_picture"),
                arguments("the button inside a missing list", the("the button", BUTTON, related(Relation.INSIDE, id("list"))),
                        "NO_TARGET"),
                arguments("the button next to the label",
                        the("the button", BUTTON, related(Relation.NEXT_TO, id("email_label"))), "order"),
                arguments("the title between the cards a and c",
                        the("the card", CARD, new Condition.Between(id("card_a"), id("card_c"))), "card_b"),
                arguments("what is between the buttons", all("all", ANY, new Condition.Between(id("top_bar"), id("features"))),
                        "hero headline tagline start"),
                arguments("wider than 160px", all("all", BUTTON, new Condition.Compared(Measure.WIDTH, true, 160, null)),
                        "NO_TARGET"),
                arguments("narrower than 161px", all("all", BUTTON, new Condition.Compared(Measure.WIDTH, false, 161, null)),
                        "start order cancel"),
                arguments("taller than the label",
                        all("all", ANY, new Condition.Compared(Measure.HEIGHT, true, Double.NaN, id("card_b"))),
                        "hero features product_section"),
                arguments("buttons on the left", all("all", BUTTON, new Condition.InRegion(Edge.LEFT)), "start order"),
                arguments("the button on the right", the("the button", BUTTON, new Condition.InRegion(Edge.RIGHT)), "cancel"),
                arguments("the card in the middle", the("the card", CARD, new Condition.InRegion(Edge.CENTRE)), "card_b"),
                arguments("texts at the top", all("all", TEXT, new Condition.InRegion(Edge.TOP)),
                        "headline tagline card_a_title card_b_title card_c_title"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsParts(String words, Target target, String expected) {
        assertEquals(expected, Resolved.hiding(PAGE, target).result());
    }

    static Stream<Arguments> findsParts() {
        return Stream.of(
                arguments("the hero title", the("the hero title", TITLE, new Condition.PartOf(id("hero"))), "headline"),
                arguments("the header's title, its own text",
                        the("the header's title", TITLE, new Condition.PartOf(id("top_bar"))), "top_bar"),
                arguments("the text in the header, its own", the("the text", TEXT, new Condition.PartOf(id("top_bar"))),
                        "top_bar"),
                arguments("the text in the first card, all of it", the("the text", TEXT, new Condition.PartOf(id("card_a"))),
                        "card_a_title card_a_text"),
                arguments("the text in the section, its own too", the("the text", TEXT, new Condition.PartOf(id("features"))),
                        "features card_a_title card_a_text card_b_title card_b_text card_c_title card_c_text"),
                arguments("the text of the divider", the("the text", TEXT, new Condition.PartOf(id("rule"))), "NO_TARGET"),
                arguments("the text of the title", the("the text", TEXT, new Condition.PartOf(id("headline"))), "headline"),
                arguments("the image of the second card", the("the image", IMAGE, new Condition.PartOf(nth("second", CARD, 1))),
                        "card_b_image"),
                arguments("the title of the section, of which there are three",
                        the("the title", TITLE, new Condition.PartOf(id("features"))),
                        "AMBIGUOUS"),
                arguments("the texts of the page",
                        all("texts", type("label", ComponentType.LABEL), new Condition.PartOf(SCREEN)), "email_label"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsOnForerunnersScreens(String file, String words, Target target, String expected) {
        assertEquals(expected, Resolved.hiding(Samples.forerunner(file), target).result());
    }

    static Stream<Arguments> findsOnForerunnersScreens() {
        return Stream.of(
                arguments("storefront.json", "the first card", nth("the first card", CARD, 0), "product_card_1"),
                arguments("storefront.json", "all cards", all("all cards", CARD), "product_card_1 product_card_2"),
                arguments("storefront.json", "the card", the("the card", CARD), "AMBIGUOUS"),
                arguments("storefront.json", "the title, by role", the("the title", TITLE), "header_1"),
                arguments("storefront.json", "the CTA, by role", the("the CTA", CTA), "cta_button"),
                arguments("storefront.json", "the cta button, by id", the("the cta button", BUTTON), "cta_button"),
                arguments("storefront.json", "all buttons", all("all buttons", BUTTON), "cta_button"),
                arguments("storefront.json", "the Shop Now button", named("shop now", ComponentType.BUTTON), "cta_button"),
                arguments("storefront.json", "premium product a", named("premium product a"), "product_card_1"),
                arguments("storefront.json", "the third button", nth("the third button", BUTTON, 2), "NO_TARGET"),
                arguments("suite-20.json", "the third button", nth("the third button", BUTTON, 2), "comp_7"),
                arguments("suite-20.json", "the second component", nth("the second component", ANY, 1), "comp_1"),
                arguments("suite-20.json", "the last card", nth("the last card", CARD, -1), "comp_18"),
                arguments("suite-20.json", "comp 5", named("comp 5"), "comp_5"),
                arguments("suite-20.json", "component 5", named("component 5"), "comp_5"),
                arguments("suite-20.json", "component 1, not 10 to 19", named("component 1"), "comp_1"),
                arguments("agent-3.json", "the header, an id and a type", the("the header", HEADER), "header"),
                arguments("agent-3.json", "product, then a type, an id", named("product", ComponentType.SECTION),
                        "product_section"),
                arguments("agent-3.json", "the product button", named("product", ComponentType.BUTTON), "NO_TARGET"),
                arguments("agent-3.json", "the product section, an id in words",
                        the("the product section", new Target.Noun.Named("product", List.of(ComponentType.SECTION))),
                        "product_section"));
    }

    private static List<String> ids(Blueprint blueprint) {
        List<String> ids = new ArrayList<>();
        blueprint.forEachComponent(component -> ids.add(component.id()));
        return ids;
    }

    private static Condition coloured(String hex, String name) {
        return new Condition.Coloured(ColourPlace.UNQUALIFIED, Colour.ofHex(hex), name);
    }

    private static Condition having(String trait) {
        return new Condition.Having(trait);
    }

    private static Condition related(Relation relation, Target to) {
        return new Condition.Related(relation, to);
    }

    private static Target extreme(Target.Noun noun, Measure measure) {
        return pick("the extreme one", noun, new Pick.Extreme(measure, true));
    }
}
