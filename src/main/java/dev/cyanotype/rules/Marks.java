package dev.cyanotype.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of bits for each of some ids, in the order in which the ids came in. */
final class Marks {
    private static final int FEW = 12;

    private String[] ids = new String[4];
    private int[] bits = new int[4];
    private int size;
    /** Where each id stands, once there are more than a few. */
    private @Nullable Map<String, Integer> index;

    int size() {
        return size;
    }

    String id(int at) {
        return ids[at];
    }

    int bits(int at) {
        return bits[at];
    }

    /** Adds bits to an id and gives those that it had. */
    int add(String id, int more) {
        int at = indexOf(id);
        if (at >= 0) {
            int had = bits[at];
            bits[at] = had | more;
            return had;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            bits = Arrays.copyOf(bits, size * 2);
        }
        ids[size] = id;
        bits[size] = more;
        if (index != null) {
            index.put(id, size);
        }
        size++;
        return 0;
    }

    private int indexOf(String id) {
        if (index != null) {
            Integer at = index.get(id);
            return at == null ? -1 : at;
        }
        if (size > FEW) {
            index = indexed();
            return indexOf(id);
        }
        for (int i = 0; i < size; i++) {
            if (ids[i].equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> indexed() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            places.put(ids[i], i);
        }
        return places;
    }
}
