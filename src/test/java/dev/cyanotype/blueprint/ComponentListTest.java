package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentListTest {
    private static final ComponentType[] TYPES = {ComponentType.CARD, ComponentType.BUTTON, ComponentType.TEXT};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isWhatAPlainListIsAndHasTheShapeOfOneBuiltAfresh(long seed) {
        var random = new Random(seed);
        List<Component> model = new ArrayList<>();
        ComponentList list = ComponentList.EMPTY;
        int made = 0;
        int most = seed % 2 == 0 ? 40 : 400;
        for (int step = 0; step < 1_500; step++) {
            int size = model.size();
            int choice = random.nextInt(size == 0 ? 1 : size > most ? 8 : 10);
            if (choice < 1 || choice > 6) {
                int at = random.nextInt(size + 1);
                Component component = component("c" + made++, random);
                model.add(at, component);
                list = list.inserted(at, component);
            } else if (choice < 4) {
                int at = random.nextInt(size);
                Component changed = model.get(at).withMembers(model.get(at).members().with("n", JsonNumber.of(step)));
                if (random.nextBoolean()) {
                    changed = changed.withChildren(children(random));
                }
                model.set(at, changed);
                list = list.with(at, changed);
            } else {
                int at = random.nextInt(size);
                model.remove(at);
                list = list.removed(at);
            }
            if (step % 10 == 0 || model.size() < 4) {
                isTheSame(model, list, random);
            }
        }
    }

    @Test
    void tellsOfWhatWasReplacedAndOfNothingElse() {
        var random = new Random(7);
        List<Component> model = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            model.add(component("r" + i, random));
        }
        ComponentList old = ComponentList.of(model);
        ComponentList now = old;
        for (int at : new int[] {1_999, 3, 700}) {
            now = now.with(at, now.get(at).withMembers(now.get(at).members().with("n", JsonNumber.of(-1))));
        }
        List<String> heard = new ArrayList<>();
        boolean all = now.forEachReplacement(old, (at, was, is) -> {
            int before = model.subList(0, model.indexOf(was)).stream().mapToInt(each -> 1 + each.children().total()).sum();
            assertEquals(before, at);
            return heard.add(is.id());
        });

        assertTrue(all);
        assertEquals(List.of("r3", "r700", "r1999"), heard);
        assertTrue(now.hasIdsOf(old));
        assertFalse(now.removed(5).hasIdsOf(old));
        assertFalse(now.with(5, component("other", random)).hasIdsOf(old));
    }

    @Test
    void grownOneByOneOrCutToNothingHasTheShapeOfOneBuiltAfresh() {
        var random = new Random(99);
        List<Component> model = new ArrayList<>();
        ComponentList front = ComponentList.EMPTY;
        ComponentList back = ComponentList.EMPTY;
        for (int i = 0; i < 3_000; i++) {
            model.add(component("x" + i, random));
        }
        for (int i = 0; i < 3_000; i++) {
            back = back.inserted(i, model.get(i));
            front = front.inserted(0, model.get(2_999 - i));
        }
        var digester = new Digester();
        byte[] afresh = ComponentList.of(model).digest(digester);
        assertTrue(Arrays.equals(afresh, back.digest(digester)));
        assertTrue(Arrays.equals(afresh, front.digest(digester)));
        while (!model.isEmpty()) {
            int at = random.nextInt(model.size());
            model.remove(at);
            back = back.removed(at);
            if (model.size() % 100 == 7) {
                assertTrue(Arrays.equals(ComponentList.of(model).digest(digester), back.digest(digester)));
            }
        }
        assertSame(ComponentList.EMPTY, back);
    }

    @Test
    void findsAComponentFromAnyHint() {
        var random = new Random(5);
        List<Component> model = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            model.add(component("c" + i, random));
        }
        ComponentList list = ComponentList.of(model);
        for (int hint : new int[] {-5, 0, 17, 49, 50, 99, 100, 5_000, Integer.MAX_VALUE}) {
            for (int i = 0; i < 50; i++) {
                assertEquals(i, list.indexOf("c" + i, hint));
            }
            assertEquals(-1, list.indexOf("nothing", hint));
        }
    }

    @Test
    void refusesIndexesThatAreNotThere() {
        ComponentList one = ComponentList.of(List.of(component("a", new Random(1))));

        assertThrows(IndexOutOfBoundsException.class, () -> one.inserted(2, component("b", new Random(1))));
        assertThrows(IndexOutOfBoundsException.class, () -> one.removed(1));
        assertThrows(IndexOutOfBoundsException.class, () -> one.get(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> ComponentList.EMPTY.with(0, component("b", new Random(1))));
        assertThrows(NoSuchElementException.class, () -> ComponentList.EMPTY.iterator().next());
    }

    @Test
    void holdsIdsThatWereMadeToHaveTheHighestRank() {
        List<Component> model = new ArrayList<>();
        for (int i = 0; model.size() < 200; i++) {
            if (ComponentList.rank("i" + i) >= 4) {
                model.add(component("i" + i, new Random(i)));
            }
        }
        isTheSame(model, ComponentList.of(model), new Random(3));
    }

    private static void isTheSame(List<Component> model, ComponentList list, Random random) {
        assertEquals(model, list.toList());
        assertEquals(model.size(), list.size());
        assertEquals(model.isEmpty(), list.isEmpty());
        for (int i = 0; i < Math.min(model.size(), 5); i++) {
            int at = random.nextInt(model.size());
            assertSame(model.get(at), list.get(at));
        }
        int total = 0;
        for (ComponentType type : TYPES) {
            List<Component> ofType = new ArrayList<>();
            for (Component component : model) {
                collect(component, type, ofType);
            }
            List<Component> visited = new ArrayList<>();
            list.forEach(type, visited::add);
            assertEquals(ofType, visited);
            assertEquals(ofType.size(), list.total(type));
            assertNull(list.nth(type, ofType.size()));
            assertNull(list.nth(type, -1));
            for (int i = 0; i < ofType.size(); i += 1 + ofType.size() / 20) {
                assertSame(ofType.get(i), list.nth(type, i));
            }
            total += ofType.size();
        }
        assertEquals(total, list.total());
        var digester = new Digester();
        assertTrue(Arrays.equals(ComponentList.of(model).digest(digester), list.digest(digester)), "another shape than afresh");
    }

    private static void collect(Component component, ComponentType type, List<Component> into) {
        if (component.type() == type) {
            into.add(component);
        }
        for (Component child : component.children()) {
            collect(child, type, into);
        }
    }

    private static ComponentList children(Random random) {
        List<Component> children = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            children.add(plain("child" + random.nextInt(), random));
        }
        return ComponentList.of(children);
    }

    private static Component component(String id, Random random) {
        Component plain = plain(id, random);
        return random.nextInt(3) == 0 ? plain.withChildren(children(random)) : plain;
    }

    private static Component plain(String id, Random random) {
        JsonObject members = JsonObject.EMPTY
                .with("id", JsonString.of(id))
                .with("type", JsonString.of(TYPES[random.nextInt(TYPES.length)].wireName()))
                .with("bbox", JsonArray.of(JsonNumber.of(0), JsonNumber.of(0), JsonNumber.of(1), JsonNumber.of(1)));
        return Component.of(members, ComponentList.EMPTY, "");
    }
}
