package dev.cyanotype.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.session.Session;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionCheckTest {
    private static final String OTHER = "sha256:" + "0".repeat(64);

    private final Session session =
            Editing.session(Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint")));
    private final RevisionCheck check = new RevisionCheck(Wiring.engine().pipeline());

    @Test
    void everyRevisionComesOutTheSameUnderEveryCombination() {
        session.say("make the title bold and centre it", Recover.OFF);
        session.select(List.of("hero_1"));
        session.say("make this darker", Recover.OFF);
        session.say("make it taller", Recover.OFF);
        session.gesture(List.of(new Edit.MoveComponent("hero_1", 0, -4)));
        assertEquals(4, session.history().current().number());

        for (Revision revision : revisionsMade()) {
            for (Options options : Options.combinations()) {
                assertTrue(check.check(parent(revision), revision, options).isSame(), revision.sentence());
            }
        }
    }

    @Test
    void aRevisionThatIsNotWhatItsScriptMakesIsFound() {
        session.say("make the title bold", Recover.OFF);
        Revision revision = session.history().current();
        var other = new Revision(1, 0, revision.sentence(), List.of(), List.of(), revision.script(), revision.patch(), revision.document(), OTHER);

        Result result = check.check(parent(revision), other, Options.OPTIMISED);
        Difference found = assertInstanceOf(Verdict.Different.class, result.verdict()).difference();
        assertEquals(new Variation.InProcess(Options.OPTIMISED, Form.SCRIPT), result.variation());
        assertEquals(OTHER, found.expected().digest());
        assertEquals(revision.digest(), found.found().digest());
        assertEquals("another document", found.what());
    }

    @Test
    void aSentenceThatMeantSomethingElseIsFound() {
        session.say("make the title bold", Recover.OFF);
        Revision revision = session.history().current();
        var other = new Revision(
                1, 0, "make the title italic", List.of(), List.of(), revision.script(), revision.patch(), revision.document(), revision.digest());

        Result result = check.check(parent(revision), other, Options.BASELINE);
        Difference found = assertInstanceOf(Verdict.Different.class, result.verdict()).difference();
        assertEquals(Form.SAID, assertInstanceOf(Variation.InProcess.class, result.variation()).form());
        assertFalse(found.changes().isEmpty());
    }

    private List<Revision> revisionsMade() {
        History history = session.history();
        return history.revisions().subList(1, history.revisions().size());
    }

    private Blueprint parent(Revision revision) {
        Integer parent = revision.parent();
        return session.history().revision(parent == null ? 0 : parent).document();
    }
}
