package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.pipeline.Stage;
import org.junit.jupiter.api.Test;

class AmountsTest {
    @Test
    void bytesHaveThreeDigitsThatCount() {
        assertEquals("940 B", Amounts.bytes(940));
        assertEquals("12.3 kB", Amounts.bytes(12_345));
        assertEquals("4.51 MB", Amounts.bytes(4_510_000));
    }

    @Test
    void aDifferenceIsARatioAndADirection() {
        assertEquals("1.40× slower", Amounts.against(100, 140));
        assertEquals("2.50× faster", Amounts.against(100, 40));
        assertEquals("same", Amounts.against(100, 109));
        assertEquals("", Amounts.against(0, 40));
    }

    @Test
    void countsAgreeWithTheirNoun() {
        assertEquals("1 edit", Amounts.count(1, "edit"));
        assertEquals("1,024 edits", Amounts.count(1_024, "edit"));
        assertEquals("<1%", Amounts.percent(0.001));
        assertEquals("0%", Amounts.percent(0));
        assertEquals("Serialize", Amounts.title(Stage.SERIALIZE));
    }
}
