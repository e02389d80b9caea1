package dev.cyanotype.editor.support.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.editor.support.field.FieldKind.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberEntryTest {
    private static double read(String typed, Figure kind, double now) {
        NumberEntry entry = NumberEntry.read(typed, kind);
        assertNotNull(entry, typed);
        return entry.of(now);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12", "12px, 12", "' 12 px ', 12", "1.5, 1.5", "'1,5', 1.5", ".5, 0.5",
        "+10, 50", "+=10, 50", "-10, 30", "-=10, 30", "*2, 80", "x2, 80", "×2, 80", "/2, 20", "50%, 20", "+10%, 44", "-25%, 30"
    })
    void readsLengths(String typed, double wanted) {
        assertEquals(wanted, read(typed, Figure.LENGTH, 40), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"-10, -10", "-=10, 30", "+10, 50"})
    void takesMinusForTheSignOfWhatMayBeUnderZero(String typed, double wanted) {
        assertEquals(wanted, read(typed, Figure.COORDINATE, 40));
    }

    @ParameterizedTest
    @CsvSource({"80, 0.8", "80%, 0.8", "+10, 0.6", "*0.5, 0.25"})
    void readsSharesInPercent(String typed, double wanted) {
        assertEquals(wanted, read(typed, Figure.SHARE, 0.5), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "12em", "1e9", "--1", "/0", "1.2.3", "NaN", "Infinity"})
    void refusesWhatIsNoNumber(String typed) {
        assertNull(NumberEntry.read(typed, Figure.LENGTH));
    }
}
