package dev.cyanotype.language.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Reading.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds of readings whatever the sentence. */
class GrammarTest {

    private static Clause clause(String sentence, int index) {
        return assertInstanceOf(Part.Read.class, Samples.read(sentence).parts().get(index)).clause();
    }

    @Test
    void saysWhereEachClauseStands() {
        String sentence = "Please make the header red, then hide the footer.";
        Clause first = clause(sentence, 0);
        Clause second = clause(sentence, 1);
        assertEquals("make the header red", sentence.substring(first.from(), first.to()));
        assertEquals("hide the footer", sentence.substring(second.from(), second.to()));
    }

    @Test
    void isSureOfExactWordsAndLessSureOfOthers() {
        assertEquals(1, clause("make the header red", 0).confidence());
        assertTrue(clause("turn the header red", 0).confidence() < 1);
        assertTrue(clause("make the header bigger", 0).confidence() < clause("make the header bigger by 20%", 0).confidence());
    }

    @Test
    void keepsQuotedTextToTheCharacter() {
        assertEquals(new Action.SetWords(Action.Words.TEXT, " a; b,  and \"c\". (command 1)"),
                clause("set the title to ' a; b,  and \"c\". (command 1)' and make it red", 0).action());
        assertEquals(new Action.SetWords(Action.Words.TEXT, "a\nb\u2028\"c\""), clause("set the title to j\"a\\nb\\u2028\\\"c\\\"\"", 0).action());
    }

    @Test
    void readsAChangeOfTextThatStopsBeforeTheText() {
        for (String sentence : List.of("set the text of the header to", "change button text to ")) {
            assertEquals(1, Samples.read(sentence).parts().size(), sentence);
        }
    }

    @Test
    void ignoresWhatTrails() {
        String plain = Samples.notation("make the header red");
        for (String trail : List.of(".", "!", " ...", ";", " (command 12)", " (command 3).", " please", ", please.", "?!")) {
            assertEquals(plain, Samples.notation("make the header red" + trail), trail);
        }
    }

    @Test
    void prefersTheColoursOfTheDocument() {
        assertEquals("recolour colour=brand @ header", Samples.notation("change the header to brand"));
        assertEquals("recolour colour=sea foam @ header", Samples.notation("set the colour of the header to sea foam"));
    }

    @Test
    void namesAComponentByItsIdOrText() {
        assertEquals("recolour colour=#008000 @ #product_section", Samples.notation("change product section to green"));
        assertEquals("delete @ button|cta [saying save and continue]", Samples.notation("delete the button saying save and continue"));
    }

    @Test
    void takesBareWordsThatReadAsNothingElseForTextsOfTheDocument() {
        assertEquals("delete @ \"Save and continue\"", Samples.notation("delete Save and continue"));
        assertEquals("recolour colour=#FF0000 @ \"save and continue\":button|cta", Samples.notation("make the save and continue button red"));
    }

    @Test
    void suggestsOnlyWhatReads() {
        List<String> vain = new ArrayList<>();
        int suggested = 0;
        for (String row : Samples.rows("readings.tsv")) {
            String sentence = row.substring(0, row.indexOf('\t'));
            for (Part part : Samples.read(sentence).parts()) {
                List<String> suggestions = part instanceof Part.Refused refused ? refused.rejection().suggestions() : List.of();
                suggested += suggestions.size();
                suggestions.stream().filter(s -> Samples.read(s).parts().equals(Samples.read(sentence).parts())).forEach(vain::add);
            }
        }
        assertTrue(suggested > 40);
        assertEquals(List.of(), vain);
    }

    @Test
    void readsTheSameWithAnotherGrammarInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Grammar other = Grammar.standard();
            for (String row : Samples.rows("readings.tsv")) {
                String sentence = row.substring(0, row.indexOf('\t'));
                assertEquals(Samples.read(sentence), other.read(sentence, Samples.VOCABULARY), sentence);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
