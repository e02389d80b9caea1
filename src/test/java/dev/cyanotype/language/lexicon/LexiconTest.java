package dev.cyanotype.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    @Test
    void theGuideTablesTheFactorsAsTheyAre() throws IOException {
        List<String> tabled = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/site/markdown/language.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 3 && cells[1].strip().matches("[a-z_]+") && !cells[1].strip().equals("factor")) {
                tabled.add(cells[1].strip() + " " + cells[2].strip());
            }
        }
        List<String> known = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            known.add(factor.name().toLowerCase(Locale.ROOT) + " " + LEXICON.factor(factor));
        }
        assertEquals(known.stream().sorted().toList(), tabled.stream().sorted().toList());
    }

    @Test
    void findsWordsInAnyLetterCaseAndOnlyWhole() {
        assertNotNull(LEXICON.find("BUTTON"));
        assertNull(LEXICON.find("butto"));
        assertEquals(LEXICON.find("make"), LEXICON.find("please Make it", 7, 11));
    }

    @Test
    void everyFactorIsAShare() {
        for (Factor factor : Factor.values()) {
            assertTrue(LEXICON.factor(factor) > 0 && LEXICON.factor(factor) < 1, factor.name());
        }
    }
}
