package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences of every kind come to on a rich screen, in the words in which a person is told. */
class SentencesTest {
    private final Pipeline pipeline = Pipelines.deterministic();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "set the padding of all cards to 24 | 5 components → padding 24",
        "give every card a medium shadow and rounder corners | 5 components → shadow medium, more border radius",
        "delete the last product card | product_card_2 → deleted",
        "make the header 20% taller and darker | header_1 → 20% taller, 20% darker",
        "set the accent colour to #FF9F1A | accent color #FF9F1A",
        "make the third button blue, then move it 12px down | button_2 → #0000FF, moved down 12px",
        "change the text of the second button to Buy now and make it bold | button_1 → text \"Buy now\", bold",
        "make the red button green | cta_1 → #008000",
        "make text in the hero larger | 2 components → more font size",
        "the footer should be dark gray with white text | footer_1 → #555555, text #FFFFFF",
        "duplicate the first card twice | card_1 → duplicated 2 times",
        "move the title 20 px left and 10 up | title_1 → moved left 20px up 10px",
        "set opacity of the footer to 50% | footer_1 → opacity 0.5",
        "make the fonts bigger | more font scale",
        "wrap the title and the subtitle in a container | 2 components → wrapped",
        "add a subtitle below the title saying 'New, and in store' | a subtitle added",
        "change the primary color everywhere to teal | primary color #008080, everywhere",
        "hide everything except the header | 26 components → visible false",
        "make every card but the first narrower | 4 components → narrower",
        "Make the second to last button white | button_2 → #FFFFFF",
        "make the widest button red | button_3 → #FF0000",
        "make the dark cards lighter | card_2 → 20% lighter",
        "make the corners sharper | less border radius",
        "underline the title and make it italic | title_1 → underline, italic",
        "set the price of the first product card to '$9.99' | product_card_1 → price \"$9.99\"",
        "make the header rgb(1, 2, 3) | header_1 → #010203",
        "make the page #abc | the screen → #AABBCC",
    })
    void areApplied(String sentence, String message) {
        Run run = say(sentence);
        assertTrue(run.changedDocument(), run.message());
        assertEquals(message, run.message());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "UNPARSED | wibble the wobble",
        "VAGUE | make it look fancier",
        "UNSUPPORTED | animate the title",
        "LOCKED | turn cta_1 into a card",
        "LOCKED | change the type of the title to button",
        "LOCKED | rename the id of cta_1 to buy",
        "CONFLICT | make the title bigger and smaller",
        "CONFLICT | delete the footer and make it red",
        "CONFLICT | make the footer red and make footer_1 blue",
        "INCOMPLETE | change the title colour",
        "INVALID_VALUE | make the title #12345G",
        "NO_TARGET | make the flying saucer red",
        "AMBIGUOUS | make the card red",
        "VERIFY_FAILED | set the width of button_1 to 20px",
        // The first code of the table, where several hold.
        "UNSUPPORTED | make the flying saucer spin and change the title colour",
        "CONFLICT | delete the flying saucer and resize it",
    })
    void areRejectedWithTheFirstCodeThatHolds(Code code, String sentence) {
        Run run = say(sentence);
        assertEquals(code, run.rejection() == null ? null : run.rejection().code(), run.message());
        assertEquals(run.before(), run.after());
    }

    @Test
    void whatIsAddedSaysWhatWasSaidOfIt() {
        Run run = say("add a button inside the hero saying 'Start, then go' and make it red");
        var button = run.after().document().required("button_4");
        assertEquals("Start, then go", button.text());
        assertEquals("#FF0000", button.visual().string("bg_color"));
        assertEquals("hero_1", run.after().document().parent("button_4"));
    }

    @Test
    void suggestionsAreAppliedToTheDocument() {
        for (String sentence : new String[] {"make the card red", "change the title colour", "make the fotter red", "make the flying saucer red"}) {
            Run run = say(sentence);
            assertTrue(run.rejection() != null && !run.rejection().suggestions().isEmpty(), sentence);
            for (String suggestion : run.rejection().suggestions()) {
                assertTrue(say(suggestion).isApplied(), suggestion);
            }
        }
    }

    private Run say(String sentence) {
        return pipeline.run(RichScreen.open(), new Command.Sentence(sentence, Recover.OFF), Options.OPTIMISED);
    }
}
