package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.done;
import static dev.cyanotype.pipeline.plan.Plans.ofScreen;
import static dev.cyanotype.pipeline.plan.Plans.refusal;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.LetterCase;
import dev.cyanotype.language.Action.Words;
import dev.cyanotype.language.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsPlansTest {
    private static final Blueprint SCREEN = screen(
            component("t", "title", 0, 0, 100, 40, "\"text\":\"order NOW, it's istanbul\"", "\"visual\":{\"price\":\"$5\"}"),
            component("u", "title", 0, 50, 100, 40));

    private static String text(Action action) {
        return done(SCREEN, step(action, "t")).required("t").text();
    }

    @Test
    void setsAddsAndReplaces() {
        assertEquals("it's \"so\"\n", text(new Action.SetWords(Words.TEXT, "it's \"so\"\n")));
        assertEquals("order NOW, it's istanbul!", text(new Action.AppendWords(Words.TEXT, "!")));
        assertEquals("Now: order NOW, it's istanbul", text(new Action.PrependWords(Words.TEXT, "Now: ")));
        assertEquals("orBer NOW, it's istanbul", text(new Action.ReplaceWords(Words.TEXT, "d", "B")));
    }

    @Test
    void lettersChangeCaseWithoutRegardToAnyLocale() {
        assertEquals("ORDER NOW, IT'S ISTANBUL", text(new Action.ChangeCase(LetterCase.UPPER)));
        assertEquals("order now, it's istanbul", text(new Action.ChangeCase(LetterCase.LOWER)));
        assertEquals("Order Now, It's Istanbul", text(new Action.ChangeCase(LetterCase.TITLE)));
    }

    @Test
    void whatDoesNotHoldTheWordsIsRefused() {
        assertEquals(Code.INVALID_VALUE, refusal(SCREEN, step(new Action.ReplaceWords(Words.TEXT, "buy", "sell"), "t", "u")));
        assertEquals(Code.INVALID_VALUE, refusal(SCREEN, step(new Action.ReplaceWords(Words.TEXT, "", "x"), "t")));
        assertEquals(
                List.of("set text of t to \"buy NOW, it's istanbul\""),
                sentences(SCREEN, step(new Action.ReplaceWords(Words.TEXT, "order", "buy"), "t", "u")));
    }

    @Test
    void clearsATextToNothingAndTakesPricesAndPicturesAway() {
        assertEquals(List.of("set text of t to \"\""), sentences(SCREEN, step(new Action.ClearWords(Words.TEXT), "t", "u")));
        assertEquals(List.of("unset visual.price of t"), sentences(SCREEN, step(new Action.ClearWords(Words.PRICE), "t", "u")));
        assertEquals(List.of(), sentences(SCREEN, step(new Action.ClearWords(Words.PICTURE), "t")));
    }

    @Test
    void theScreenHasNoText() {
        assertEquals(Code.UNSUPPORTED, refusal(SCREEN, ofScreen(new Action.SetWords(Words.TEXT, "x"))));
    }
}
