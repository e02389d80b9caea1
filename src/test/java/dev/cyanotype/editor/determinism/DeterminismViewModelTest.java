package dev.cyanotype.editor.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.determinism.BrokenProgram;
import dev.cyanotype.determinism.BrokenProgram.Break;
import dev.cyanotype.determinism.Difference;
import dev.cyanotype.determinism.Means;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.editor.determinism.RevisionMark.State;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Optimisation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeterminismViewModelTest {
    private final Means means = new Means(Editing.core().pipelines(), Editing.core().means().self(), Variation.here());
    private final ManualExecutor background = new ManualExecutor();
    private final DocumentViewModel document = Editing.sample("storefront");
    private final DeterminismViewModel determinism = new DeterminismViewModel(
            means, threads());

    @BeforeEach
    void open() {
        determinism.show(document);
        determinism.setSeen(true);
    }

    @Test
    void everyRevisionIsMadeAgainAndMarked() {
        document.say("make the title bold and centre it");
        document.say("make the hero taller");
        assertEquals(List.of(State.UNCHECKED, State.UNCHECKED, State.FIRST), states());
        assertEquals(1, background.waiting());

        background.runAll();
        assertEquals(List.of(State.SAME, State.SAME, State.FIRST), states());
        assertEquals("All 2 revisions came out the same", determinism.summaryProperty().get());
    }

    @Test
    void allAreMadeAgainWhenAskedFor() {
        document.say("make the title bold");
        background.runAll();
        determinism.checkAll(1);
        assertEquals(List.of(State.UNCHECKED, State.FIRST), states());

        background.runAll();
        assertEquals(List.of(State.SAME, State.FIRST), states());
    }

    @Test
    void aCheckOfADocumentThatIsNoLongerShownIsNotHeard() {
        document.say("make the title bold");
        determinism.show(Editing.sample("sign_in"));
        background.runAll();
        assertEquals(List.of(State.FIRST), states());

        determinism.show(null);
        assertEquals(List.of(), states());
        assertEquals("", determinism.summaryProperty().get());
    }

    @Test
    void nothingIsCheckedUnseen() {
        determinism.setSeen(false);
        document.say("make the title bold");
        assertEquals(0, background.waiting());

        determinism.setSeen(true);
        background.runAll();
        assertEquals(List.of(State.SAME, State.FIRST), states());
    }

    @Test
    void thirtyOneChoicesTakeTurnsAndLargeDocumentsAreNotVerifiedByPairs() {
        var small = document.document();
        long choices = IntStream.range(0, 62).mapToObj(number -> DeterminismViewModel.options(number, small)).distinct().count();
        assertEquals(31, choices);

        var large = Editing.grid(600).document();
        assertTrue(IntStream.range(0, 31).allMatch(number -> DeterminismViewModel.options(number, large).has(Optimisation.SCOPED_VALIDATION)));
    }

    @Test
    void aStageThatIsBrokenIsSeenInTheMarkAndTheDifference() {
        var broken = new DeterminismViewModel(BrokenProgram.means(Break.COUNT, Variation.here().toArray(Variation[]::new)), threads());
        broken.show(document);
        broken.setSeen(true);
        document.say("make the hero taller");
        document.say("make the title bold");
        broken.checkAll(1);
        background.runAll();

        RevisionMark bold = broken.marks().getFirst();
        assertEquals(List.of(State.DIFFERENT, State.SAME, State.FIRST), broken.marks().stream().map(RevisionMark::state).toList());
        assertTrue(bold.detail().startsWith("another document with "), bold.detail());
        assertEquals("1 of 2 came out different", broken.summaryProperty().get());
        Difference shown = broken.differenceProperty().get();
        assertNotNull(shown);
        assertEquals("make the title bold", shown.sentence());
        assertEquals(List.of("/components/0/children/0/visual/font_weight"), shown.changes().stream().map(change -> change.path().toString()).toList());

        Difference other = broken.full().rows().getLast().difference();
        broken.inspect(other);
        broken.inspect(null);
        assertSame(other, broken.differenceProperty().get());
        broken.leave();
        assertNull(broken.differenceProperty().get());
        broken.inspect(other);
        broken.setSeen(false);
        assertNull(broken.differenceProperty().get());
    }

    @Test
    void aFullCheckProvesEveryRevisionOnEveryBranch() {
        document.say("make the title bold");
        document.say("undo");
        document.say("make the hero taller");
        determinism.checkAll(1);
        background.runAll();

        assertEquals(List.of(State.SAME, State.SAME, State.FIRST), states());
        assertEquals("same under all 38 variations", determinism.marks().getFirst().detail());
    }

    private Threads threads() {
        return new Threads(Runnable::run, background, Runnable::run);
    }

    private List<State> states() {
        return determinism.marks().stream().map(RevisionMark::state).toList();
    }
}
