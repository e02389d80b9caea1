package dev.cyanotype.language.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Aspect;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentVocabularyTest {
    private final Set<Aspect> asked = EnumSet.noneOf(Aspect.class);
    private final DocumentVocabulary words = new DocumentVocabulary(Samples.page(), asked);

    @Test
    void knowsIdsToTheLetter() {
        assertTrue(words.hasId("card_a_title"));
        assertFalse(words.hasId("Card_a_title"));
        assertEquals(EnumSet.of(Aspect.STRUCTURE), asked);
    }

    @Test
    void knowsTokensAndOwnColoursHoweverTheyAreSeparated() {
        assertTrue(words.hasColour("primary color"));
        assertTrue(words.hasColour("Primary_Color"));
        assertTrue(words.hasColour("accent"));
        assertTrue(words.hasColour("brand_ink"));
        assertTrue(words.hasColour("sky"));
        assertFalse(words.hasColour("border radius"));
        assertFalse(words.hasColour("base"));
        assertFalse(words.hasColour(""));
        assertEquals(EnumSet.of(Aspect.SCREEN), asked);
    }

    @Test
    void knowsTextsInAnyLetterCase() {
        assertTrue(words.hasText("ORDER  now"));
        assertFalse(words.hasText("order"));
        assertEquals(EnumSet.of(Aspect.TEXT), asked);
    }
}
