package dev.cyanotype.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.history.Divergence.Side;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.plan.Planned;
import dev.cyanotype.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreeWayTest {
    private final Blueprint base = Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint"));

    @Test
    void bringsInWhatWasChangedThereOnly() {
        ThreeWay sides = sides("make the title bold", "move title_1 down 3px, then set the text of cta_1 to 'Buy'");
        assertTrue(sides.divergences().stream().noneMatch(Divergence::isConflict), () -> sides.divergences().toString());

        Blueprint merged = merged(sides, after("make the title bold"), List.of());
        assertEquals(digest(after("make the title bold, then move title_1 down 3px, then set the text of cta_1 to 'Buy'")), digest(merged));
    }

    @Test
    void tellsThePlaceAndAllThreeValues() {
        ThreeWay sides = sides("set the text of cta_1 to 'Pay'", "set the text of cta_1 to 'Buy'");
        Divergence conflict = sides.divergences().getFirst();
        assertEquals("cta_1, text", conflict.place());
        assertEquals(Side.CONFLICT, conflict.side());
        assertEquals("\"Pay\"", conflict.here());
        assertEquals("\"Buy\"", conflict.there());
        assertFalse(conflict.base().isEmpty());
    }

    @Test
    void aConflictStaysAsItIsHereUnlessItIsTaken() {
        String said = "set the text of cta_1 to 'Pay'";
        ThreeWay sides = sides(said, "set the text of cta_1 to 'Buy'");
        assertEquals(digest(after(said)), digest(merged(sides, after(said), List.of())));
        assertEquals(digest(after("set the text of cta_1 to 'Buy'")), digest(merged(sides, after(said), sides.divergences())));
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() {
        ThreeWay sides = sides("make the title bold", "make the title bold");
        assertEquals(List.of(Side.BOTH), sides.divergences().stream().map(Divergence::side).toList());
        assertEquals(digest(after("make the title bold")), digest(merged(sides, after("make the title bold"), List.of())));
    }

    @Test
    void whatWasDeletedThereAndChangedHereIsAConflict() {
        String said = "set the text of cta_1 to 'Pay'";
        ThreeWay sides = sides(said, "delete cta_1");
        assertTrue(sides.divergences().getFirst().isConflict());
        assertEquals(digest(after(said)), digest(merged(sides, after(said), List.of())));
        assertEquals(digest(after("delete cta_1")), digest(merged(sides, after(said), sides.divergences())));
    }

    @Test
    void whatWasDeletedHereAndChangedThereComesBackWhereThatIsTaken() {
        String theirs = "set the text of cta_1 to 'Buy'";
        ThreeWay sides = sides("delete cta_1", theirs);
        assertTrue(sides.divergences().getFirst().isConflict());
        assertEquals(digest(after("delete cta_1")), digest(merged(sides, after("delete cta_1"), List.of())));
        assertEquals(digest(after(theirs)), digest(merged(sides, after("delete cta_1"), sides.divergences())));
    }

    @Test
    void oneSideAloneGivesThatSide() {
        List<String> said = List.of(
                "delete product_card_1", "duplicate cta_1", "wrap cta_1 in a container", "move product_card_2 into hero_1",
                "set the primary colour to #123456");
        for (String sentence : said) {
            Blueprint there = after(sentence);
            ThreeWay sides = ThreeWay.of(base, base, there);
            assertEquals(digest(there), digest(made(sides, base, List.of())), sentence);
            assertEquals(digest(there), digest(made(ThreeWay.of(base, there, base), there, List.of())), sentence);
            assertEquals(digest(there), digest(made(ThreeWay.of(base, there, there), there, List.of())), sentence);
        }
    }

    private ThreeWay sides(String here, String there) {
        return ThreeWay.of(base, after(here), after(there));
    }

    private Blueprint after(String sentence) {
        Session session = Editing.session(base);
        Run run = session.say(sentence, Recover.OFF);
        if (!run.isApplied()) {
            var forced = new Draft(base); // a refusal of the rules does not matter here, one of the words does
            run.edits().forEach(edit -> EditPlanner.apply(edit, forced, new ArrayList<>()));
            assertFalse(run.edits().isEmpty(), () -> sentence + ": " + run.message());
            return forced.build();
        }
        return run.after().document();
    }

    private static Blueprint merged(ThreeWay sides, Blueprint here, List<Divergence> taken) {
        Session session = Editing.session(here);
        Run run = session.carryOut(sides.merging(taken));
        assertTrue(run.isApplied(), run.message());
        return session.state().document();
    }

    private static Blueprint made(ThreeWay sides, Blueprint here, List<Divergence> taken) {
        Planned planned = sides.merging(taken).plan().apply(here);
        var draft = new Draft(here);
        ((Planned.Edits) planned).edits().forEach(edit -> EditPlanner.apply(edit, draft, new ArrayList<>()));
        return draft.build();
    }

    private static String digest(Blueprint blueprint) {
        return blueprint.digest(new Digester());
    }
}
