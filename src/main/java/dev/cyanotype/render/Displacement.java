package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;
import java.util.Arrays;
import java.util.Map;

/** The components of a sheet that are drawn in another place than their own, and those places. */
final class Displacement {
    static final Displacement NONE = new Displacement(new int[0], new Box[0]);

    private final int[] indexes;
    private final Box[] boxes;

    private Displacement(int[] indexes, Box[] boxes) {
        this.indexes = indexes;
        this.boxes = boxes;
    }

    /** The given components with all below them. */
    static Displacement of(Sheet sheet, Map<String, Box> elsewhere) {
        if (elsewhere.isEmpty()) {
            return NONE;
        }
        int[] named = elsewhere.keySet().stream().mapToInt(sheet::indexOf).filter(index -> index >= 0).sorted().toArray();
        int size = 0;
        int end = 0;
        for (int index : named) {
            size += Math.max(0, sheet.end(index) - Math.max(index, end));
            end = Math.max(end, sheet.end(index));
        }
        var made = new Displacement(new int[size], new Box[size]);
        int at = 0;
        for (int index : named) {
            if (at == 0 || index > made.indexes[at - 1]) {
                at = made.move(sheet, elsewhere, index, 0, 0, at);
            }
        }
        return made;
    }

    private int move(Sheet sheet, Map<String, Box> elsewhere, int index, double dx, double dy, int next) {
        Box own = sheet.box(index);
        Box there = elsewhere.getOrDefault(sheet.component(index).id(), own.movedBy(dx, dy));
        indexes[next] = index;
        boxes[next] = there;
        int at = next + 1;
        for (int below = index + 1; below < sheet.end(index); below = sheet.end(below)) {
            at = move(sheet, elsewhere, below, there.x() - own.x(), there.y() - own.y(), at);
        }
        return at;
    }

    boolean isEmpty() {
        return indexes.length == 0;
    }

    /** The box in which a component is drawn. */
    Box box(Sheet sheet, int index) {
        int at = indexes.length == 0 ? -1 : Arrays.binarySearch(indexes, index);
        return at < 0 ? sheet.box(index) : boxes[at];
    }

    /**
     * Takes those that have gone elsewhere out of {@code found}, in document order, and puts in those that have come into an
     * area; gives the new number.
     */
    int applied(int[] found, int count, Box area) {
        if (isEmpty()) {
            return count;
        }
        int kept = 0;
        int[] merged = new int[count + indexes.length];
        int next = 0;
        for (int i = 0; i <= count; i++) {
            int limit = i < count ? found[i] : Integer.MAX_VALUE;
            for (; next < indexes.length && indexes[next] < limit; next++) {
                kept = added(merged, kept, next, area);
            }
            if (next < indexes.length && indexes[next] == limit) {
                kept = added(merged, kept, next++, area);
            } else if (i < count) {
                merged[kept++] = limit;
            }
        }
        System.arraycopy(merged, 0, found, 0, kept);
        return kept;
    }

    private int added(int[] merged, int kept, int at, Box area) {
        if (boxes[at].overlapX(area) < 0 || boxes[at].overlapY(area) < 0) {
            return kept;
        }
        merged[kept] = indexes[at];
        return kept + 1;
    }
}
