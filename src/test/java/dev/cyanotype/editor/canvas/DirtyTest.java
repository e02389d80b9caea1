package dev.cyanotype.editor.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.geometry.Box;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirtyTest {
    private final Hand hand = Hand.onStorefront();

    private @Nullable Box after(Consumer<Hand> what) {
        Scenery before = hand.canvas.scenery();
        what.accept(hand);
        return Dirty.between(before, hand.canvas.scenery());
    }

    @Test
    void nothingIsDrawnAnewForAnotherSelection() {
        assertSame(Dirty.NOTHING, after(each -> each.click(100, 520, Keys.NONE)));
    }

    @Test
    void anEditDirtiesWhatItTouches() {
        Box area = after(each -> each.document.say("make the CTA green"));

        assertNotNull(area);
        assertTrue(area.contains(new Box(16, 496, 343, 48), 0));
        assertTrue(area.height() < 200, area.toString());
    }

    @Test
    void undoingDirtiesTheSame() {
        Box made = after(each -> each.document.say("make the CTA green"));
        assertEquals(made, after(each -> each.document.say("undo")));
    }

    @Test
    void aMoveDirtiesWhereItWasAndWhereItIs() {
        Box area = after(each -> each.document.say("move image_1 down 16px"));

        assertNotNull(area);
        assertTrue(area.contains(new Box(32, 272, 131, 96), 0));
    }

    @Test
    void aDragDirtiesWhatItCarriesAlong() {
        Box area = after(each -> each.press(40, 405, Keys.NONE).drag(40, 475, Keys.SHORTCUT));

        assertNotNull(area);
        assertTrue(area.contains(hand.box("product_card_1"), 0));
        assertTrue(area.contains(hand.box("product_card_1").movedBy(0, 70), 0));
    }

    @Test
    void hidingWhatHoldsOthersDirtiesThem() {
        Box area = after(each -> each.document.say("hide product_card_1"));

        assertNotNull(area);
        assertTrue(area.contains(hand.box("product_card_1"), 0));
    }

    @Test
    void aTokenOrTheScreenItselfDirtiesAll() {
        assertNull(after(each -> each.document.say("make the background #FAFAFA")));
    }

    @Test
    void aLongWayThroughTheHistoryDirtiesAll() {
        hand.document.say("make the CTA green");
        hand.document.say("make the CTA black");
        assertNull(after(each -> each.document.say("undo the last 2")));
    }
}
