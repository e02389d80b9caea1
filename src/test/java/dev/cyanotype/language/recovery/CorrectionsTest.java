package dev.cyanotype.language.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.language.lexicon.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
    private static final int MOST = 24;
    private static final Corrections CORRECTIONS = Corrections.towards(Lexicon.standard());
    private static final Blueprint DOCUMENT = document();

    private static Blueprint document() {
        String file = """
                {"screen_id": "s", "screen_type": "x", "tokens": {"primary_color": "#E63946", "accent_color": "#F1FAEE", "base_spacing": 8,
                 "border_radius": "8px", "colors": {"seafoam": "#2A9D8F"}}, "components": [
                 {"id": "header_1", "type": "header", "bbox": [0, 0, 375, 80], "text": "Welcome to Bakeri", "confidence": 1},
                 {"id": "comp_0", "type": "card", "bbox": [0, 100, 100, 50], "text": "Fresh buns", "confidence": 1},
                 {"id": "comp_3", "type": "card", "bbox": [0, 160, 100, 50], "text": "Crossants", "confidence": 1},
                 {"id": "comp_13", "type": "card", "bbox": [0, 220, 100, 50], "confidence": 1},
                 {"id": "cta_button", "type": "button", "bbox": [0, 300, 100, 50], "text": "Order now", "confidence": 1}]}
                """;
        return switch (Blueprints.read(file.getBytes(StandardCharsets.UTF_8))) {
            case Opening.Opened(var blueprint) -> blueprint;
            case Opening.Refused(var problems, int total) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<String> corrected(String sentence) {
        return CORRECTIONS.of(sentence, DOCUMENT, MOST).stream().map(Mended::sentence).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "make the buton red|make the button red",
        "make the buttton red|make the button red",
        "make the bu tton red|make the button red",
        "Chang the title to 'x'|Change the title to 'x'",
        "change fotter background|change footer background",
        "color the backgound with yellow|color the background with yellow",
        "make the card bigg er|make the card bigger",
        "makeheader red|make header red",
        "make teh header red|make the header red",
        "make the the header red|make the header red",
        "make header red n bold|make header red and bold",
        "make comp0 red|make comp_0 red",
        "make comp-3 red|make comp_3 red",
        "make Comp 3 red|make comp_3 red",
        "make cta_buton red|make cta_button red",
        "make ctabutton red|make cta_button red",
        "make the title blurple|make the title purple",
        "make the Ordr now button red|make the Order now button red",
        "make the title seafom|make the title seafoam",
        "make the header red + make the card blue|make the header red, make the card blue",
        "make the header red / make the card blue|make the header red, make the card blue",
        "make the header red -> make the card blue|make the header red, make the card blue",
        "make the header red - make the card blue|make the header red, make the card blue",
        "make the header red，make the card blue|make the header red, make the card blue",
        "- make the header red|make the header red",
        "1. make the header red 2. make the card blue|make the header red, make the card blue",
        "set the font size of the header to 500|set the font size of the header to 96",
        "set the opacity of the header to 300%|set the opacity of the header to 100%",
        "set the width of the header to -200px|set the width of the header to 200px",
        "set base spacing to 500|set base spacing to 128",
        "change the text of the header to 'Hello|change the text of the header to 'Hello'"
    })
    void mendsOneFault(String sentence, String meant) {
        assertTrue(corrected(sentence).contains(meant), () -> corrected(sentence).toString());
    }

    @Test
    void takesALineBreakForASeparator() {
        assertEquals("make the header red, make the card blue", corrected("make the header red\nmake the card blue").getFirst());
    }

    @Test
    void mendsTheFewestFaultsFirst() {
        assertEquals(
                List.of("rename the button to Wellcome", "rename the buton to Welcome", "rename the button to Welcome"),
                corrected("rename the buton to Wellcome").subList(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "make the header red and bold",
        "make the Bakeri header red",
        "make crossants bigger",
        "make comp_99 red",
        "make comp_33 red",
        "change the text of the header to 'Wellcom to teh buton'",
        "change the text of the header to \"make teh buton red + bleu\"",
        "change the text of the header to “Chang teh fotter -> nd”",
        "set header_1 text to j\"teh\\u0020buton\"",
        "",
        " ",
        "!?",
        "zzzzzzzz qqqqqqqqq"
    })
    void leavesAlone(String sentence) {
        assertEquals(List.of(), corrected(sentence));
    }

    @Test
    void neverTouchesWhatStandsInQuotes() {
        for (String sentence : corrected("chang teh text of the buton to 'teh buton + chang' -> 'a -> b'")) {
            assertTrue(sentence.contains("'teh buton + chang'") && sentence.contains("'a -> b'"), sentence);
        }
    }

    @Test
    void changesNoDigitOfAnId() {
        for (String sentence : corrected("make comp-33 red and cmp_13 blue")) {
            assertTrue(sentence.contains("comp-33"), sentence);
            assertFalse(sentence.contains("comp_3 "), sentence);
        }
        assertTrue(corrected("make cmp_13 blue").contains("make comp_13 blue"));
    }

    @Test
    void saysWhatWasTakenForWhat() {
        Mended mended = CORRECTIONS.of("make the buton red", DOCUMENT, MOST).getFirst();
        assertEquals("[Correction[from=buton, to=button]]", mended.corrections().toString());
        assertEquals("button", mended.sentence().substring(mended.fixes().getFirst().at(), mended.fixes().getFirst().at() + 6));
        assertEquals(Lexicon.standard().factor(dev.cyanotype.language.lexicon.Factor.CORRECTION), mended.fixes().getFirst().factor());
    }

    @Test
    void givesTheSameAgain() {
        String sentence = "chang teh buton 2 red + makt crad biger -> lft";
        assertEquals(corrected(sentence), corrected(sentence));
        assertEquals(MOST, corrected(sentence).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000, 50_000})
    void endsSoonOnALongSentence(int words) {
        assertTrue(corrected("buton + 'x ".repeat(words)).size() <= MOST);
        assertTrue(corrected("makt hedaer redd -> ".repeat(words)).size() <= MOST);
    }
}
