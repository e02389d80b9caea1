package dev.cyanotype.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.history.History;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that fail, most of them in verification and after other steps have succeeded, leave everything as it was. */
class RejectedCommandsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52})
    void leaveBytesSelectionTreeAndMarksAsTheyWere(long seed) {
        reject(seed, 1_000);
    }

    @Tag("long")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {151, 152, 153, 154})
    void leaveEverythingAsItWasAHundredThousandTimes(long seed) {
        reject(seed, 25_000);
    }

    private static void reject(long seed, int times) {
        var random = new Random(seed);
        Session session = Editing.session(Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint")));
        List<Component> all = new ArrayList<>();
        session.state().document().forEachComponent(all::add);
        session.say("make the title bold", Recover.OFF);
        session.say("undo", Recover.OFF);
        session.say("make the title italic", Recover.OFF);
        session.name(1, "bold");
        session.select(List.of("title_1", "hero_1"));
        byte[] bytes = session.state().document().toBytes();
        var before = session.state();
        History history = session.history();
        int broken = 0;
        for (int i = 0; i < times; i++) {
            Command command = failing(random, all);
            Run run = session.carryOut(command);
            String told = "seed " + seed + ", command " + i + ": " + run.sentence();
            assertFalse(run.isApplied(), told);
            assertSame(before, session.state(), told);
            assertSame(history, session.history(), told);
            assertArrayEquals(bytes, session.state().document().toBytes(), told);
            broken += run.rejection() != null && run.rejection().code() == Code.VERIFY_FAILED ? 1 : 0;
        }
        assertTrue(broken > times * 9 / 10, "seed " + seed + ": only " + broken + " failed verification");
        Blueprint anew = Editing.read(bytes);
        assertEquals(anew.digest(new Digester()), session.state().document().digest(new Digester()));
        assertEquals(List.of("title_1", "hero_1"), session.state().selection());
        assertEquals("bold", session.history().name(1));
        assertEquals(2, session.history().redone(0));
    }

    /** Some changes that could be made, and among them one that cannot. */
    private static Command failing(Random random, List<Component> all) {
        if (random.nextInt(20) == 0) {
            return new Command.Sentence("make the flying saucer " + random.nextInt(), Recover.OFF);
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            edits.add(new Edit.SetMember(pick(random, all).id(), MemberPath.of("note"), JsonString.of("n" + random.nextInt())));
        }
        Component one = pick(random, all);
        Edit wrong = switch (random.nextInt(4)) {
            case 0 -> new Edit.PlaceComponent(one.id(), 5_000 + random.nextInt(5_000), random.nextInt(500));
            case 1 -> new Edit.ResizeComponent(one.id(), 3_000 + random.nextInt(3_000), 44);
            case 2 -> new Edit.MoveComponent(one.id(), -2_000 - random.nextInt(500), random.nextInt(10));
            default -> new Edit.ResizeComponent(random.nextBoolean() ? "button_1" : "cta_1", 1 + random.nextInt(43), 1 + random.nextInt(43));
        };
        edits.add(random.nextInt(edits.size() + 1), wrong);
        return new Command.Gesture(edits);
    }

    private static Component pick(Random random, List<Component> all) {
        return all.get(random.nextInt(all.size()));
    }
}
