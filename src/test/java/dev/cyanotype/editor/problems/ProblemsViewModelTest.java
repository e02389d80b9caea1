package dev.cyanotype.editor.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.problems.ProblemList.Grouping;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ProblemsViewModelTest {
    private final List<String> shown = new ArrayList<>();
    private final DocumentViewModel document = Editing.sample("storefront");
    private final ProblemsViewModel problems =
            new ProblemsViewModel(Editing.core().verification(), Threads.direct(), (_, _) -> {}, shown::add);

    ProblemsViewModelTest() {
        document.say("set visual.color of text_1 to \"#BBBBBB\"");
        document.say("set visual.color of text_2 to \"#BBBBBB\"");
        problems.setSeen(true);
        problems.show(document);
    }

    @Test
    void groupsByRuleOrByWeight() {
        assertEquals(List.of("Low contrast", "No token colour", "Off the grid"), heads());
        problems.groupingProperty().set(Grouping.SEVERITY);
        assertEquals(List.of("Warnings", "Hints"), heads());
        assertEquals(2, problems.countsProperty().get().warnings());
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        problems.setShown(Severity.HINT, false);
        assertEquals(List.of("Low contrast"), heads());
        problems.setShown(Severity.HINT, true);
        problems.filterProperty().set("TEXT_2");
        assertTrue(found().stream().allMatch(finding -> finding.message().contains("text_2")));
        assertFalse(found().isEmpty());
        problems.filterProperty().set("quux");
        assertEquals(List.of(), problems.rows());
        assertEquals("Nothing of what is looked for. Clear the search, or show every kind.", problems.emptiness());
    }

    @Test
    void closesAGroupAndOpensIt() {
        problems.choose(problems.rows().getFirst());
        assertFalse(found().stream().anyMatch(finding -> finding.rule().equals("contrast")));
        problems.toggle(problems.rows().getFirst());
        assertTrue(found().stream().anyMatch(finding -> finding.rule().equals("contrast")));
    }

    @Test
    void aLineSelectsWhatItIsAbout() {
        problems.choose(row("contrast", "text_2"));

        assertEquals(List.of("text_2"), document.selectionProperty().get());
        assertEquals(List.of("text_2"), shown);
    }

    @Test
    void aFixMendsAndTheListFollows() {
        problems.fix(finding("contrast", "text_1").fixes().getFirst());

        assertTrue(found().stream().noneMatch(finding -> finding.rule().equals("contrast") && "text_1".equals(finding.component())));
        assertEquals(1, problems.countsProperty().get().warnings());
    }

    @Test
    void fixesAllOfAKindInOneStep() {
        int before = document.momentProperty().get().revision();
        problems.fixAll("contrast");

        assertEquals(0, problems.countsProperty().get().warnings());
        assertEquals(before + 1, document.momentProperty().get().revision());
    }

    @Test
    void fixesWhatCanBeFixedAndLeavesTheRest() {
        long before = found().stream().filter(finding -> finding.rule().equals("off-grid-spacing")).count();
        problems.fixAll("off-grid-spacing");

        Run run = Objects.requireNonNull(document.lastRunProperty().get());
        long after = found().stream().filter(finding -> finding.rule().equals("off-grid-spacing")).count();
        assertTrue(run.isApplied(), run.message());
        assertTrue(after < before);
        assertEquals(0, problems.countsProperty().get().errors());
    }

    @Test
    void saysWhenNoneCanBeFixed() {
        problems.fixAll("overlap");

        assertEquals(Code.VERIFY_FAILED, Objects.requireNonNull(Objects.requireNonNull(document.lastRunProperty().get()).rejection()).code());
    }

    @Test
    void allowsAFindingForItsComponentAndTakesItBack() {
        problems.allow(finding("contrast", "text_1"));
        problems.allow(finding("contrast", "text_2"));
        assertEquals("{\"except\": [\"text_1\", \"text_2\"]}", rule("contrast"));
        assertEquals(0, problems.countsProperty().get().warnings());
        assertEquals(List.of("Low contrast: not for text_1", "Low contrast: not for text_2"), allowed());

        problems.takeBack(allowedRows().getFirst());
        assertEquals(List.of("Low contrast: not for text_2"), allowed());
        problems.takeBack(allowedRows().getFirst());
        assertNull(MemberPath.of("meta", "rules", "contrast").get(document.document().members()));
        assertEquals(2, problems.countsProperty().get().warnings());
    }

    @Test
    void aRuleLoweredForAllIsListedAndTurnedOff() {
        document.say("set meta.rules.contrast of screen to \"warning\"");
        problems.allow(finding("contrast", "text_1"));

        assertEquals("\"off\"", rule("contrast"));
        assertEquals(List.of("Low contrast: off in this document"), allowed());
    }

    @Test
    void countsWhatNobodySees() {
        problems.setSeen(false);
        List<ProblemRow> before = List.copyOf(problems.rows());
        document.say("undo");

        assertEquals(1, problems.countsProperty().get().warnings());
        assertEquals(before, problems.rows());
    }

    @Test
    void looksOnceForManyChanges() {
        var background = new ManualExecutor();
        var late = new ProblemsViewModel(Editing.core().verification(), new Threads(Runnable::run, background, Runnable::run), (_, _) -> {}, shown::add);
        late.show(document);
        document.say("undo");
        document.say("undo");
        assertEquals(1, background.waiting());
        assertTrue(background.runOne());
        assertEquals(Counts.NONE, late.countsProperty().get());
        background.runAll();
        assertEquals(0, late.countsProperty().get().warnings());
        assertTrue(late.countsProperty().get().hints() > 0);
    }

    @Test
    void looksAtALargeDocumentOnceItIsLeftAlone() {
        var background = new ManualExecutor();
        Queue<Runnable> later = new ArrayDeque<>();
        var patient = new ProblemsViewModel(
                Editing.core().verification(), new Threads(Runnable::run, background, Runnable::run), (_, then) -> later.add(then), shown::add);
        DocumentViewModel large = Editing.grid(6000);
        patient.show(large);
        assertEquals(0, background.waiting());
        later.remove().run();
        background.runAll();
        large.say("set the text of comp_1 to 'a'");
        large.say("set visual.color of comp_2 to \"#F0F0F0\"");
        assertEquals(0, background.waiting());
        later.remove().run();
        assertEquals(0, background.waiting());
        later.remove().run();
        assertEquals(1, background.waiting());
        background.runAll();
        assertTrue(patient.countsProperty().get().warnings() > 0);
    }

    @Test
    void aFixIsSaidShortly() {
        assertEquals("Set color to #000000", FixWords.of("set visual.color of text_1 to \"#000000\""));
        assertEquals("Resize to 131 by 44", FixWords.of("resize button_1 to 131 by 44"));
        assertEquals("Move down 4px", FixWords.of("move button_1 down 4px"));
        assertEquals("Remove image url", FixWords.of("unset visual.image_url of image_1"));
    }

    private List<String> heads() {
        return problems.rows().stream()
                .filter(ProblemRow.Head.class::isInstance)
                .map(row -> ((ProblemRow.Head) row).title())
                .toList();
    }

    private List<Finding> found() {
        return problems.rows().stream()
                .filter(ProblemRow.Found.class::isInstance)
                .map(row -> ((ProblemRow.Found) row).finding())
                .toList();
    }

    private ProblemRow row(String rule, String component) {
        return problems.rows().stream()
                .filter(row -> row instanceof ProblemRow.Found(Finding finding, var _) && finding.rule().equals(rule) && component.equals(finding.component()))
                .findFirst()
                .orElseThrow();
    }

    private Finding finding(String rule, String component) {
        return ((ProblemRow.Found) row(rule, component)).finding();
    }

    private List<ProblemRow.Allowed> allowedRows() {
        return problems.rows().stream()
                .filter(ProblemRow.Allowed.class::isInstance)
                .map(ProblemRow.Allowed.class::cast)
                .toList();
    }

    private List<String> allowed() {
        return allowedRows().stream().map(ProblemRow.Allowed::says).toList();
    }

    private String rule(String name) {
        var said = MemberPath.of("meta", "rules", name).get(document.document().members());
        assertNotNull(said);
        return said.toText();
    }
}
