package dev.cyanotype.history;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a history holds in memory, against full copies of as many states. */
class HistoryMemoryTest {

    @Test
    void keepsAThousandEditsInASmallPartOfFullCopies() {
        var weighed = Weighed.of(1_000, 1_000);
        assertTrue(weighed.share() < 0.05, weighed::toString);
    }

    @Tag("long")
    @Test
    void keepsTenThousandEditsOnAThousandComponentsInFifteenMegabytes() {
        var weighed = Weighed.of(1_000, 10_000);
        assertTrue(weighed.share() < 0.05, weighed::toString);
        assertTrue(weighed.history() <= 15_000_000, weighed::toString);
    }

    /** Bytes of heap, by what is in use after a collection. */
    record Weighed(int components, int edits, long history, double copy) {

        static Weighed of(int components, int edits) {
            Blueprint blueprint = ((Opening.Opened) Blueprints.read(GridScreens.pretty(components))).blueprint();
            Session session = Session.open(
                    Wiring.engine().pipeline(), Options.OPTIMISED, blueprint, blueprint.digest(new Digester()));
            edit(session, 200, components);
            long before = used();
            edit(session, edits, components);
            long after = used();
            List<Blueprint> copies = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                copies.add(session.state().document().copied());
            }
            long copied = used();
            double copy = (copied - after) / (double) copies.size();
            return new Weighed(components, session.history().revisions().size() - 200, after - before, copy);
        }

        double share() {
            return history / (copy * edits);
        }

        private static void edit(Session session, int times, int components) {
            var random = new Random(61);
            for (int made = 0; made < times;) {
                String id = "comp_" + random.nextInt(components);
                Edit edit = switch (random.nextInt(4)) {
                    case 0 -> new Edit.SetMember(id, MemberPath.of("visual", "bg_color"), JsonString.of(String.format("#%06X", random.nextInt(0x1000000))));
                    case 1 -> new Edit.SetMember(id, MemberPath.of("text"), JsonString.of("Text " + random.nextInt()));
                    case 2 -> new Edit.MoveComponent(id, random.nextInt(3) - 1, random.nextInt(3) - 1);
                    default -> new Edit.SetMember(id, MemberPath.of("visual", "border_radius"), JsonString.of(random.nextInt(30) + "px"));
                };
                made += session.gesture(List.of(edit)).changedDocument() ? 1 : 0;
            }
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public String toString() {
            return "%d edits on %d components: %,d bytes, %.2f%% of full copies of %,.0f bytes"
                    .formatted(edits, components, history, 100 * share(), copy);
        }
    }

    /** Says what is weighed. */
    public static void main(String[] sizes) {
        System.out.println(Weighed.of(1_000, 10_000));
    }
}
