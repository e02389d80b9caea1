package dev.cyanotype.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.editor.history.ComparisonViewModel.Compared;
import dev.cyanotype.editor.history.ComparisonViewModel.Line;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final ComparisonViewModel comparison = new ComparisonViewModel(Threads.direct());

    @Test
    void tellsWhatDiffersTheEarlierStateFirst() {
        document.say("set the text of title_1 to 'Other'");
        document.say("delete divider_1");
        document.name(2, "Bare");
        comparison.compare(document, 2, 0);

        Compared compared = shown();
        assertEquals("Revision 0 → 2: 1 removed, 1 changed", compared.title());
        assertEquals("Revision 2 · Bare", compared.after().title());
        assertEquals(
                List.of(
                        new Line("title_1", "±", "title_1", "", false),
                        new Line("title_1", "", "text", "\"The Corner Shop\" → \"Other\"", true),
                        new Line("divider_1", "−", "divider_1", "removed", false)),
                compared.lines());
    }

    @Test
    void statesThatAreTheSameAreSaidToBe() {
        document.say("set the text of title_1 to 'Other'");
        document.say("set the text of title_1 to 'The Corner Shop'");
        comparison.compare(document, 0, 2);
        assertEquals("Revisions 0 and 2 are the same", shown().title());
        comparison.close();
        assertNull(comparison.shownProperty().get());
    }

    private Compared shown() {
        Compared compared = comparison.shownProperty().get();
        assertNotNull(compared);
        return compared;
    }
}
