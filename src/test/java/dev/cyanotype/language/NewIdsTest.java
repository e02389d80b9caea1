package dev.cyanotype.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NewIdsTest {
    @Test
    void takesTheSmallestFreeNumber() {
        assertEquals("card_1", NewIds.after("card", Set.of()::contains));
        assertEquals("card_2", NewIds.after("card", Set.of("card_1", "card_3")::contains));
        assertEquals("card_1_1", NewIds.after("card_1", Set.of("card_1")::contains));
    }
}
