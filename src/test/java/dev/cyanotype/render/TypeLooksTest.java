package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypeLooksTest {
    private static final Colour RED = Colour.of(255, 0, 0);

    private static Drawn drawn(String type, String bbox, String more) {
        return Drawn.of(Drawn.screen(Drawn.component("c", type, bbox, more)));
    }

    private static Drawn styled(String visual) {
        return drawn("card", "20, 20, 100, 80", "\"visual\": {" + visual + "}");
    }

    @ParameterizedTest
    @EnumSource(ComponentType.class)
    void everyTypeHasItsFill(ComponentType type) {
        Drawn drawn = drawn(type.wireName(), "20, 20, 100, 80", "\"visual\": {\"bg_color\": \"#FF0000\"}");

        assertEquals(RED, drawn.most(20, 20, 100, 80));
        assertEquals(RED, drawn.at(20, 20));
        assertEquals(Colour.WHITE, drawn.at(19, 20));
        assertEquals(Colour.WHITE, drawn.at(120, 99));
    }

    @ParameterizedTest
    @EnumSource(ComponentType.class)
    void noTypeFillsItselfUnasked(ComponentType type) {
        Drawn drawn = drawn(type.wireName(), "20, 20, 100, 80", "");

        if (type != ComponentType.IMAGE) {
            assertEquals(Colour.WHITE, drawn.most(20, 20, 100, 80));
        }
    }

    @ParameterizedTest
    @EnumSource(ComponentType.class)
    void everyTypeShowsItsText(ComponentType type) {
        Drawn with = drawn(type.wireName(), "20, 20, 160, 80", "\"text\": \"Order now\"");
        Drawn without = drawn(type.wireName(), "20, 20, 160, 80", "");

        assertTrue(with.dark(20, 20, 160, 80) > without.dark(20, 20, 160, 80) + 40);
    }

    @Test
    void writesInTheColourOfTheText() {
        Drawn plain = drawn("title", "0, 0, 200, 60", "\"text\": \"III\", \"visual\": {\"font_size\": 48, \"color\": \"#FF0000\"}");
        Drawn old = drawn("title", "0, 0, 200, 60", "\"text\": \"III\", \"visual\": {\"font_size\": 48, \"text_color\": \"#FF0000\"}");

        assertEquals(RED, plain.at(8, 30));
        assertEquals(RED, old.at(8, 30));
    }

    @Test
    void laysAGradientOverTheFill() {
        Drawn drawn = styled("\"bg_color\": \"#00FF00\", \"gradient\": {\"from\": \"#FF0000\", \"to\": \"#0000FF\", \"angle\": 90}");

        assertTrue(drawn.at(21, 60).red() > 250);
        assertTrue(drawn.at(118, 60).blue() > 250);
        assertEquals(0, drawn.at(70, 60).green());
    }

    @Test
    void multipliesOpacityDownTheTree() {
        Drawn drawn = Drawn.of(Drawn.screen(Drawn.parent("p", "card", "0, 0, 50, 50", "\"opacity\": 0.5", Drawn.component(
                "c", "card", "100, 100, 50, 50", "\"visual\": {\"bg_color\": \"#000000\", \"opacity\": 0.5}"))));

        assertEquals(191, drawn.at(120, 120).red(), 1);
    }

    @Test
    void drawsAlphaOfAFill() {
        assertEquals(127, styled("\"bg_color\": \"#00000080\"").at(60, 60).red(), 1);
    }

    @Test
    void framesInsideTheBox() {
        Drawn drawn = styled("\"border_color\": \"#FF0000\", \"border_width\": \"3px\"");

        assertEquals(RED, drawn.at(20, 50));
        assertEquals(RED, drawn.at(22, 50));
        assertEquals(Colour.WHITE, drawn.at(23, 50));
        assertEquals(Colour.WHITE, drawn.at(19, 50));
        assertEquals(RED, drawn.at(119, 99));
    }

    @Test
    void roundsCorners() {
        Drawn drawn = styled("\"bg_color\": \"#FF0000\", \"border_radius\": 20");

        assertEquals(Colour.WHITE, drawn.at(21, 21));
        assertEquals(RED, drawn.at(40, 21));
    }

    @Test
    void ignoresTheTokenForCorners() {
        assertEquals(RED, styled("\"bg_color\": \"#FF0000\"").at(20, 20));
    }

    @ParameterizedTest
    @CsvSource({"small, 101", "medium, 106", "large, 115"})
    void castsAShadowBelow(String shadow, int y) {
        Drawn drawn = styled("\"bg_color\": \"#FFFFFF\", \"shadow\": \"" + shadow + "\"");

        assertTrue(drawn.at(70, y).red() < 252, drawn.at(70, y).toString());
        assertEquals(Colour.WHITE, drawn.at(70, 60));
        assertEquals(Colour.WHITE, drawn.at(70, 180));
    }

    @Test
    void drawsADividerAsALineInTheMiddle() {
        Drawn drawn = drawn("divider", "20, 40, 100, 21", "\"visual\": {\"color\": \"#FF0000\"}");

        assertEquals(RED, drawn.at(70, 50));
        assertEquals(Colour.WHITE, drawn.at(70, 45));
        assertNotEquals(Colour.WHITE, drawn("divider", "20, 40, 100, 1", "").at(70, 40));
        assertNotEquals(Colour.WHITE, drawn("divider", "20, 40, 9, 100", "").at(24, 70));
    }

    @Test
    void drawsAPlaceholderForAPicture() {
        Drawn drawn = drawn("image", "20, 20, 120, 120", "\"visual\": {\"image_url\": \"harbour.jpg\"}");

        assertNotEquals(Colour.WHITE, drawn.most(20, 20, 120, 120));
        assertNotEquals(drawn.most(20, 20, 120, 120), drawn.at(80, 85), "there are mountains in the middle");
    }

    @Test
    void putsBulletsBeforeTheRowsOfAList() {
        Drawn drawn = drawn("list", "20, 20, 160, 100", "\"text\": \"One\\n- Two\\nThree\", \"visual\": {\"font_size\": 16}");
        int bullets = 0;
        boolean inside = false;
        for (int y = 20; y < 120; y++) {
            boolean dark = drawn.dark(20, y, 8, 1) > 0;
            bullets += dark && !inside ? 1 : 0;
            inside = dark;
        }

        assertEquals(3, bullets);
    }

    @Test
    void writesThePriceOfAProduct() {
        String price = "\"visual\": {\"price\": \"$12\", \"bg_color\": \"#FFFFFF\"}";

        assertTrue(drawn("product_card", "20, 20, 100, 100", price).dark(20, 90, 60, 30) > 20, "below on the left");
        assertTrue(drawn("product_item", "20, 20, 160, 50", price).dark(130, 20, 50, 50) > 20, "on the right");
        assertEquals(0, drawn("card", "20, 20, 100, 100", price).dark(20, 20, 100, 100), "a card is no product");
    }

    @Test
    void writesThePriceAboveWhatLiesInTheProduct() {
        Blueprint blueprint = Drawn.screen(Drawn.parent(
                "p",
                "product_card",
                "20, 20, 150, 150",
                "\"bg_color\": \"#FFFFFF\", \"price\": \"$12\"",
                Drawn.component("i", "card", "20, 20, 150, 100", "\"visual\": {\"bg_color\": \"#FF0000\"}")));
        Drawn drawn = Drawn.of(blueprint);

        assertTrue(drawn.dark(120, 28, 45, 24) > 20);
        assertEquals(RED, drawn.most(20, 60, 150, 50));
    }

    @ParameterizedTest
    @CsvSource({"underline, 41", "line-through, 31"})
    void drawsLinesThroughAndUnderText(String decoration, int y) {
        String visual = "\"visual\": {\"font_size\": 40, \"text_decoration\": \"%s\"}";
        Drawn with = drawn("text", "0, 0, 200, 48", "\"text\": \"i i i\", " + visual.formatted(decoration));
        Drawn without = drawn("text", "0, 0, 200, 48", "\"text\": \"i i i\", " + visual.formatted("none"));

        assertTrue(with.dark(0, y - 4, 60, 9) > without.dark(0, y - 4, 60, 9) + 80);
    }

    @Test
    void drawsTheLookOfTheScreen() {
        Drawn drawn = Drawn.of(Drawn.screen("\"visual\": {\"bg_color\": \"#FF0000\"},", ""));

        assertEquals(RED, drawn.most(0, 0, 200, 200));
        assertEquals(Colour.WHITE, Drawn.of(Drawn.screen("")).most(0, 0, 200, 200));
    }

    @Test
    void drawsBarsForTextThatIsTooSmallToRead() {
        String words = "\"text\": \"" + "many words ".repeat(20) + "\"";
        Drawn drawn = Drawn.of(Drawn.screen(Drawn.component("c", "text", "0, 0, 200, 200", words)), 0.2);

        assertTrue(drawn.at(5, 2).red() < 200);
        assertEquals(drawn.at(5, 2), drawn.at(20, 2), "a bar has no letters");
    }
}
