package dev.cyanotype.editor.support.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.notice.Notice.Choice;
import dev.cyanotype.editor.support.notice.Notice.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesViewModelTest {
    private final List<Runnable> laterOn = new ArrayList<>();
    private final NoticesViewModel notices = new NoticesViewModel((_, task) -> laterOn.add(task));

    @Test
    void whatWasDoneGoesByItself() {
        notices.tell(Notice.done("Saved."));
        assertEquals(List.of("Saved."), shown());

        laterOn.getFirst().run();
        assertEquals(List.of(), shown());
    }

    @Test
    void whatWasRefusedStaysUntilItIsSentAway() {
        Notice refused = Notice.refused("Cannot save.");
        notices.tell(refused);
        assertEquals(List.of(), laterOn);

        notices.dismiss(refused);
        assertEquals(List.of(), shown());
    }

    @Test
    void theSameIsNotSaidTwiceAndTheClockOfTheFirstDoesNotEndTheSecond() {
        notices.tell(Notice.done("Saved."));
        notices.tell(Notice.done("Saved."));
        assertEquals(List.of("Saved."), shown());

        laterOn.getFirst().run();
        assertEquals(List.of("Saved."), shown());
        laterOn.getLast().run();
        assertEquals(List.of(), shown());
    }

    @Test
    void ofManyTheLeastWorthyMakesRoom() {
        notices.tell(Notice.refused("1"));
        notices.tell(Notice.done("2"));
        notices.tell(Notice.refused("3"));
        notices.tell(Notice.refused("4"));
        notices.tell(Notice.refused("5"));
        assertEquals(List.of("1", "3", "4", "5"), shown());

        notices.tell(Notice.refused("6"));
        assertEquals(List.of("3", "4", "5", "6"), shown());
    }

    @Test
    void aChoiceIsTakenOnceItsNoticeIsGone() {
        List<List<String>> seen = new ArrayList<>();
        var choice = new Choice("Try again", () -> seen.add(shown()));
        var notice = new Notice(Kind.REFUSED, "Cannot save.", List.of(choice));
        notices.tell(notice);
        notices.choose(notice, choice);

        assertEquals(List.of(List.of()), seen);
        assertTrue(notices.shown().isEmpty());
    }

    private List<String> shown() {
        return notices.shown().stream().map(Notice::message).toList();
    }
}
