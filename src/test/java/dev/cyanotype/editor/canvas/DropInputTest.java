package dev.cyanotype.editor.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DropInputTest {
    private static final String CARD = """
            {"id": "card", "type": "card", "bbox": [0, 0, 100, 60], "role": "content", "confidence": 1,
             "visual": {"bg_color": "#EEEEEE"},
             "children": [{"id": "x", "type": "text", "bbox": [10, 10, 80, 20], "text": "New", "role": "content", "confidence": 1}]}""";

    private final Hand hand = Hand.onStorefront();
    private final CanvasViewModel canvas = hand.canvas;

    private static JsonObject json(String text) {
        return (JsonObject) Objects.requireNonNull(JsonText.value(text));
    }

    private double x(double documentX) {
        return canvas.viewportProperty().get().toCanvasX(documentX);
    }

    private double y(double documentY) {
        return canvas.viewportProperty().get().toCanvasY(documentY);
    }

    @Test
    void aNewComponentComesInWhereItIsDropped() {
        assertTrue(canvas.dragOver(json(CARD), x(100), y(640)));
        canvas.pulse();
        assertNotNull(hand.document.shownProperty().get().component("card_1"), "it shows before it is dropped");
        canvas.drop(json(CARD), x(100), y(640));

        assertEquals(1, hand.revision());
        assertEquals(List.of("card_1"), hand.selection());
        Box card = hand.box("card_1");
        assertEquals(100, card.centreX(), 8);
        assertEquals(640, card.centreY(), 8);
        String inside = hand.document.document().required("card_1").children().get(0).id();
        assertEquals(new Box(card.x() + 10, card.y() + 10, 80, 20), hand.box(inside));
        assertEquals("text_3", inside);
    }

    @Test
    void aNewComponentGoesIntoTheContainerThatHoldsIt() {
        hand.document.say("delete description_1");
        canvas.dragOver(json(CARD), x(200), y(190));
        assertEquals(List.of(hand.box("hero_1")), hand.outlined(Mark.Kind.TARGET));
        canvas.drop(json(CARD), x(200), y(190));

        assertEquals("hero_1", hand.document.document().parent("card_1"));
    }

    @Test
    void whatHasNoRoomIsRedAndToldWhy() {
        canvas.dragOver(json(CARD), x(100), y(540));
        canvas.pulse();
        assertTrue(hand.marks(Mark.Badge.class).getFirst().refused());
        canvas.drop(json(CARD), x(100), y(540));

        assertEquals(0, hand.revision());
        assertNull(hand.document.document().component("card_1"));
        Refusal refusal = Objects.requireNonNull(canvas.refusalProperty().get());
        canvas.choose(refusal.fixes().getFirst());
        assertEquals(1, hand.revision());
    }

    @Test
    void whatLeavesTheCanvasIsForgotten() {
        canvas.dragOver(json(CARD), x(100), y(640));
        canvas.pulse();
        canvas.dragExited();

        assertInstanceOf(IdleGesture.class, canvas.gestureProperty().get());
        assertNull(hand.document.shownProperty().get().component("card_1"));
    }

    @Test
    void whatIsNoComponentIsNotWelcome() {
        assertFalse(canvas.dragOver(json("{\"type\": \"card\"}"), 300, 300));
        assertFalse(canvas.dragOver(json("{\"type\": \"rocket\", \"bbox\": [0, 0, 10, 10]}"), 300, 300));
        assertFalse(canvas.dragOver(json("{\"type\": \"card\", \"bbox\": [0, 0, -10, 10]}"), 300, 300));
    }

    @Test
    void aValueIsGivenToTheComponentUnderThePointer() {
        assertTrue(canvas.memberOver("visual.bg_color=\"#00AA00\"", x(100), y(520)));
        assertEquals(List.of(hand.box("cta_1")), hand.outlined(Mark.Kind.TARGET));
        canvas.dropMember("visual.bg_color=\"#00AA00\"", x(100), y(520));

        assertEquals(1, hand.revision());
        assertEquals("set visual.bg_color of cta_1 to \"#00AA00\"", hand.lastSentence());
    }

    @Test
    void aValueHasNowhereToGoBesideTheComponents() {
        assertFalse(canvas.memberOver("visual.bg_color=\"#00AA00\"", x(100), y(650)));
        assertFalse(canvas.memberOver("nonsense", x(100), y(520)));
        canvas.dropMember("visual.bg_color=\"#00AA00\"", x(100), y(650));

        assertEquals(0, hand.revision());
    }
}
