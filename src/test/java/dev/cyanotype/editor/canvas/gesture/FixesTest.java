package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Session;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixesTest {
    private final Blueprint document = screen(400, 400,
            component("a", "button", 10, 10, 100, 44),
            component("b", "button", 10, 100, 100, 44),
            component("card", "card", 200, 10, 150, 150, component("in", "button", 210, 20, 100, 44)));

    static Stream<Long> seeds() {
        return LongStream.range(0, 30).boxed();
    }

    private static Trial trial(Session session, List<Edit> edits) {
        var gesture = new Command.Gesture(edits);
        return Trial.of(gesture, session.tryOut(gesture));
    }

    private static List<Fix> fixes(Session session, List<Edit> edits) {
        return Fixes.accepted(Fixes.candidates(trial(session, edits)), session::tryOut);
    }

    private Blueprint fixed(String label, List<Edit> edits) {
        Session session = Editing.session(document);
        Fix fix = fixes(session, edits).stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + fixes(session, edits)));
        return session.tryOut(fix.command()).after().document();
    }

    @Test
    void roomIsMadeForWhatIsMovedOntoAnother() {
        Blueprint now = fixed("Make room", Edits.moved(document, List.of("a"), 0, 70));

        assertEquals(new Box(10, 80, 100, 44), now.required("a").box());
        assertTrue(now.required("b").box().y() >= 124, "b lies in its way");
    }

    @Test
    void theNearestFreePlaceIsTaken() {
        Blueprint now = fixed("Nearest free place", Edits.moved(document, List.of("a"), 0, 70));

        assertEquals(new Box(10, 56, 100, 44), now.required("a").box());
        assertEquals(document.required("b").box(), now.required("b").box());
    }

    @Test
    void aMoveGoesAsFarAsThereIsRoom() {
        Blueprint now = fixed("As far as there is room", Edits.moved(document, List.of("a"), 0, 100));

        assertEquals(new Box(10, 56, 100, 44), now.required("a").box());
    }

    @Test
    void roomIsMadeForWhatGrows() {
        Blueprint now = fixed("Make room", Edits.resized(document, "a", new Box(10, 10, 100, 120)));

        assertEquals(new Box(10, 10, 100, 120), now.required("a").box());
        assertTrue(now.required("b").box().y() >= 130, "b lies in its way");
    }

    @Test
    void roomIsMadeForACopy() {
        List<Edit> edits = Edits.duplicated(document, List.of("a"), 10, 80);

        assertEquals(new Box(20, 90, 100, 44), fixed("Make room", edits).required("a_1").box());
        assertEquals(new Box(20, 56, 100, 44), fixed("Nearest free place", edits).required("a_1").box());
    }

    @Test
    void aContainerGrowsWithWhatIsMovedOutOfItBelow() {
        Blueprint now = fixed("Make room", Edits.moved(document, List.of("in"), 0, 110));

        assertEquals(new Box(210, 130, 100, 44), now.required("in").box());
        assertTrue(now.required("card").box().bottom() >= 174, "the card is too small");
    }

    @Test
    void whatIsMovedOutOfItsParentComesBackIn() {
        Blueprint now = fixed("Nearest free place", Edits.moved(document, List.of("in"), 300, 0));

        assertEquals(new Box(250, 20, 100, 44), now.required("in").box());
    }

    @Test
    void severalComeToTheNearestFreePlaceTogether() {
        Session session = Editing.session(document);
        List<Edit> edits = Edits.moved(document, List.of("a", "b"), 150, 0);
        Blueprint now = fixed("Nearest free place", edits);

        assertFalse(trial(session, edits).isAccepted());
        assertEquals(new Box(100, 10, 100, 44), now.required("a").box());
        assertEquals(new Box(100, 100, 100, 44), now.required("b").box());
    }

    @Test
    void whatIsFoundWrongIsMendedAlongWithTheGesture() {
        Session session = Editing.session(document);
        List<Edit> edits = Edits.resized(document, "a", new Box(10, 10, 100, 30));

        assertEquals(List.of("Also resize \"a\" to 100 by 44"), fixes(session, edits).stream().map(Fix::label).toList());
    }

    @Test
    void thereIsNothingToFixInWhatIsAccepted() {
        Session session = Editing.session(document);

        assertEquals(List.of(), fixes(session, Edits.moved(document, List.of("a"), 5, 0)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onlyWhatWouldBeAppliedIsOffered(long seed) {
        Blueprint screen = Screens.random(seed, 16);
        Session session = Editing.session(screen);
        var random = new Random(seed);
        List<Component> all = Screens.drawn(screen);
        for (int i = 0; i < 12; i++) {
            String id = all.get(random.nextInt(all.size())).id();
            List<Edit> edits = switch (random.nextInt(3)) {
                case 0 -> Edits.moved(screen, List.of(id), random.nextInt(200) - 100, random.nextInt(200) - 100);
                case 1 -> Edits.resized(screen, id, Screens.box(random, 100));
                default -> Edits.duplicated(screen, List.of(id), random.nextInt(200) - 100, random.nextInt(100));
            };
            for (Fix fix : fixes(session, edits)) {
                Run run = session.tryOut(fix.command());
                assertTrue(run.isApplied() && run.changedDocument(), () -> fix + " for " + edits);
            }
        }
    }
}
