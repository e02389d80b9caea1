package dev.cyanotype.language.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Reading.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long, deep or odd, a sentence is answered. */
class LimitsTest {

    @Test
    void refusesAMillionCharacters() {
        var refused = assertInstanceOf(Part.Refused.class, Samples.read("x".repeat(1_000_000)).parts().getFirst());
        assertEquals(Code.UNPARSED, refused.rejection().code());
        assertTrue(refused.rejection().message().contains("100,000"));
    }

    @Test
    void readsACanonicalSentenceOfAnyLength() {
        String sentence = "set text of card_1 to \"" + "x".repeat(200_000) + '"';
        assertTrue(Samples.isRead(Samples.read(sentence)));
    }

    @Test
    void readsThousandsOfClauses() {
        Reading reading = Samples.read("make the header red and ".repeat(4_000) + "make the footer blue");
        assertEquals(4_001, reading.parts().size());
        assertTrue(Samples.isRead(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x ", "a,", "make a and ", "set a to b and ", "set the title to x and make the foo of the bar of the ", "\u201c", "'a ", "rgb(",
        "[\"a\" ", "set title to x, make q q q q ", "make every the first second third ", "make the title, ", "the card in the card in ",
        "change a, b, c, d, e, f to ", "delete a and b and ", "not ", "title text ", "1, ", "twice as ", "{", "on slide 4 ", "except ",
        "between and ", "make it ", "# ", "(", "9", "-"
    })
    void answersMuchOfTheSame(String words) {
        String sentence = words.repeat(90_000 / words.length());
        assertFalse(Samples.read(sentence).parts().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ",", "\"", "'", "j\"", "j\"\\", "#", "-", "\u0000", "\ud800", "(command 3)", "and", "the", "\u202e", "\n"})
    void refusesWhatSaysNothing(String sentence) {
        Reading reading = Samples.read(sentence);
        assertFalse(Samples.isRead(reading), () -> Notation.of(reading));
    }

    /** As they stand while a longer one is typed. */
    @ParameterizedTest
    @ValueSource(strings = {"move it by -10p", "+3q", "make .5z of it", "the title text at", "bold the text to"})
    void refusesHalfASentence(String sentence) {
        assertFalse(Samples.isRead(Samples.read(sentence)));
    }

    @Test
    void refusesNumbersBeyondMeasure() {
        assertEquals("INVALID_VALUE", Samples.notation("duplicate the card 5000 times"));
        assertEquals("INVALID_VALUE", Samples.notation("make the header darker by 400%"));
        assertEquals("INVALID_VALUE", Samples.notation("shrink the header by 100%"));
        assertEquals("INVALID_VALUE", Samples.notation("set the padding of the card to " + "9".repeat(400)));
    }
}
