package dev.cyanotype.language.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table of readings reads as it says. */
class ReadingsTest {

    static List<String> rows() {
        return Samples.rows("readings.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsAsTheTableSays(String row) {
        int tab = row.indexOf('\t');
        assertEquals(row.substring(tab + 1), Samples.notation(row.substring(0, tab)));
    }

    @Test
    void tableIsThere() {
        assertTrue(rows().size() >= 550);
    }
}
