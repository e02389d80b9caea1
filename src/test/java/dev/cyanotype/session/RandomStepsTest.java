package dev.cyanotype.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random steps of do, undo, redo, jump, branch and name, held against a model that keeps full copies. */
class RandomStepsTest {
    /** After so many steps both begin anew, or the copies would not fit. */
    private static final int A_LIFE = 1_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void theHistoryIsWhatAModelWithFullCopiesIs(long seed) {
        live(seed, 2_000);
    }

    @Tag("long")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {141, 142, 143, 144})
    void theHistoryIsWhatAModelWithFullCopiesIsForAMillionSteps(long seed) {
        live(seed, 250_000);
    }

    private static void live(long seed, int steps) {
        for (int done = 0; done < steps; done += A_LIFE) {
            long own = seed * 1_000_000 + done;
            var life = new Life(own);
            for (int i = 0; i < A_LIFE; i++) {
                life.step();
            }
            life.assertAllThere();
        }
    }

    /** What the model knows of a revision: all of it. */
    private record Copy(int parent, byte[] bytes) {}

    private static final class Life {
        private final Session session = Editing.session(Editing.read(GridScreens.pretty(8)));
        private final List<Copy> copies = new ArrayList<>();
        private final Map<Integer, Integer> ahead = new HashMap<>();
        private final Map<Integer, String> names = new HashMap<>();
        private final StringBuilder told = new StringBuilder();
        private final Random random;
        private int at;

        Life(long seed) {
            this.random = new Random(seed);
            told.append("seed ").append(seed).append('\n');
            copies.add(new Copy(-1, session.state().document().toBytes()));
        }

        void step() {
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> edit();
                case 4, 5 -> undo(1 + random.nextInt(3));
                case 6 -> redo(1 + random.nextInt(3));
                case 7 -> jump(random.nextInt(copies.size()));
                case 8 -> refused();
                default -> name(random.nextInt(copies.size()));
            }
            assertEquals(at, session.history().current().number(), told::toString);
            assertArrayEquals(copies.get(at).bytes(), session.state().document().toBytes(), told::toString);
        }

        private void edit() {
            String id = "comp_" + random.nextInt(8);
            boolean there = session.state().document().component(id) != null;
            List<Edit> edits = !there || random.nextInt(12) > 0
                    ? List.of(new Edit.SetMember(random.nextBoolean() || !there ? null : id, MemberPath.of("note"), JsonString.of("n" + random.nextInt(1_000_000))))
                    : List.of(new Edit.DeleteComponent(id));
            Run run = session.gesture(edits);
            told.append(run.sentence()).append('\n');
            if (run.changedDocument()) {
                ahead.put(at, copies.size());
                copies.add(new Copy(at, session.state().document().toBytes()));
                at = copies.size() - 1;
            }
        }

        private void undo(int times) {
            say("undo the last " + times);
            for (int i = 0; i < times && copies.get(at).parent() >= 0; i++) {
                ahead.put(copies.get(at).parent(), at);
                at = copies.get(at).parent();
            }
        }

        private void redo(int times) {
            for (int i = 0; i < times; i++) {
                say("redo");
                at = ahead.getOrDefault(at, at);
            }
        }

        private void jump(int to) {
            say("roll back to " + to);
            at = to;
            for (int child = to; copies.get(child).parent() >= 0; child = copies.get(child).parent()) {
                ahead.put(copies.get(child).parent(), child);
            }
        }

        private void refused() {
            assertEquals(false, say("make the flying saucer red").isApplied());
        }

        private void name(int revision) {
            String name = random.nextInt(4) == 0 ? "" : "name " + random.nextInt(100);
            told.append("name ").append(revision).append(' ').append(name).append('\n');
            session.name(revision, name);
            if (name.isEmpty()) {
                names.remove(revision);
            } else {
                names.put(revision, name);
            }
        }

        private Run say(String sentence) {
            told.append(sentence).append('\n');
            return session.say(sentence, Recover.OFF);
        }

        void assertAllThere() {
            assertEquals(copies.size(), session.history().revisions().size(), told::toString);
            assertEquals(names, new HashMap<>(session.history().names()), told::toString);
            for (int i = 0; i < copies.size(); i++) {
                assertArrayEquals(copies.get(i).bytes(), session.history().revision(i).document().toBytes(), told::toString);
            }
            for (int i = 0; i < 20; i++) {
                int from = random.nextInt(copies.size());
                int to = random.nextInt(copies.size());
                var reached = session.history().way(from, to).applyTo(session.history().revision(from).document());
                assertArrayEquals(copies.get(to).bytes(), reached.toBytes(), told::toString);
            }
        }
    }
}
