package dev.cyanotype.editor.commandbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceHistoryTest {
    private final Settings settings = Settings.forgetful();
    private final SentenceHistory history = new SentenceHistory(settings);

    @Test
    void keepsEachSentenceOnceAndTheLatestTwoHundred() {
        for (int i = 0; i < 300; i++) {
            history.add("move it down " + i + "px");
        }
        history.add("move it down 150px");
        List<String> all = new SentenceHistory(settings).latest("", 1000);
        assertEquals(SentenceHistory.MOST, all.size());
        assertEquals("move it down 150px", all.getFirst());
        assertEquals("move it down 299px", all.get(1));
        assertEquals("move it down 100px", all.getLast());
    }

    @Test
    void holdsASentenceOnOneLine() {
        history.add("set the title to 'a\nb'");
        assertEquals(List.of("set the title to 'a b'"), new SentenceHistory(settings).latest("", 10));
    }

    @Test
    void findsByWhatASentenceBeginsWithWhateverTheCase() {
        history.add("Make the title bold");
        history.add("delete the divider");
        assertEquals(List.of("Make the title bold"), history.latest("make", 5));
        assertEquals("Make the title bold", history.older("make"));
        assertNull(history.older("Make the title bold"));
    }

    @Test
    void nobodyGoesForwardWhoHasNotGoneBack() {
        history.add("delete the divider");
        assertNull(history.newer());
        assertEquals("delete the divider", history.older(""));
        history.stop();
        assertNull(history.newer());
    }
}
