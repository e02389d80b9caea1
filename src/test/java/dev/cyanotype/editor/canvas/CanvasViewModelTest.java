package dev.cyanotype.editor.canvas;

import static dev.cyanotype.editor.canvas.Keys.ALT;
import static dev.cyanotype.editor.canvas.Keys.NONE;
import static dev.cyanotype.editor.canvas.Keys.SHIFT;
import static dev.cyanotype.editor.canvas.Keys.SHORTCUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.canvas.gesture.Fix;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.render.Viewport;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanvasViewModelTest {
    private final Hand hand = Hand.onStorefront();
    private final CanvasViewModel canvas = hand.canvas;

    @Test
    void aClickSelectsTheTopmost() {
        hand.click(100, 520, NONE);
        assertEquals(List.of("cta_1"), hand.selection());

        hand.click(100, 650, NONE);
        assertEquals(List.of(), hand.selection());
    }

    @Test
    void shiftAddsAndTakesAway() {
        hand.click(100, 520, NONE).click(100, 440, SHIFT);
        assertEquals(List.of("cta_1", "button_1"), hand.selection());

        hand.click(100, 520, SHIFT);
        assertEquals(List.of("button_1"), hand.selection());
    }

    @Test
    void ctrlSelectsWhatLiesBelow() {
        hand.click(60, 440, NONE).click(60, 440, SHORTCUT);
        assertEquals(List.of("product_card_1"), hand.selection());
    }

    @Test
    void aMarqueeSelectsWhatItTouches() {
        hand.press(5, 620, NONE).drag(200, 300, NONE);
        assertEquals(1, hand.marks(Mark.Marquee.class).size());
        hand.release(200, 300, NONE);

        assertEquals(List.of("product_card_1", "product_card_2", "cta_1", "divider_1"), hand.selection());
        assertEquals(0, hand.revision());
    }

    @Test
    void aMarqueeWithShiftAddsToTheSelection() {
        hand.click(100, 780, NONE).press(5, 620, SHIFT).drag(30, 550, SHIFT).release(30, 550, SHIFT);

        assertEquals(List.of("footer_1", "divider_1"), hand.selection());
    }

    @Test
    void aDragIsOneRevisionWithItsSentence() {
        hand.press(100, 300, NONE).drag(100, 302, NONE).drag(100, 307, NONE).release(100, 316, NONE);

        assertEquals(1, hand.revision());
        assertEquals("move image_1 down 16px", hand.lastSentence());
        assertEquals(new Box(32, 288, 131, 80), hand.box("image_1"));
        assertEquals(List.of("image_1"), hand.selection());
    }

    @Test
    void aDragSnapsToWhatLiesAroundAndShowsWhy() {
        hand.press(100, 300, NONE).drag(103, 314, NONE);

        assertFalse(hand.marks(Mark.Snap.class).isEmpty());
        hand.release(103, 314, NONE);
        assertEquals(32, hand.box("image_1").x());
    }

    @Test
    void ctrlKeepsADragFromSnapping() {
        hand.press(100, 300, NONE).drag(103, 311, SHORTCUT);

        assertEquals(List.of(), hand.marks(Mark.Snap.class));
        hand.release(103, 311, SHORTCUT);
        assertEquals(new Box(35, 283, 131, 80), hand.box("image_1"));
    }

    @Test
    void shiftKeepsTheAxis() {
        hand.press(100, 300, NONE).drag(111, 313, SHIFT).release(111, 313, SHIFT);

        assertEquals(32, hand.box("image_1").x());
        assertTrue(hand.box("image_1").y() > 272);
    }

    @Test
    void altDragsACopy() {
        hand.press(100, 520, NONE).drag(100, 600, ALT).release(100, 600, ALT);

        assertEquals(1, hand.revision());
        assertEquals(new Box(16, 496, 343, 48), hand.box("cta_1"));
        assertEquals(1, hand.selection().size());
        String copy = hand.selection().getFirst();
        assertEquals(new Box(16, 576, 343, 48), hand.box(copy));
    }

    @Test
    void whatWouldBeRejectedIsRedWhileItIsDragged() {
        hand.press(100, 520, NONE).drag(100, 465, NONE);

        assertFalse(hand.outlined(Mark.Kind.REFUSED).isEmpty());
        assertTrue(hand.marks(Mark.Badge.class).getFirst().refused());
        assertTrue(hand.marks(Mark.Badge.class).getFirst().text().contains("overlaps"));
    }

    @Test
    void whatIsRejectedIsPutBackAndAFixCanBeChosen() {
        hand.press(100, 520, NONE).drag(100, 465, NONE).release(100, 465, NONE);

        assertEquals(0, hand.revision());
        assertEquals(new Box(16, 496, 343, 48), hand.box("cta_1"));
        assertEquals(hand.document.document(), canvas.scenery().document());
        Refusal refusal = canvas.refusalProperty().get();
        assertNotNull(refusal);
        assertTrue(refusal.message().contains("overlaps"), refusal.message());

        Fix fix = refusal.fixes().getFirst();
        canvas.choose(fix);
        assertEquals(1, hand.revision(), fix.label());
        assertNull(canvas.refusalProperty().get());
    }

    @Test
    void escapePutsBackWhatIsDragged() {
        hand.press(100, 300, NONE).drag(100, 316, NONE);
        assertEquals(288, hand.document.shownProperty().get().required("image_1").box().y());
        canvas.escape();
        hand.canvas.pulse();
        hand.release(100, 330, NONE);

        assertEquals(0, hand.revision());
        assertNull(hand.document.trialProperty().get());
        assertEquals(hand.document.document(), hand.document.shownProperty().get());
    }

    @Test
    void escapeGoesToTheParentThenToNothing() {
        hand.click(100, 440, NONE);
        canvas.escape();
        assertEquals(List.of("product_card_1"), hand.selection());
        canvas.escape();
        assertEquals(List.of(), hand.selection());
    }

    @Test
    void aHandleResizes() {
        hand.click(100, 520, NONE).press(359, 544, NONE).drag(359, 552, NONE);
        assertEquals("343 × 56", hand.marks(Mark.Badge.class).getFirst().text());
        hand.release(359, 552, NONE);

        assertEquals(1, hand.revision());
        assertEquals(new Box(16, 496, 343, 56), hand.box("cta_1"));
        assertTrue(hand.lastSentence().startsWith("resize cta_1 to 343 by 56"), hand.lastSentence());
    }

    @Test
    void shiftKeepsTheRatioAndAltTheCentre() {
        hand.click(100, 300, NONE).press(163, 352, NONE).drag(123, 352, SHIFT).release(123, 352, SHIFT);
        Box narrower = hand.box("image_1");
        assertEquals(131.0 / 80, narrower.width() / narrower.height(), 0.05);

        hand.click(280, 300, NONE).press(343, 312, NONE).drag(333, 312, ALT).release(333, 312, ALT);
        assertEquals(277.5, hand.box("image_2").centreX(), 0.5);
        assertEquals(111, hand.box("image_2").width());
    }

    @Test
    void aKeyHeldIsOneRevision() {
        hand.document.select(List.of("image_1"));
        for (int i = 0; i < 5; i++) {
            canvas.keys().arrow(Direction.DOWN, false, false);
            canvas.pulse();
        }
        assertEquals(277, hand.document.shownProperty().get().required("image_1").box().y());
        canvas.keys().arrow(Direction.DOWN, true, false);
        canvas.keys().arrowReleased();

        assertEquals(1, hand.revision());
        assertEquals("move image_1 down 15px", hand.lastSentence());
    }

    @Test
    void anotherActionCommitsWhatTheKeysHaveMoved() {
        hand.document.select(List.of("image_1"));
        canvas.keys().arrow(Direction.DOWN, false, false);
        hand.click(100, 520, NONE);

        assertEquals(1, hand.revision());
        assertEquals(List.of("cta_1"), hand.selection());
    }

    @Test
    void ctrlWithAnArrowResizes() {
        hand.document.select(List.of("cta_1"));
        canvas.keys().arrow(Direction.DOWN, false, true);
        canvas.keys().arrow(Direction.DOWN, false, true);
        canvas.keys().arrowReleased();

        assertEquals(new Box(16, 496, 343, 50), hand.box("cta_1"));
    }

    @Test
    void tabWalksInTheOrderOfTheDocument() {
        assertTrue(canvas.step(true));
        assertEquals(List.of("header_1"), hand.selection());
        canvas.step(true);
        canvas.step(true);
        assertEquals(List.of("hero_1"), hand.selection());
        canvas.step(false);
        assertEquals(List.of("title_1"), hand.selection());

        hand.document.select(List.of("footer_1"));
        assertFalse(canvas.step(true), "the walk ends and the focus goes on");
        assertEquals(List.of("footer_1"), hand.selection());
    }

    @Test
    void enterGoesInsideAndThenEditsTheText() {
        hand.document.select(List.of("hero_1"));
        canvas.keys().enter();
        assertEquals(List.of("subtitle_1"), hand.selection());
        canvas.keys().enter();

        assertInstanceOf(TextGesture.class, canvas.gestureProperty().get());
    }

    @Test
    void aTextTypedInItsPlaceIsOneRevision() {
        hand.doubleClick(100, 380);
        canvas.keys().typed("Br");
        canvas.pulse();
        canvas.keys().typed("Brötchen für süße Übermütige");
        canvas.pulse();
        assertEquals("Brötchen für süße Übermütige", hand.document.shownProperty().get().required("text_1").text());
        assertTrue(canvas.scenery().showing().withoutText().contains("text_1"));
        canvas.finish();

        assertEquals(1, hand.revision());
        assertEquals("set text of text_1 to \"Brötchen für süße Übermütige\"", hand.lastSentence());
    }

    @Test
    void escapeForgetsATextTyped() {
        hand.doubleClick(100, 380);
        canvas.keys().typed("Gone");
        canvas.pulse();
        canvas.escape();

        assertEquals(0, hand.revision());
        assertEquals("Sourdough loaf", hand.document.shownProperty().get().required("text_1").text());
    }

    @Test
    void allOfALevelIsSelected() {
        canvas.selectAll();
        assertEquals(7, hand.selection().size());

        hand.document.select(List.of("image_1"));
        canvas.selectAll();
        assertEquals(List.of("image_1", "text_1", "button_1"), hand.selection());
    }

    @Test
    void zoomingKeepsWhatIsUnderTheCursor() {
        Viewport before = canvas.viewportProperty().get();
        canvas.camera().zoomBy(3, 321, 123);
        Viewport after = canvas.viewportProperty().get();

        assertEquals(before.zoom() * 3, after.zoom(), 1e-9);
        assertEquals(before.toDocumentX(321), after.toDocumentX(321), 1e-9);
        assertEquals(before.toDocumentY(123), after.toDocumentY(123), 1e-9);
    }

    @Test
    void theOtherButtonListsAllThatLiesThere() {
        List<Hit> hits = canvas.pointer().listed(hand.at(60, 440, NONE));

        assertEquals(List.of("button_1", "product_card_1"), hits.stream().map(Hit::id).toList());
        assertEquals("button  button_1  “Add to basket”", hits.getFirst().label());
        assertEquals(List.of("button_1"), hand.selection());
    }

    @Test
    void whatIsSelectedIsAnnounced() {
        hand.document.select(List.of("button_1"));

        assertEquals(
                "button button_1, “Add to basket”, at 32, 416, 131 by 48, in product_card_1",
                canvas.announcementProperty().get());
    }

    @Test
    void whatASentenceWouldChangeIsOutlined() {
        hand.document.tryOut(new Command.Sentence("make all buttons green", Recover.OFF));

        assertEquals(3, hand.outlined(Mark.Kind.CHANGED).size());
    }

    @Test
    void whatIsDraggedIntoAContainerGoesIntoItInTheTree() {
        hand.press(100, 380, NONE).drag(100, 390, NONE);
        assertEquals(List.of(), hand.outlined(Mark.Kind.TARGET));
        hand.drag(280, 240, SHORTCUT);
        canvas.escape();
        hand.document.say("delete description_1");
        hand.press(50, 385, SHORTCUT).release(50, 385, NONE);
        hand.document.select(List.of("text_1"));
        hand.press(50, 385, NONE).drag(60, 200, SHORTCUT);
        assertEquals(List.of(hand.box("hero_1")), hand.outlined(Mark.Kind.TARGET));
        hand.release(60, 200, SHORTCUT);

        assertEquals("hero_1", hand.document.document().parent("text_1"));
        assertEquals(2, hand.revision());
    }

    @Test
    void aDragToTheEdgeGoesOn() {
        hand.click(100, 520, NONE).press(100, 520, NONE);
        Viewport before = canvas.viewportProperty().get();
        canvas.pointer().moved(new Pointer(500, 895, NONE));

        assertTrue(canvas.pulse());
        assertTrue(canvas.viewportProperty().get().y() > before.y());
        canvas.escape();
        assertFalse(canvas.pulse());
    }

    @Test
    void tenThousandComponentsCanBeWorkedOn() {
        Hand many = new Hand(Editing.grid(10_000));
        many.canvas.camera().zoomTo(1);
        many.document.select(List.of("comp_5000"));
        many.canvas.reveal("comp_5000");
        Box box = many.box("comp_5000");
        many.press(box.centreX(), box.centreY(), NONE)
                .drag(box.centreX() + 6, box.centreY(), SHORTCUT)
                .release(box.centreX() + 12, box.centreY(), SHORTCUT);

        assertEquals("move comp_5000 right 12px", many.lastSentence());
        many.canvas.selectAll();
        assertEquals(10_000, many.selection().size());
        assertTrue(many.marks(Mark.Outline.class).size() < 2_000, "only what can be seen is outlined");
    }
}
