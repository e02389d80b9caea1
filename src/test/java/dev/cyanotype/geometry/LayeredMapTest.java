package dev.cyanotype.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LayeredMapTest {

    @Test
    void agreesWithAPlainMapAcrossFolds() {
        var random = new Random(7);
        Map<Integer, Integer> base = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            base.put(i, i);
        }
        Map<Integer, Integer> model = new TreeMap<>(base);
        LayeredMap<Integer, Integer> map = LayeredMap.over(base);
        for (int i = 0; i < 20_000; i++) {
            int key = random.nextInt(12_000);
            if (random.nextInt(3) == 0) {
                map = map.without(key);
                model.remove(key);
            } else {
                map = map.with(key, i);
                model.put(key, i);
            }
        }
        Map<Integer, Integer> all = new TreeMap<>();
        map.forEach(all::put);
        assertEquals(model, all);
        for (int key = 0; key < 12_000; key++) {
            assertEquals(model.get(key), map.get(key));
        }
    }

    @Test
    void aRemovedKeyOfTheBaseIsGoneAndComesBackWhenPut() {
        LayeredMap<String, String> map = LayeredMap.over(Map.of("a", "1"));
        assertNull(map.without("a").get("a"));
        assertEquals("2", map.without("a").with("a", "2").get("a"));
        assertEquals("1", map.get("a"));
    }
}
