package dev.cyanotype.rules;

import static dev.cyanotype.rules.RuleFixtures.c;
import static dev.cyanotype.rules.RuleFixtures.found;
import static dev.cyanotype.rules.RuleFixtures.in;
import static dev.cyanotype.rules.RuleFixtures.one;
import static dev.cyanotype.rules.RuleFixtures.screen;
import static dev.cyanotype.rules.RuleFixtures.screenWith;
import static dev.cyanotype.rules.RuleFixtures.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code readable-text}, {@code invisible-text}, {@code contrast} and {@code off-token-colour}. */
class LookRulesTest {
    private static final List<String> NOTHING = List.of();
    private static final List<String> A = List.of("p");
    private static final String BOX = "0, 0, 200, 80";
    private static final String INSIDE = "10, 10, 100, 40";

    @Test
    void readableTextAllows12And96() {
        assertEquals(NOTHING, found("readable-text", t("p", "text", BOX, "\"font_size\":12"), t("b", "text", BOX, "\"font_size\":\"96px\"")));
    }

    @Test
    void readableTextFindsSmallerAndLarger() {
        assertEquals(List.of("p", "b"), found("readable-text", t("p", "text", BOX, "\"font_size\":11.9"), t("b", "text", BOX, "\"font_size\":97")));
    }

    @Test
    void readableTextPassesOverWhatHasNoText() {
        assertEquals(NOTHING, found("readable-text", c("p", "text", BOX, "\"font_size\":4")));
    }

    @Test
    void readableTextReadsAPriceToo() {
        assertEquals(A, found("readable-text", c("p", "card", BOX, "\"font_size\":4,\"price\":\"$1\"")));
    }

    @Test
    void readableTextAllowsEveryTypeWithoutASize() {
        assertEquals(NOTHING, found("readable-text", t("p", "label", BOX, ""), t("b", "title", BOX, ""), t("d", "button", BOX, "")));
    }

    @Test
    void readableTextTakesTheScaleOfTheTokens() {
        String tokens = "\"tokens\":{\"primary_color\":\"#000000\",\"accent_color\":\"#000000\",\"base_spacing\":8,\"border_radius\":0,"
                + "\"font_scale\":{\"body\":10,\"h1\":2}},";

        assertEquals(A, found("readable-text", screenWith(tokens, t("p", "text", BOX, ""), t("b", "title", BOX, ""))));
    }

    @Test
    void readableTextSetsTheNearestSizeInItsWrittenForm() {
        Finding finding = one("readable-text", screen(t("p", "text", BOX, "\"font_size\":\"10px\"")));

        assertEquals(2, finding.measure());
        assertEquals("The text of p is 10 px; it must be 12 to 96 px to be read.", finding.message());
        assertEquals(List.of("set visual.font_size of p to \"12px\""), finding.fixes());
    }

    @Test
    void contrastAllowsBlackOnWhiteWhereNothingIsSaid() {
        assertEquals(NOTHING, found("contrast", t("p", "text", BOX, "")));
    }

    @Test
    void contrastFindsGreyUnder4Point5() {
        assertEquals(List.of("b"), found("contrast", t("p", "text", BOX, "\"color\":\"#767676\""), t("b", "text", BOX, "\"color\":\"#777777\"")));
    }

    @Test
    void contrastAsks3OfLargeText() {
        assertEquals(NOTHING, found("contrast", t("p", "text", BOX, "\"color\":\"#777777\",\"font_size\":24")));
    }

    @Test
    void contrastAsks3OfBoldTextFrom18Point66() {
        assertEquals(NOTHING, found("contrast", t("p", "text", BOX, "\"color\":\"#777777\",\"font_size\":18.66,\"font_weight\":\"bold\"")));
    }

    @Test
    void contrastAsks4Point5OfSmallBoldText() {
        assertEquals(A, found("contrast", t("p", "text", BOX, "\"color\":\"#777777\",\"font_size\":18,\"font_weight\":\"bold\"")));
    }

    @Test
    void contrastTakesTheOldNameOfTheForeground() {
        assertEquals(A, found("contrast", t("p", "text", BOX, "\"text_color\":\"#EEEEEE\"")));
    }

    @Test
    void contrastTakesItsOwnFill() {
        assertEquals(A, found("contrast", t("p", "button", BOX, "\"bg_color\":\"#222222\"")));
    }

    @Test
    void contrastTakesTheFillOfTheNearestAncestor() {
        assertEquals(List.of("b"), found("contrast", in(c("p", "card", BOX, "\"bg_color\":\"#222222\""), t("b", "text", INSIDE, ""))));
    }

    @Test
    void contrastTakesTheFillOfWhatItLiesOn() {
        assertEquals(NOTHING, found("contrast", c("p", "header", BOX, "\"bg_color\":\"#222222\""), t("b", "text", INSIDE, "\"color\":\"#FFFFFF\"")));
    }

    @Test
    void contrastTakesTheLookOfTheScreen() {
        assertEquals(A, found("contrast", screenWith("\"visual\":{\"bg_color\":\"#111111\"},", t("p", "text", BOX, ""))));
    }

    @Test
    void contrastTakesTheWorstEndOfAGradient() {
        assertEquals(A, found("contrast", t("p", "text", BOX, "\"gradient\":{\"from\":\"#FFFFFF\",\"to\":\"#333333\"}")));
    }

    @Test
    void contrastLaysTranslucentTextOnItsBackground() {
        assertEquals(A, found("contrast", t("p", "text", BOX, "\"color\":\"#00000066\"")));
    }

    @Test
    void contrastFadesWithTheOpacityOfAnAncestor() {
        assertEquals(List.of("b"), found("contrast", in(c("p", "card", BOX, "\"opacity\":0.4"), t("b", "text", INSIDE, ""))));
    }

    @Test
    void contrastSeesThroughATranslucentFill() {
        assertEquals(NOTHING, found("contrast",
                in(c("p", "card", BOX, "\"bg_color\":\"#000000\""), t("b", "text", INSIDE, "\"bg_color\":\"#FFFFFF22\",\"color\":\"#FFFFFF\""))));
    }

    @Test
    void contrastSaysNothingOfTextOnAPicture() {
        assertEquals(NOTHING, found("contrast", in(c("p", "hero", BOX, "\"image_url\":\"a.png\""), t("b", "text", INSIDE, "\"color\":\"#FFFFFF\""))));
    }

    @Test
    void contrastOffersBlackOrWhiteUnderTheNameThatTheFileUses() {
        Finding finding = one("contrast", screen(t("p", "button", BOX, "\"bg_color\":\"#222222\",\"text_color\":\"#444444\"")));

        assertEquals("The text of p has a contrast of 1.63; WCAG AA asks for 4.5.", finding.message());
        assertEquals(List.of("set visual.text_color of p to \"#FFFFFF\""), finding.fixes());
    }

    @Test
    void invisibleTextFindsWhiteOnWhite() {
        assertEquals(A, found("invisible-text", t("p", "text", BOX, "\"color\":\"#FFFFFF\"")));
    }

    @Test
    void invisibleTextAllowsAContrastOf1Point1() {
        assertEquals(NOTHING, found("invisible-text", t("p", "text", BOX, "\"color\":\"#F3F3F3\"")));
    }

    @Test
    void invisibleTextFindsTextThatIsClear() {
        assertEquals(A, found("invisible-text", t("p", "text", BOX, "\"opacity\":0")));
    }

    @Test
    void invisibleTextPassesOverTheHidden() {
        assertEquals(NOTHING, found("invisible-text", t("p", "text", BOX, "\"color\":\"#FFFFFF\",\"visible\":false")));
    }

    @Test
    void invisibleTextPassesOverBlankText() {
        assertEquals(NOTHING, found("invisible-text", c("p", "text", BOX, "\"color\":\"#FFFFFF\"")));
    }

    @Test
    void offTokenAllowsTokensBlackWhiteAndClear() {
        assertEquals(NOTHING, found("off-token-colour",
                c("p", "card", BOX, "\"bg_color\":\"#112233\",\"color\":\"#ffffff\",\"border_color\":\"#12345600\""),
                c("b", "card", BOX, "\"gradient\":{\"from\":\"#11223380\",\"to\":\"#000000\"}")));
    }

    @Test
    void offTokenTakesTheNamedColoursOfTheScreen() {
        String tokens = "\"tokens\":{\"primary_color\":\"#000000\",\"accent_color\":\"#000000\",\"base_spacing\":8,\"border_radius\":0,"
                + "\"colors\":{\"sea\":\"#00AABB\"}},";

        assertEquals(List.of("b"), found("off-token-colour", screenWith(tokens, c("p", "card", BOX, "\"bg_color\":\"#00AABB\""), c("b", "card", BOX, "\"bg_color\":\"#112233\""))));
    }

    @Test
    void offTokenFindsTheLookOfTheScreen() {
        assertEquals(List.of("null"), found("off-token-colour", screenWith("\"visual\":{\"bg_color\":\"#123456\"},")));
    }

    @Test
    void offTokenCountsTheColoursAndOffersTheNearest() {
        Finding finding = one("off-token-colour", screen(c("p", "card", BOX, "\"bg_color\":\"#112234\",\"gradient\":{\"from\":\"#FFCC0180\",\"to\":\"#000000\"}")));

        assertEquals(2, finding.measure());
        assertEquals("Colours of p are not tokens: #112234, #FFCC0180.", finding.message());
        assertEquals(List.of("set visual.bg_color of p to \"#112233\"", "set visual.gradient.from of p to \"#FFCC0080\""), finding.fixes());
    }
}
