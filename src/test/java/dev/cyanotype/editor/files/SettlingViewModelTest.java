package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.history.ThreeWay;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlingViewModelTest {
    private final SettlingViewModel model = new SettlingViewModel(ThreeWay.of(
            after().document(),
            after("set the text of cta_1 to 'Pay'", "make the title bold").document(),
            after("set the text of cta_1 to 'Buy'", "delete divider_1").document()));

    @Test
    void conflictsStandFirstAndAllThreeValuesBeside() {
        assertEquals(List.of("cta_1, text", "divider_1", "title_1, visual.font_weight"), model.lines().stream().map(SettlingViewModel.Line::place).toList());
        var conflict = model.lines().getFirst();
        assertEquals(List.of("\"Pay\"", "\"Buy\""), List.of(conflict.here(), conflict.there()));
        assertEquals("was \"Order now\", here \"Pay\", in the file \"Buy\"", conflict.text());
        assertEquals("was there, in the file removed", model.lines().get(1).text());
        var removed = model.lines().get(1);
        assertEquals(List.of("there", "as it was", "removed"), List.of(removed.base(), removed.here(), removed.there()));
    }

    @Test
    void aConflictIsSettledOneWayOrTheOther() {
        var conflict = model.lines().getFirst();
        assertFalse(model.isTaken(conflict));
        model.take(conflict, true);
        assertTrue(model.isTaken(conflict));
        assertEquals(List.of(conflict.what()), model.taken());
        assertTrue(model.summaryProperty().get().endsWith("different, 1 to be as in the file."), model.summaryProperty().get());
        model.take(conflict, false);
        assertEquals(List.of(), model.taken());
    }

    @Test
    void whatIsNoConflictCannotBeTaken() {
        model.take(model.lines().getLast(), true);
        assertEquals(List.of(), model.taken());
    }

    @Test
    void saysHowMuchWasChangedWhere() {
        assertEquals(
                "1 changed in the file; 1 changed here; 1 changed on both sides and different, 0 to be as in the file.",
                model.summaryProperty().get());
    }

    private static DocumentViewModel after(String... sentences) {
        DocumentViewModel document = Editing.sample("storefront");
        for (String sentence : sentences) {
            document.say(sentence);
        }
        return document;
    }
}
