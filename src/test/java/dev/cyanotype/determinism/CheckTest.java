package dev.cyanotype.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.determinism.BrokenProgram.Break;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Variation ONCE_MORE = new Variation.InProcess(Options.OPTIMISED, Form.SAID);
    private static final Variation TURKISH = new Variation.Fresh(1, "tr-TR", "-Duser.language=tr -Duser.country=TR -XX:TieredStopAtLevel=1");
    private static final Variation ENGLISH = new Variation.Fresh(2, "en-US", "-Duser.language=en -Duser.country=US -XX:TieredStopAtLevel=1");
    private static final List<String> SENTENCES = List.of(
            "make the first button larger", "make it blue", "delete the moon", "undo", "make the title bold", "move it down", "roll back to 2");

    /** Nothing of these is refused, where suggestions would be tried out. */
    private static final List<String> APPLIED = SENTENCES.stream().filter(sentence -> !sentence.startsWith("delete")).toList();

    private final List<String> heard = new ArrayList<>();

    @Test
    void aSoundProgramIsIdenticalUnderEveryVariationInThisProcess() {
        Report report = check(BrokenProgram.means(Break.NOTHING, Variation.here().toArray(Variation[]::new)), SENTENCES, 2);

        assertEquals(List.of(), others(report));
        assertTrue(report.isIdentical());
        assertEquals(2 * 38, report.results().size());
        assertEquals(List.of(7, 4, 1), List.of(report.sentences(), report.revisions(), report.rejected()));
        assertEquals(2 * 38, heard.size());
    }

    @Test
    void aStageThatAsksForTheLocaleIsCaughtInAFreshProcessAndTheDocumentsAreHeldAgainstEachOther() {
        Report report = check(BrokenProgram.means(Break.LOCALE, ONCE_MORE, TURKISH, ENGLISH), APPLIED, 1);

        assertFalse(report.isIdentical());
        assertEquals(List.of(TURKISH), others(report));
        Difference found = difference(report.firstOther());
        assertEquals(3, found.turn());
        assertEquals("make the title bold", found.sentence());
        assertEquals("another document", found.what());
        assertTrue(found.found().decision().startsWith("VERIFY_FAILED: "), found.found().decision());
        assertEquals(List.of("/components/0/children/0/visual/font_weight"), found.changes().stream().map(change -> change.path().toString()).toList());
        assertEquals("\"bold\"", String.valueOf(found.changes().getFirst().expected()));
    }

    @Test
    void anOrderThatIsSaltedAtEachStartIsCaughtInTheAnswerOfTwoFreshProcesses() {
        Report report = check(BrokenProgram.means(Break.SALT, ONCE_MORE, ENGLISH, TURKISH), APPLIED, 1);

        assertTrue(others(report).contains(ENGLISH) || others(report).contains(TURKISH));
        Difference found = difference(report.firstOther());
        assertEquals("another answer", found.what());
        assertEquals(List.of(), found.changes());
    }

    @Test
    void aStageThatRemembersIsCaughtInThisProcess() {
        Report report = check(BrokenProgram.means(Break.COUNT, Variation.here().toArray(Variation[]::new)), APPLIED, 1);

        assertTrue(others(report).contains(new Variation.InProcess(Options.BASELINE, Form.SAID)));
        assertTrue(others(report).contains(new Variation.AtOnce(8)));
        assertEquals("make the title bold", difference(report.firstOther()).sentence());
    }

    @Test
    void aHistoryWithBranchesAndGesturesIsIdenticalInAFreshProcessAndFromItsScript() {
        Session session = Editing.session(program(List.of()).first());
        session.say("make the title bold", Recover.OFF);
        session.say("undo", Recover.OFF);
        session.select(List.of("title_1"));
        session.say("make this italic", Recover.OFF);
        session.gesture(List.of(new Edit.PlaceComponent("title_1", 16, 19)));
        session.say("make it undrlined", Recover.CORRECT);
        Program history = Program.of(session.history());
        Means means = BrokenProgram.means(Break.NOTHING, new Variation.InProcess(Options.BASELINE, Form.SCRIPT), TURKISH);

        Report report = new Check(means).run(history, 1, new Unheard(), new Stop());

        assertEquals(List.of(), report.results().stream().filter(result -> !result.isSame()).toList());
        assertEquals(4, report.revisions());
    }

    @Test
    void aSuggestionThatIsMadeInOneLocaleAloneIsAnotherAnswer() {
        Report report = check(BrokenProgram.means(Break.LOCALE, TURKISH), List.of("delete the moon"), 1);

        Difference found = difference(report.firstOther());
        assertEquals("another answer", found.what());
        assertEquals(List.of("hints"), DiffLine.of(found).stream().filter(line -> line.kind() == DiffLine.Kind.PLACE).map(DiffLine::text).toList());
    }

    @Test
    void aProcessThatHangsOrBreaksOrIsNotThereProvesNothing() {
        Means sound = BrokenProgram.means(Break.NOTHING, TURKISH);
        var hanging = new ThisProgram(BrokenProgram.self(Break.HANG).command(), Duration.ofMillis(1));
        var absent = new ThisProgram(List.of("no-such-program"), Duration.ofMinutes(1));

        assertFailure("it did not answer within 0 s", new Means(sound.pipelines(), hanging, sound.variations()));
        assertFailure("it ended with 2: cyanotype: an internal error, please report it: java.lang.IllegalStateException: broken on purpose",
                new Means(sound.pipelines(), BrokenProgram.self(Break.THROW), sound.variations()));
        assertFailure("it cannot be started or read: ", new Means(sound.pipelines(), absent, sound.variations()));
    }

    private void assertFailure(String beginning, Means means) {
        Report report = check(means, SENTENCES, 1);
        String why = assertInstanceOf(Verdict.Failed.class, report.results().getFirst().verdict()).why();
        assertTrue(why.startsWith(beginning), why);
        assertFalse(report.isIdentical());
    }

    @Test
    void aRunThatThrowsHereIsNotAPass() {
        Means broken = BrokenProgram.means(Break.COUNT, ONCE_MORE, new Variation.AtOnce(2));
        var throwing = new Means(
                new Turning(BrokenProgram.pipelines(Break.NOTHING), BrokenProgram.pipelines(Break.THROW))::next, broken.self(), broken.variations());

        Report report = check(throwing, SENTENCES, 1);
        assertEquals(2, others(report).size());
        assertEquals(new Verdict.Failed("it broke: java.lang.IllegalStateException: broken on purpose"), report.results().getFirst().verdict());
    }

    @Test
    void whatIsStoppedEndsItsProcessAndIsNotInTheReport() {
        var stop = new Stop();
        Means means = BrokenProgram.means(Break.NOTHING, ONCE_MORE, ENGLISH);
        var hanging = new Means(means.pipelines(), BrokenProgram.self(Break.HANG), means.variations());
        Report report = new Check(hanging).run(program(SENTENCES), 3, new Check.Listener() {
            @Override
            public void begins(int round, Variation variation) {
                if (variation.equals(ENGLISH)) {
                    stop.ask();
                }
            }

            @Override
            public void ended(Result result) {
                heard.add(result.variation().title());
            }
        }, stop);

        assertEquals(List.of("all five"), heard);
        assertTrue(report.stopped());
        assertFalse(report.isIdentical());
    }

    @Test
    void whatVerificationRefusesIsRefusedUnderEveryVariation() {
        Report report = check(
                BrokenProgram.means(Break.NOTHING, Variation.here().toArray(Variation[]::new)),
                List.of("make the title italic", "move title_1 to -500, 0", "resize title_1 to 1 by 1", "make it underlined"),
                1);

        assertEquals(List.of(), report.results().stream().filter(result -> !result.isSame()).toList());
        assertEquals(List.of(3, 1), List.of(report.revisions(), report.rejected()));
    }

    @Test
    void fiveOptimisationsHaveThirtyTwoVariations() {
        assertEquals(1 << Optimisation.values().length, Variation.here().stream().filter(each -> each.kind() == Variation.Kind.OPTIMISATIONS).count());
    }

    private Report check(Means means, List<String> sentences, int rounds) {
        return new Check(means).run(program(sentences), rounds, new Check.Listener() {
            @Override
            public void begins(int round, Variation variation) {}

            @Override
            public void ended(Result result) {
                heard.add(result.variation().title());
            }
        }, new Stop());
    }

    private static Program program(List<String> sentences) {
        Blueprint document = Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint"));
        return Program.of(document, null, sentences, Recover.OFF);
    }

    private static List<Variation> others(Report report) {
        return report.results().stream().filter(result -> !result.isSame()).map(Result::variation).toList();
    }

    private static Difference difference(Result result) {
        return assertInstanceOf(Verdict.Different.class, result.verdict(), result.toString()).difference();
    }
}
