package dev.cyanotype.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.history.Restoring;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestoringTest {
    private final Session session = Editing.session(Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint")));

    @Test
    void takesOneComponentBackAndLeavesTheRest() {
        String title = "title_1";
        Component was = session.state().document().required(title);
        say("make title_1 bold and red");
        say("make hero_1 taller");
        say("set the text of title_1 to 'Other'");
        var hero = session.state().document().required("hero_1").box();

        Run run = restore(title, 0);
        assertTrue(run.isApplied(), run.message());
        assertEquals(Components.toJson(was), Components.toJson(session.state().document().required(title)));
        assertEquals(hero, session.state().document().required("hero_1").box());
        assertEquals(4, session.history().current().number());
    }

    @Test
    void itsSentencesTypedComeToTheSameAndUndoTakesItBack() {
        say("make title_1 bold and red");
        byte[] before = session.state().document().toBytes();
        Session other = session.aside();
        Run run = restore("title_1", 0);
        run.sentence().lines().forEach(line -> assertTrue(other.say(line, Recover.OFF).isApplied(), line));

        assertEquals(session.history().current().digest(), other.history().current().digest());
        say("undo");
        assertArrayEquals(before, session.state().document().toBytes());
    }

    @Test
    void whatWasDeletedComesBackAtItsOldPlace() {
        var place = session.state().document().place("title_1");
        String digest = session.history().current().digest();
        say("delete title_1");
        Run run = restore("title_1", 0);

        assertTrue(run.isApplied(), run.message());
        assertEquals(place, session.state().document().place("title_1"));
        assertEquals(digest, session.history().current().digest());
    }

    @Test
    void aParentComesBackWithWhatLayInItButForWhatIsElsewhereNow() {
        String card = "product_card_1";
        List<String> children = children(card);
        String kept = children.getFirst();
        Run moved = session.gesture(List.of(new Edit.RelocateComponent(kept, null, 0), new Edit.PlaceComponent(kept, 16, 600)));
        assertTrue(moved.isApplied(), moved.message());
        var place = session.state().document().place(kept);
        say("delete " + card);
        Run run = restore(card, 0);

        assertTrue(run.isApplied(), run.message());
        assertEquals(place, session.state().document().place(kept));
        assertEquals(children.subList(1, children.size()), children(card));
    }

    @Test
    void refusesWhatIsNotThereThenAndWhatHasNowhereToGo() {
        assertEquals("There is no nobody at revision 0: choose a revision that has it.", restore("nobody", 0).message());

        String card = "product_card_1";
        String child = children(card).getFirst();
        say("delete " + card);
        var before = session.history();
        Run refused = restore(child, 0);
        assertFalse(refused.isApplied());
        assertEquals(child + " lay in " + card + ", which is gone: restore " + card + " first.", refused.message());
        assertEquals(before, session.history());
    }

    @Test
    void whatIsAsItWasIsAlreadySo() {
        say("make hero_1 taller");
        assertTrue(restore("title_1", 1).message().contains("already so"));
        assertEquals(1, session.history().current().number());
    }

    private List<String> children(String id) {
        return session.state().document().required(id).children().toList().stream().map(Component::id).toList();
    }

    private Run restore(String id, int revision) {
        return session.carryOut(Restoring.component(id, session.history().revision(revision)));
    }

    private void say(String sentence) {
        Run run = session.say(sentence, Recover.OFF);
        assertTrue(run.isApplied(), sentence + ": " + run.message());
    }
}
