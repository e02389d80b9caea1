package dev.cyanotype.geometry;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A persistent index of boxes by place: a loose grid with a level for each power of two of size, so that a box stands in
 * one cell whatever its size and a change touches one or two cells.
 *
 * <p>A box is kept in the cell that holds its centre, on the level whose cells are at least as large as it is; a query looks
 * half a cell further on each level. Up to {@link #FEW} boxes are kept in a plain list, which is faster. What a query
 * finds comes in no particular order: it depends on how the index came about, so the caller sorts.
 */
public final class SpatialIndex {
    /** The number of boxes up to which a list is scanned. */
    static final int FEW = 48;

    private static final int LOWEST = 4;
    private static final int LEVELS = 27;
    private static final int FARTHEST = 1 << 27;

    /**
     * One box and whose it is.
     *
     * @param id the component
     * @param box its box
     */
    public record Entry(String id, Box box) {}

    private final int size;
    private final Entry @Nullable [] few;
    private final int[] perLevel;
    private final LayeredMap<Long, Entry[]> cells;

    private SpatialIndex(int size, Entry @Nullable [] few, int[] perLevel, LayeredMap<Long, Entry[]> cells) {
        this.size = size;
        this.few = few;
        this.perLevel = perLevel;
        this.cells = cells;
    }

    public static SpatialIndex of(Collection<Entry> entries) {
        Entry[] all = entries.toArray(new Entry[0]);
        return all.length <= FEW ? list(all) : grid(all);
    }

    private static SpatialIndex list(Entry[] entries) {
        return new SpatialIndex(entries.length, entries, new int[0], LayeredMap.over(Map.of()));
    }

    private static SpatialIndex grid(Entry[] entries) {
        Map<Long, Entry[]> cells = new HashMap<>(entries.length * 2);
        int[] perLevel = new int[LEVELS];
        for (Entry entry : entries) {
            int level = level(entry.box());
            perLevel[level]++;
            cells.merge(home(entry.box(), level), new Entry[] {entry}, (old, added) -> plus(old, added[0]));
        }
        return new SpatialIndex(entries.length, null, perLevel, LayeredMap.over(cells));
    }

    public int size() {
        return size;
    }

    public SpatialIndex with(String id, Box box) {
        Entry entry = new Entry(id, box);
        if (few != null) {
            Entry[] more = plus(few, entry);
            return more.length <= FEW ? list(more) : grid(more);
        }
        int level = level(box);
        return new SpatialIndex(size + 1, null, counted(level, 1), put(cells, home(box, level), entry));
    }

    /** The index without a box that is in it under this id. */
    public SpatialIndex without(String id, Box box) {
        if (few != null) {
            return list(minus(few, id));
        }
        int level = level(box);
        return new SpatialIndex(size - 1, null, counted(level, -1), take(cells, home(box, level), id));
    }

    /** The index with a box moved or resized. */
    public SpatialIndex moved(String id, Box from, Box to) {
        if (few != null) {
            Entry[] changed = few.clone();
            for (int i = 0; i < changed.length; i++) {
                if (changed[i].id().equals(id)) {
                    changed[i] = new Entry(id, to);
                }
            }
            return list(changed);
        }
        int before = level(from);
        int after = level(to);
        long cell = home(to, after);
        if (before == after && home(from, before) == cell) {
            Entry[] here = cells.get(cell);
            Entry[] changed = here == null ? new Entry[0] : minus(here, id);
            return new SpatialIndex(size, null, perLevel, cells.with(cell, plus(changed, new Entry(id, to))));
        }
        LayeredMap<Long, Entry[]> changed = put(take(cells, home(from, before), id), cell, new Entry(id, to));
        int[] counts = perLevel;
        if (before != after) {
            counts = counted(before, -1);
            counts[after]++;
        }
        return new SpatialIndex(size, null, counts, changed);
    }

    /** Gives every entry whose box shares an edge or more with {@code area}, each once, in no particular order. */
    public void query(Box area, Consumer<Entry> found) {
        if (few != null) {
            for (Entry entry : few) {
                give(entry, area, found);
            }
            return;
        }
        for (int level = 0; level < LEVELS; level++) {
            if (perLevel[level] > 0) {
                queryLevel(level, area, found);
            }
        }
    }

    private void queryLevel(int level, Box area, Consumer<Entry> found) {
        double cell = cellSize(level);
        int left = cellOf(area.x() - cell / 2, cell);
        int right = cellOf(area.right() + cell / 2, cell);
        int top = cellOf(area.y() - cell / 2, cell);
        int bottom = cellOf(area.bottom() + cell / 2, cell);
        long wanted = (right - left + 1L) * (bottom - top + 1L);
        if (wanted > 4L * perLevel[level] + 64) {
            cells.forEach((key, here) -> {
                if ((int) (key >>> 57) == level) {
                    giveAll(here, area, found);
                }
            });
            return;
        }
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                Entry[] here = cells.get(key(level, x, y));
                if (here != null) {
                    giveAll(here, area, found);
                }
            }
        }
    }

    private static void giveAll(Entry[] here, Box area, Consumer<Entry> found) {
        for (Entry entry : here) {
            give(entry, area, found);
        }
    }

    private static void give(Entry entry, Box area, Consumer<Entry> found) {
        if (entry.box().overlapX(area) >= 0 && entry.box().overlapY(area) >= 0) {
            found.accept(entry);
        }
    }

    private int[] counted(int level, int more) {
        int[] counts = perLevel.clone();
        counts[level] += more;
        return counts;
    }

    private static LayeredMap<Long, Entry[]> put(LayeredMap<Long, Entry[]> cells, long cell, Entry entry) {
        Entry[] here = cells.get(cell);
        return cells.with(cell, here == null ? new Entry[] {entry} : plus(here, entry));
    }

    private static LayeredMap<Long, Entry[]> take(LayeredMap<Long, Entry[]> cells, long cell, String id) {
        Entry[] here = cells.get(cell);
        if (here == null) {
            throw new IllegalArgumentException("not in the index where it was said to be: " + id);
        }
        Entry[] rest = minus(here, id);
        return rest.length == 0 ? cells.without(cell) : cells.with(cell, rest);
    }

    private static Entry[] plus(Entry[] entries, Entry entry) {
        Entry[] more = Arrays.copyOf(entries, entries.length + 1);
        more[entries.length] = entry;
        return more;
    }

    private static Entry[] minus(Entry[] entries, String id) {
        for (int i = 0; i < entries.length; i++) {
            if (entries[i].id().equals(id)) {
                Entry[] fewer = Arrays.copyOf(entries, entries.length - 1);
                System.arraycopy(entries, i + 1, fewer, i, entries.length - 1 - i);
                return fewer;
            }
        }
        throw new IllegalArgumentException("not in the index: " + id);
    }

    private static int level(Box box) {
        double longest = Math.max(box.width(), box.height());
        int power = longest <= 1 ? 0 : Math.getExponent(longest) + (Math.scalb(1.0, Math.getExponent(longest)) < longest ? 1 : 0);
        return Math.clamp(power - LOWEST, 0, LEVELS - 1);
    }

    private static double cellSize(int level) {
        return level == LEVELS - 1 ? Double.MAX_VALUE / 4 : Math.scalb(1.0, level + LOWEST);
    }

    private static long home(Box box, int level) {
        double cell = cellSize(level);
        return key(level, cellOf(box.centreX(), cell), cellOf(box.centreY(), cell));
    }

    private static int cellOf(double at, double cell) {
        return (int) Math.clamp(Math.floor(at / cell), -FARTHEST, FARTHEST - 1);
    }

    private static long key(int level, int x, int y) {
        return (long) level << 57 | (long) (x + FARTHEST) << 28 | (y + FARTHEST);
    }
}
