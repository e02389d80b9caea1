package dev.cyanotype.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class OutlineViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final OutlineViewModel outline = new OutlineViewModel(Threads.direct());

    OutlineViewModelTest() {
        outline.show(document);
    }

    @Test
    void listsComponentsInTheOrderOfTheFile() {
        assertEquals(
                List.of("header_1", "title_1", "hero_1", "subtitle_1", "description_1", "product_card_1", "image_1", "text_1", "button_1",
                        "product_card_2", "image_2", "text_2", "button_2", "cta_1", "divider_1", "footer_1"),
                ids());
        assertEquals(1, outline.rows().get(1).depth());
        assertEquals("The Corner Shop", outline.rows().get(1).label());
        assertEquals("Product card", outline.rows().get(5).label());
    }

    @Test
    void closesAndOpensAndKeepsThatThroughEdits() {
        outline.setExpanded("hero_1", false);
        assertFalse(ids().contains("subtitle_1"));

        document.say("set the text of cta_1 to 'Buy'");
        assertFalse(ids().contains("subtitle_1"));

        outline.setExpanded("hero_1", true);
        assertTrue(ids().contains("subtitle_1"));
    }

    @Test
    void aChangeOfTextTouchesOneLine() {
        List<String> touched = new ArrayList<>();
        outline.rows().addListener((ListChangeListener<OutlineRow>) change -> {
            while (change.next()) {
                touched.addAll(change.getAddedSubList().stream().map(OutlineRow::id).toList());
            }
        });
        document.say("set the text of button_1 to 'Take it'");

        assertEquals(List.of("button_1"), touched);
        assertEquals("Take it", outline.rows().get(8).label());
    }

    @Test
    void laysOutALargeDocumentInTheBackground() {
        var background = new ManualExecutor();
        var patient = new OutlineViewModel(new Threads(Runnable::run, background, Runnable::run));
        DocumentViewModel large = Editing.grid(3000);
        patient.show(large);
        large.select(List.of("comp_2000"));
        assertEquals(0, patient.rows().size());
        background.runAll();

        assertEquals(3000, patient.rows().size());
        assertEquals("comp_2000", patient.focusedProperty().get());
        assertEquals(2000, patient.indexOf("comp_2000"));
    }

    @Test
    void anEditWhileLinesAreLaidOutIsNotLost() {
        var background = new ManualExecutor();
        var patient = new OutlineViewModel(new Threads(Runnable::run, background, Runnable::run));
        DocumentViewModel large = Editing.grid(3000);
        patient.show(large);
        large.say("set the text of comp_7 to 'Seven'");
        background.runAll();
        assertEquals("Seven", patient.rows().get(7).label());

        large.say("set the text of comp_8 to 'Eight'");
        assertEquals(0, background.waiting());
        assertEquals("Eight", patient.rows().get(8).label());
    }

    @Test
    void anEditOfAllThatShowsInNoLineTouchesNone() {
        DocumentViewModel large = Editing.grid(3000);
        outline.show(large);
        List<OutlineRow> touched = new ArrayList<>();
        outline.rows().addListener((ListChangeListener<OutlineRow>) change -> {
            while (change.next()) {
                touched.addAll(change.getAddedSubList());
            }
        });
        large.say("set opacity of all components to 50%");

        assertEquals(3000, large.lastRunProperty().get().patch().changes().size());
        assertTrue(touched.isEmpty());
    }

    @Test
    void anInsertionTouchesTheLineThatCameIn() {
        List<String> touched = new ArrayList<>();
        outline.rows().addListener((ListChangeListener<OutlineRow>) change -> {
            while (change.next()) {
                touched.addAll(change.getAddedSubList().stream().map(OutlineRow::id).toList());
                assertEquals(0, change.getRemovedSize());
            }
        });
        document.say("insert {\"id\": \"label_1\", \"type\": \"label\", \"bbox\": [16, 600, 100, 20], \"confidence\": 1} into screen at 6");

        assertEquals(List.of("label_1"), touched);
    }

    @Test
    void findsByTextAndKeepsWhatItLiesIn() {
        outline.filterProperty().set("SOURDOUGH");
        assertEquals(List.of("product_card_1", "text_1"), ids());
        assertFalse(outline.rows().get(0).isMatch());
        assertTrue(outline.rows().get(1).isMatch());

        document.say("set the text of button_2 to 'More sourdough'");
        assertEquals(List.of("product_card_1", "text_1", "product_card_2", "button_2"), ids());

        outline.filterProperty().set("");
        assertEquals(16, ids().size());
    }

    @Test
    void choosesAsListsDo() {
        outline.choose(2, false, false);
        assertEquals(List.of("hero_1"), document.selectionProperty().get());
        outline.choose(4, true, false);
        assertEquals(List.of("hero_1", "subtitle_1", "description_1"), document.selectionProperty().get());
        outline.choose(3, false, true);
        assertEquals(List.of("hero_1", "description_1"), document.selectionProperty().get());
    }

    @Test
    void opensWhatASelectionElsewhereLiesIn() {
        outline.setExpanded("hero_1", false);
        document.select(List.of("description_1"));

        assertTrue(ids().contains("description_1"));
        assertEquals("description_1", outline.focusedProperty().get());
        assertEquals(Set.of("description_1"), outline.selectedProperty().get());
    }

    @Test
    void walksByKeyboard() {
        document.select(List.of("hero_1"));
        outline.step(1, false);
        assertEquals(List.of("subtitle_1"), document.selectionProperty().get());
        outline.stepOut();
        assertEquals(List.of("hero_1"), document.selectionProperty().get());
        outline.stepOut();
        assertFalse(ids().contains("subtitle_1"));
        outline.stepIn();
        outline.stepIn();
        assertEquals(List.of("subtitle_1"), document.selectionProperty().get());
        outline.step(1, true);
        assertEquals(List.of("subtitle_1", "description_1"), document.selectionProperty().get());
    }

    @Test
    void renamesHidesAndLocks() {
        outline.rename("title_1", "The Shop");
        assertEquals("The Shop", document.document().required("title_1").text());

        document.select(List.of("image_1", "image_2"));
        outline.toggleVisible("image_1");
        assertFalse(document.document().required("image_2").visual().isVisible());
        assertTrue(outline.rows().get(6).isHidden());
        outline.toggleVisible("image_2");
        assertTrue(document.document().required("image_1").visual().isVisible());

        outline.toggleLocked("title_1");
        assertEquals(Set.of("title_1"), outline.lockedProperty().get());
        outline.rename("title_1", "Locked");
        assertEquals("The Shop", document.document().required("title_1").text());
    }

    @Test
    void reordersByDragging() {
        outline.drag("divider_1");
        outline.dropping().over(row("cta_1"), 0.1);
        assertTrue(outline.dropping().canDrop());
        assertNotNull(document.trialProperty().get());
        outline.dropping().drop();

        assertNull(document.trialProperty().get());
        assertEquals(List.of("divider_1", "cta_1", "footer_1"), ids().subList(13, 16));
        assertEquals(1, document.momentProperty().get().revision());
    }

    @Test
    void dropsIntoAnotherWhereThereIsRoom() {
        outline.drag("cta_1");
        outline.dropping().over(row("hero_1"), 0.5);
        assertTrue(outline.dropping().canDrop());
        outline.dropping().drop();

        assertEquals("hero_1", document.document().parent("cta_1"));
        assertTrue(document.document().required("hero_1").box().contains(document.document().required("cta_1").box(), 0));
    }

    @Test
    void saysWhatCannotBeDropped() {
        outline.drag("product_card_1");
        outline.dropping().over(row("button_1"), 0.1);
        OutlineDropping.Over over = outline.dropping().overProperty().get();
        assertNotNull(over);
        assertEquals("product_card_1 cannot move into itself or what lies in it.", over.refusal());
        assertFalse(outline.dropping().drop());
        assertEquals(0, document.momentProperty().get().revision());
    }

    @Test
    void severalKeepTheirOrder() {
        document.select(List.of("divider_1", "product_card_1"));
        outline.drag("divider_1");
        outline.dropping().over(row("hero_1"), 0.1);
        outline.dropping().drop();

        assertEquals(List.of("header_1", "product_card_1", "divider_1", "hero_1", "product_card_2", "cta_1", "footer_1"), topLevel());
    }

    @Test
    void takesInComponentsAndMembers() {
        outline.drag(true, "{\"id\": \"label\", \"type\": \"label\", \"bbox\": [0, 0, 100, 20], \"text\": \"New\", \"confidence\": 1}");
        outline.dropping().over(row("cta_1"), 0.9);
        outline.dropping().drop();
        assertEquals(List.of("label"), document.selectionProperty().get());
        assertEquals(560, document.document().required("label").box().y());

        outline.drag(false, "visual.font_weight=\"bold\"");
        outline.dropping().over(row("text_2"), 0.5);
        outline.dropping().drop();
        assertEquals("bold", document.document().required("text_2").visual().string("font_weight"));

        outline.drag(true, "no JSON");
        assertFalse(outline.dropping().isUnderWay());
    }

    @Test
    void belowAllLinesIsTheEndOfTheScreen() {
        outline.drag("hero_1");
        outline.dropping().overEnd();
        outline.dropping().drop();
        assertEquals("hero_1", topLevel().getLast());

        outline.drag(true, "{\"id\": \"label\", \"type\": \"label\", \"bbox\": [0, 0, 100, 20], \"confidence\": 1}");
        outline.dropping().overEnd();
        outline.dropping().drop();
        assertEquals("label", topLevel().getLast());
    }

    @Test
    void doesNothingUntilItIsSeen() {
        outline.setSeen(false);
        document.say("delete cta_1");
        assertTrue(ids().contains("cta_1"));

        outline.setSeen(true);
        assertFalse(ids().contains("cta_1"));
    }

    @Test
    void followsTheDocumentShown() {
        DocumentViewModel other = Editing.sample("sign_in");
        outline.show(other);
        assertEquals("title_1", ids().getFirst());
        document.say("delete everything");
        assertEquals(9, ids().size());
        outline.show(null);
        assertEquals(List.of(), ids());
    }

    private OutlineRow row(String id) {
        return outline.rows().get(outline.indexOf(id));
    }

    private List<String> ids() {
        return outline.rows().stream().map(OutlineRow::id).toList();
    }

    private List<String> topLevel() {
        List<String> ids = new ArrayList<>();
        document.document().forEachChild(null, each -> ids.add(each.id()));
        return ids;
    }
}
