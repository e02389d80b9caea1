package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.profile.compare.Comparison.Extent;
import dev.cyanotype.profile.compare.Contender;
import dev.cyanotype.profile.compare.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BeforeAfterViewModelTest {
    private static final Extent SMALL = new Extent(7, 1, 1, 1);

    private final DocumentViewModel document = Editing.sample("storefront");
    private final BeforeAfterViewModel comparison = new BeforeAfterViewModel(Editing.core(), Threads.direct());

    private void edit() {
        document.say("make the title bold");
        document.apply(List.of(new Edit.MoveComponent("cta_1", 4, 0)));
        document.say("make it modern");
        document.select(List.of("hero_1"));
        document.say("make it taller");
    }

    private Results results() {
        return Objects.requireNonNull(comparison.outcomeProperty().get()).results();
    }

    @Test
    void theCommandsOfTheDocumentAreRunAgainAndComeToTheSame() {
        edit();
        comparison.show(document);
        comparison.run(SMALL);

        assertEquals(3, results().commands(), "what was refused made no revision");
        assertTrue(results().agree());
        assertEquals(document.momentProperty().get().history().current().digest(), results().after().digest());
        assertEquals(0, results().after().rejected());
        assertEquals("", comparison.messageProperty().get());
    }

    @Test
    void onlyTheLastCommandsWhereThatIsAsked() {
        for (int i = 0; i < 12; i++) {
            document.say("set the text of the title to 'Sale " + i + "'");
        }
        comparison.show(document);
        comparison.reachProperty().set(BeforeAfterViewModel.Reach.TEN);
        comparison.run(SMALL);

        assertEquals(10, results().commands());
        assertEquals(document.momentProperty().get().history().current().digest(), results().after().digest());
    }

    @Test
    void anyTwoCanBeComparedAndEachOptimisationToo() {
        edit();
        comparison.show(document);
        comparison.afterProperty().set(BeforeAfterViewModel.contenders().get(3));
        comparison.eachProperty().set(true);
        comparison.run(new Extent(2, 1, 1, 1));

        assertEquals(5, results().gains().size());
        assertEquals(comparison.afterProperty().get(), results().after().contender());
        assertTrue(ComparisonText.of(Objects.requireNonNull(comparison.outcomeProperty().get())).contains("step-batching: "));
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        comparison.show(document);
        comparison.run(SMALL);
        assertTrue(comparison.messageProperty().get().startsWith("There is no command"), comparison.messageProperty().get());

        edit();
        comparison.afterProperty().set(Contender.BASELINE);
        comparison.run(SMALL);
        assertTrue(comparison.messageProperty().get().startsWith("Both sides are the same"), comparison.messageProperty().get());
        assertNull(comparison.outcomeProperty().get());
    }

    @Test
    void progressIsToldAndAllCanBeCancelled() {
        edit();
        var background = new ManualExecutor();
        var later = new BeforeAfterViewModel(Editing.core(), new Threads(Runnable::run, background, Runnable::run));
        List<Double> told = new ArrayList<>();
        later.progressProperty().addListener((_, _, now) -> told.add(now.doubleValue()));
        later.show(document);
        later.run(SMALL);
        assertTrue(later.runningProperty().get());
        background.runAll();
        assertFalse(later.runningProperty().get());
        assertEquals(1, told.getLast());
        assertNotNull(later.outcomeProperty().get());

        later.run(SMALL);
        later.cancel();
        background.runAll();
        assertFalse(later.runningProperty().get());
        assertEquals("Cancelled.", later.messageProperty().get());
    }

    @Test
    void anotherDocumentHasNoneOfIt() {
        edit();
        comparison.show(document);
        comparison.run(SMALL);
        comparison.show(Editing.sample("sign_in"));

        assertNull(comparison.outcomeProperty().get());
    }

    @Test
    void everyLineIsToldWithItsInterval() {
        edit();
        comparison.show(document);
        comparison.run(SMALL);

        List<ComparisonRow> rows = ComparisonRow.of(results());
        assertEquals(List.of("Decompose", "Execute", "Verify", "Serialize", "Total"), rows.stream().map(ComparisonRow::title).toList());
        String text = ComparisonText.of(Objects.requireNonNull(comparison.outcomeProperty().get()));
        assertTrue(text.contains("baseline against optimised, median of a command\n"), text);
        assertTrue(text.contains("\nTotal "), text);
        assertTrue(text.contains("7 rounds in turns"), text);
    }
}
