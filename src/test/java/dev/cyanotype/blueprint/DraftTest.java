package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void answersAtEveryStepAsTheBlueprintDoesThatIsChangedAtOnce(long seed) {
        var random = new Random(seed);
        Blueprint atOnce = Screens.open(Screens.grid(seed % 2 == 0 ? 30 : 120));
        var draft = new Draft(atOnce);
        int made = 0;
        for (int step = 0; step < 300; step++) {
            List<String> ids = ids(atOnce);
            String id = ids.get(random.nextInt(ids.size()));
            switch (random.nextInt(8)) {
                case 0 -> {
                    JsonObject members = atOnce.members().with("step", JsonNumber.of(step));
                    atOnce = atOnce.withMembers(members);
                    draft.setMembers(members);
                }
                case 1 -> {
                    String parent = random.nextBoolean() ? null : id;
                    int at = random.nextInt(atOnce.childCount(parent) + 1);
                    Component plain = Components.of(json("new_" + made++, random), "");
                    Component laidOut = atOnce.laidOutIn(parent, plain);
                    assertEquals(laidOut.members(), draft.laidOutIn(parent, plain).members());
                    atOnce = atOnce.inserted(parent, at, laidOut);
                    draft.insert(parent, at, laidOut);
                }
                case 2 -> {
                    if (ids.size() > 5) {
                        atOnce = atOnce.removed(id);
                        draft.remove(id);
                    }
                }
                default -> {
                    JsonObject members = atOnce.required(id).members();
                    JsonObject changed = random.nextBoolean()
                            ? members.with("text", JsonString.of("step " + step))
                            : members.with("bbox", box(random));
                    atOnce = atOnce.withComponent(id, changed);
                    draft.setMembers(id, changed);
                }
            }
            answersAlike(atOnce, draft, random);
            if (random.nextInt(20) == 0) {
                assertSame(draft.build(), draft.build());
            }
        }
        Blueprint built = draft.build();
        assertEquals(Screens.text(atOnce), Screens.text(built));
        assertEquals(atOnce.digest(new Digester()), built.digest(new Digester()));
        assertEquals(Afresh.digest(built, new Digester()), built.digest(new Digester()));
        answersAlike(built.copied(), draft, random);
    }

    private static void answersAlike(Blueprint expected, BlueprintView view, Random random) {
        List<String> ids = ids(expected);
        assertEquals(ids, ids(view));
        assertEquals(expected.count(), view.count());
        for (int i = 0; i < 4; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            assertEquals(expected.required(id).members(), view.required(id).members());
            assertEquals(expected.required(id).box(), view.required(id).box());
            assertEquals(expected.place(id), view.place(id));
            assertEquals(expected.childCount(id), view.childCount(id));
        }
        for (ComponentType type : List.of(ComponentType.CARD, ComponentType.BUTTON, ComponentType.DIVIDER)) {
            assertEquals(expected.count(type), view.count(type));
            int n = expected.count(type);
            if (n > 0) {
                Component one = view.nth(type, random.nextInt(n));
                assertTrue(one != null && one.members().equals(expected.required(one.id()).members()));
            }
            assertNull(view.nth(type, n));
        }
        Box area = new Box(random.nextInt(800), random.nextInt(400), 300, 200);
        assertEquals(near(expected, area), near(view, area));
        assertEquals(expected.members(), view.members());
        assertEquals(expected.frame(), view.frame());
        assertNull(view.component("nobody"));
        assertNull(view.place("nobody"));
    }

    private static TreeSet<String> near(BlueprintView view, Box area) {
        TreeSet<String> found = new TreeSet<>();
        view.near(area, entry -> {
            assertEquals(view.required(entry.id()).box(), entry.box());
            assertTrue(found.add(entry.id()));
        });
        view.forEachComponent(component -> assertEquals(
                component.box().overlapX(area) >= 0 && component.box().overlapY(area) >= 0, found.contains(component.id())));
        return found;
    }

    private static List<String> ids(BlueprintView view) {
        List<String> ids = new ArrayList<>();
        view.forEachComponent(component -> ids.add(component.id()));
        return ids;
    }

    private static JsonArray box(Random random) {
        return JsonArray.of(
                JsonNumber.of(random.nextInt(1_000)), JsonNumber.of(random.nextInt(600)), JsonNumber.of(1 + random.nextInt(300)), JsonNumber.of(9));
    }

    private static JsonObject json(String id, Random random) {
        JsonObject json = JsonObject.EMPTY
                .with("id", JsonString.of(id))
                .with("type", JsonString.of(random.nextBoolean() ? "card" : "divider"))
                .with("bbox", box(random))
                .with("confidence", JsonNumber.of(1));
        return random.nextInt(3) > 0 ? json : json.with("children", JsonArray.of(json(id + "_a", random), json(id + "_b", random)));
    }

    @Test
    void leavesTheBlueprintThatItStartedFromAsItWas() {
        Blueprint before = Screens.open(Screens.grid(20));
        String text = Screens.text(before);
        var draft = new Draft(before);
        draft.setMembers("card_0", before.required("card_0").members().with("text", JsonString.of("x")));
        draft.remove("button_1");
        draft.build();

        assertEquals(text, Screens.text(before));
        assertSame(before, new Draft(before).build());
    }

    @Test
    void findsTheLastOfManyWhenThoseBeforeItAreGone() {
        Blueprint document = Screens.open(Screens.grid(200));
        for (int i = 0; i < 190; i++) {
            document = document.removed(document.child(null, 0).id());
        }

        assertEquals(new Place(null, 9), document.place("image_199"));
        assertEquals("image_199", document.required("image_199").id());
    }
}
