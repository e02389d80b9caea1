package dev.cyanotype.editor.support.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.json.JsonString;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FieldViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final TextClipboard clipboard = TextClipboard.own();

    private FieldViewModel field(String name, String... ids) {
        var field = new FieldViewModel(Objects.requireNonNull(Members.named(name)), clipboard);
        show(field, ids);
        document.shownProperty().addListener(_ -> show(field, ids));
        return field;
    }

    private void show(FieldViewModel field, String... ids) {
        var target = new FieldTarget(document, List.of(ids));
        Blueprint shown = document.shownProperty().get();
        field.refresh(target, shown, target.components(shown));
    }

    private String said() {
        return document.momentProperty().get().history().current().sentence();
    }

    private int revision() {
        return document.momentProperty().get().revision();
    }

    @Test
    void showsWhatIsWrittenAndWhatHoldsOtherwise() {
        FieldViewModel size = field("visual.font_size", "title_1");
        assertEquals("28", size.text());
        assertTrue(size.isResettable());

        FieldViewModel weight = field("visual.font_weight", "title_1");
        assertEquals("", weight.text());
        assertEquals("normal", weight.prompt());
        assertFalse(weight.isResettable());
    }

    @Test
    void showsMixedWhereValuesDiffer() {
        FieldViewModel size = field("visual.font_size", "title_1", "text_1");
        assertEquals("", size.text());
        assertEquals("Mixed", size.prompt());
        assertEquals("#FFFFFF", field("visual.color", "title_1", "button_1").text());
    }

    @Test
    void takesLengthsInEitherFormForTheSame() {
        document.say("set visual.font_size of text_1 to 28");

        assertEquals("28", field("visual.font_size", "text_1", "title_1").text());
    }

    @Test
    void typingIsTriedOutAndCommittedAsOneRevision() {
        FieldViewModel size = field("visual.font_size", "title_1");
        size.type("3");
        size.type("32");
        assertTrue(size.isTyping());
        assertEquals(0, revision());
        assertEquals("\"32px\"", String.valueOf(document.shownProperty().get().required("title_1").visual().get("font_size")));

        size.commit();
        assertEquals(1, revision());
        assertEquals("set visual.font_size of title_1 to \"32px\"", said());
        assertFalse(size.isTyping());
        assertEquals("32", size.text());
    }

    @Test
    void oneEntryForManyIsOneRevision() {
        field("visual.border_radius", "button_1", "hero_1").enter("12");

        assertEquals(1, revision());
        assertEquals("set visual.border_radius of button_1 to \"12px\"\nset visual.border_radius of hero_1 to \"12px\"", said());
    }

    @Test
    void relativeNumbersKeepTheRelation() {
        field("visual.font_size", "title_1", "text_1").enter("+2");
        assertEquals("set visual.font_size of title_1 to \"30px\"\nset visual.font_size of text_1 to \"18px\"", said());

        field("width", "image_1").enter("50%");
        assertEquals("resize image_1 to 66 by 80", said());
    }

    @Test
    void aRelativeNumberStartsFromWhatHoldsWithoutTheMember() {
        field("visual.opacity", "title_1").enter("-25");

        assertEquals("set visual.opacity of title_1 to 0.75", said());
    }

    @Test
    void scrubbingIsOneRevision() {
        FieldViewModel x = field("x", "cta_1");
        x.scrub(-4);
        x.scrub(-8);
        assertEquals(8, document.shownProperty().get().required("cta_1").box().x());
        assertEquals("8", x.text());
        x.commit();

        assertEquals(1, revision());
        assertEquals("move cta_1 to 8, 496", said());
    }

    @Test
    void cancellingEndsTheTrial() {
        FieldViewModel x = field("x", "cta_1");
        x.scrub(-8);
        x.cancel();

        assertNull(document.trialProperty().get());
        assertEquals("16", x.text());
        x.commit();
        assertEquals(0, revision());
    }

    @Test
    void stepsAddUpUntilTheyAreCommitted() {
        FieldViewModel size = field("visual.font_size", "title_1");
        size.step(-1);
        size.step(-1);
        size.step(-10);
        size.commit();

        assertEquals("set visual.font_size of title_1 to \"16px\"", said());
        assertEquals(1, revision());
    }

    @Test
    void stepsGoOnFromWhatIsTyped() {
        FieldViewModel size = field("visual.font_size", "title_1");
        size.type("20");
        size.step(1);
        size.commit();

        assertEquals("set visual.font_size of title_1 to \"21px\"", said());
    }

    @Test
    void whatIsAlreadySoIsNoRevision() {
        FieldViewModel size = field("visual.font_size", "title_1");
        int answers = size.answersProperty().get();
        size.enter("28");

        assertEquals(0, revision());
        assertEquals(answers + 1, size.answersProperty().get());
    }

    @Test
    void resetTakesTheMemberAway() {
        field("visual.color", "title_1", "image_1").reset();

        assertEquals("unset visual.color of title_1", said());
    }

    @Test
    void emptyTextTakesTheMemberAway() {
        FieldViewModel radius = field("visual.border_radius", "hero_1");
        radius.enter("");

        assertEquals("unset visual.border_radius of hero_1", said());
        assertEquals("0", radius.prompt());
    }

    @Test
    void aRejectionIsToldAndTheValueGoesBack() {
        FieldViewModel width = field("width", "cta_1");
        width.enter("900");

        FieldProblem problem = width.problemProperty().get();
        assertNotNull(problem);
        assertTrue(problem.message().startsWith("cta_1 leaves the screen"), problem.message());
        assertEquals("343", width.text());
        assertEquals(0, revision());
    }

    @Test
    void aFixIsMadeOnTopOfWhatWasAsked() {
        FieldViewModel width = field("width", "cta_1");
        width.enter("900");
        width.mend(Objects.requireNonNull(width.problemProperty().get()).fixes().getFirst());

        assertNull(width.problemProperty().get());
        assertEquals(1, revision());
        assertEquals("359", width.text());
    }

    @Test
    void theNextEntryForgetsTheProblem() {
        FieldViewModel width = field("width", "cta_1");
        width.enter("0");
        assertNotNull(width.problemProperty().get());
        width.type("3");
        assertNull(width.problemProperty().get());
    }

    @Test
    void whatCannotBeReadIsToldWithWhatMayHaveBeenMeant() {
        FieldViewModel fill = field("visual.bg_color", "cta_1");
        fill.enter("tomatto");

        FieldProblem problem = fill.problemProperty().get();
        assertNotNull(problem);
        assertEquals(List.of("set visual.bg_color of cta_1 to \"#FF6347\""), problem.fixes());
        fill.mend(problem.fixes().getFirst());
        assertEquals("#FF6347", fill.text());
        assertNull(fill.problemProperty().get());
    }

    @Test
    void whatWasTypedGoesToThoseItWasTypedFor() {
        FieldViewModel text = new FieldViewModel(Objects.requireNonNull(Members.named("text")), clipboard);
        show(text, "title_1");
        text.type("Corner");
        show(text, "button_1");

        assertEquals("set text of title_1 to \"Corner\"", said());
        assertEquals("Add to basket", text.text());
        assertFalse(text.isTyping());
    }

    @Test
    void leavingCommits() {
        FieldViewModel text = new FieldViewModel(Objects.requireNonNull(Members.named("text")), clipboard);
        show(text, "title_1");
        text.type("Corner");
        text.leave();

        assertEquals("set text of title_1 to \"Corner\"", said());
        assertEquals("", text.text());
    }

    @Test
    void copiesAndPastesTextsAndMembers() {
        field("visual.bg_color", "cta_1").actions().copy();
        assertEquals("#B3202C", clipboard.text());
        field("visual.bg_color", "button_1").actions().paste();
        assertEquals("set visual.bg_color of button_1 to \"#B3202C\"", said());

        clipboard.put("visual.bg_color=\"#1D3557\"");
        field("visual.border_color", "hero_1").actions().paste();
        assertEquals("set visual.border_color of hero_1 to \"#1D3557\"", said());
    }

    @Test
    void isDraggedAsAMember() {
        assertEquals("visual.font_size=\"28px\"", field("visual.font_size", "title_1").actions().dragged());
        assertEquals("", field("visual.font_weight", "title_1").actions().dragged());
        assertEquals("", field("x", "title_1").actions().dragged());
    }

    @Test
    void selectsAllWithTheSameValue() {
        field("visual.bg_color", "cta_1").actions().selectAlike();

        assertEquals(List.of("header_1", "cta_1"), document.selectionProperty().get());
    }

    @Test
    void appliesAValueToAllOfTheType() {
        document.say("set visual.bg_color of button_1 to \"#B3202C\"");
        field("visual.bg_color", "button_1").actions().applyToTypes();

        assertEquals("set visual.bg_color of button_2 to \"#B3202C\"", said());
    }

    @Test
    void hintsAtTheSentence() {
        assertEquals("visual.font_size\nset visual.font_size of title_1 to \"28px\"", field("visual.font_size", "title_1").actions().hint());
        assertEquals("x\nmove title_1 to 16, 16", field("x", "title_1").actions().hint());
        assertEquals("id", field("id", "title_1").actions().hint());
    }

    @Test
    void aGradientIsSwitchedOnAndOff() {
        FieldViewModel gradient = field("visual.gradient", "button_1");
        gradient.enter("on");
        assertEquals("set visual.gradient of button_1 to {\"from\": \"#1D3557\", \"to\": \"#1D3557\"}", said());
        gradient.enter("off");
        assertEquals("unset visual.gradient of button_1", said());
    }

    @Test
    void aRepeatedHeightAndTheBoxStayEqual() {
        document.say("set visual.height of cta_1 to 48");
        field("visual.height", "cta_1").enter("56");

        assertEquals("resize cta_1 to 343 by 56", said());
        assertEquals(56, document.document().required("cta_1").visual().length("height", 0));
    }

    @Test
    void theColourOfTextGoesToTheNameThatTheFileHas() {
        document.say("unset visual.color of title_1");
        document.say("set visual.text_color of title_1 to \"#FFFFFF\"");
        FieldViewModel colour = field("visual.color", "title_1");
        assertEquals("#FFFFFF", colour.text());
        colour.set(JsonString.of("#F6F3EC"));

        assertEquals("set visual.text_color of title_1 to \"#F6F3EC\"", said());
    }

    @Test
    void aLockedComponentIsLeftAsItIs() {
        document.setLocked(List.of("cta_1"), true);
        FieldViewModel fill = field("visual.bg_color", "cta_1");
        fill.enter("#000000");

        assertEquals("#B3202C", fill.text());
        assertNotNull(fill.problemProperty().get());
    }
}
