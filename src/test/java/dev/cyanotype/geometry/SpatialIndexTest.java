package dev.cyanotype.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialIndexTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsWhatAScanFindsAfterAnyChanges(long seed) {
        var random = new Random(seed);
        Map<String, Box> model = new HashMap<>();
        SpatialIndex index = SpatialIndex.of(List.of());
        for (int step = 0; step < 3_000; step++) {
            String id = "c" + random.nextInt(seed % 2 == 0 ? 40 : 400);
            Box now = model.get(id);
            if (now == null) {
                Box box = box(random);
                model.put(id, box);
                index = index.with(id, box);
            } else if (random.nextInt(4) == 0) {
                model.remove(id);
                index = index.without(id, now);
            } else {
                Box box = random.nextBoolean() ? now.movedBy(random.nextInt(9) - 4, 0) : box(random);
                model.put(id, box);
                index = index.moved(id, now, box);
            }
            if (step % 10 == 0) {
                assertSameAnswer(model, index, box(random));
            }
        }
        assertEquals(model.size(), index.size());
    }

    @Test
    void anOldIndexIsNotTouchedByAChange() {
        List<SpatialIndex.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            entries.add(new SpatialIndex.Entry("c" + i, new Box(i * 100, 0, 50, 50)));
        }
        SpatialIndex before = SpatialIndex.of(entries);
        before.moved("c3", new Box(300, 0, 50, 50), new Box(0, 5_000, 50, 50)).without("c4", new Box(400, 0, 50, 50));
        assertEquals(new TreeSet<>(List.of("c3", "c4")), found(before, new Box(300, 0, 150, 10)));
    }

    @Test
    void boxesFarOutsideAnyGridAreFoundAllTheSame() {
        SpatialIndex index = SpatialIndex.of(List.of());
        for (int i = 0; i < 60; i++) {
            index = index.with("c" + i, new Box(i % 2 == 0 ? 1e300 : -1e12, i * 1e9, 1e5, 1));
        }
        assertTrue(found(index, new Box(1e300, 0, 1, 1)).contains("c0"));
        assertTrue(found(index, new Box(-1e12, 1e9, 1, 1)).contains("c1"));
    }

    private static Box box(Random random) {
        double size = Math.scalb(1.0, random.nextInt(12));
        return new Box(
                random.nextInt(2_000) - 300, random.nextInt(4_000) - 300, 1 + size * random.nextDouble(), 1 + size * random.nextDouble());
    }

    private static void assertSameAnswer(Map<String, Box> model, SpatialIndex index, Box area) {
        var expected = new TreeSet<String>();
        model.forEach((id, box) -> {
            if (box.overlapX(area) >= 0 && box.overlapY(area) >= 0) {
                expected.add(id);
            }
        });
        assertEquals(expected, found(index, area));
    }

    /** The ids found, each of which must come once. */
    private static TreeSet<String> found(SpatialIndex index, Box area) {
        var ids = new TreeSet<String>();
        index.query(area, entry -> assertTrue(ids.add(entry.id()), () -> entry.id() + " came twice"));
        return ids;
    }
}
