package dev.cyanotype.blueprint;

import dev.cyanotype.json.Utf8Sink;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree in which a {@link ComponentList} is held: components on level 0, chunks of the level below on the
 * others.
 *
 * <p>A chunk on level n ends behind a component of a rank above n, or at the end of the list. The root is the lowest chunk
 * that holds all.
 */
final class Chunk {
    private static final int TYPES = ComponentType.values().length;

    final int size;
    final int total;
    /** How many components of each type are in here and below. */
    final int[] counts;

    final int level;
    private final Component @Nullable [] items;
    final Chunk @Nullable [] parts;
    private byte @Nullable [] digest;
    private byte @Nullable [] written;

    private Chunk(Component[] items, int total, int[] counts) {
        this.level = 0;
        this.items = items;
        this.parts = null;
        this.size = items.length;
        this.total = total;
        this.counts = counts;
    }

    private Chunk(int level, Chunk[] parts, int size, int total, int[] counts) {
        this.level = level;
        this.items = null;
        this.parts = parts;
        this.size = size;
        this.total = total;
        this.counts = counts;
    }

    static Chunk leaf(Component[] items) {
        int total = 0;
        int[] counts = new int[TYPES];
        for (Component item : items) {
            total += 1 + item.children().total();
            addCounts(counts, item);
        }
        return new Chunk(items, total, counts);
    }

    static Chunk branch(int level, Chunk[] parts) {
        int size = 0;
        int total = 0;
        int[] counts = new int[TYPES];
        for (Chunk part : parts) {
            size += part.size;
            total += part.total;
            for (int t = 0; t < TYPES; t++) {
                counts[t] += part.counts[t];
            }
        }
        return new Chunk(level, parts, size, total, counts);
    }

    private static void addCounts(int[] counts, Component item) {
        counts[item.type().ordinal()]++;
        if (!item.children().isEmpty()) {
            for (ComponentType type : ComponentType.values()) {
                counts[type.ordinal()] += item.children().total(type);
            }
        }
    }

    /** The tree of one or more components. */
    static Chunk tree(Component[] all) {
        Chunk[] level = leaves(all);
        for (int n = 1; level.length > 1; n++) {
            level = grouped(level, n);
        }
        return level[0];
    }

    private static Chunk[] leaves(Component[] all) {
        Chunk[] leaves = new Chunk[ends(all.length, i -> all[i].rank() > 0)];
        int made = 0;
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i].rank() > 0 || i == all.length - 1) {
                leaves[made++] = leaf(Arrays.copyOfRange(all, from, i + 1));
                from = i + 1;
            }
        }
        return leaves;
    }

    static Chunk[] grouped(Chunk[] below, int level) {
        Chunk[] groups = new Chunk[ends(below.length, i -> below[i].rank() > level)];
        int made = 0;
        int from = 0;
        for (int i = 0; i < below.length; i++) {
            if (below[i].rank() > level || i == below.length - 1) {
                groups[made++] = branch(level, Arrays.copyOfRange(below, from, i + 1));
                from = i + 1;
            }
        }
        return groups;
    }

    private static int ends(int length, java.util.function.IntPredicate isEnd) {
        int ends = 0;
        for (int i = 0; i < length; i++) {
            if (isEnd.test(i) || i == length - 1) {
                ends++;
            }
        }
        return ends;
    }

    boolean isLeaf() {
        return parts == null;
    }

    int length() {
        return parts == null ? items().length : parts.length;
    }

    Component item(int index) {
        return items()[index];
    }

    Chunk part(int index) {
        return parts()[index];
    }

    Component[] items() {
        if (items == null) {
            throw new IllegalStateException("a branch has no items of its own");
        }
        return items;
    }

    Chunk[] parts() {
        if (parts == null) {
            throw new IllegalStateException("a leaf has no parts");
        }
        return parts;
    }

    /** The rank of the last component. */
    int rank() {
        return parts == null ? items()[items().length - 1].rank() : parts[parts.length - 1].rank();
    }

    Component get(int index) {
        Chunk chunk = this;
        int left = index;
        while (chunk.parts != null) {
            int i = 0;
            while (left >= chunk.parts[i].size) {
                left -= chunk.parts[i++].size;
            }
            chunk = chunk.parts[i];
        }
        return chunk.items()[left];
    }

    /** The index of the component with an id among those from one index to another, or -1. */
    int indexOf(String id, int from, int to) {
        if (parts == null) {
            Component[] here = items();
            for (int i = Math.max(from, 0); i < Math.min(to, here.length); i++) {
                if (here[i].id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }
        int start = 0;
        for (Chunk part : parts) {
            if (start >= to) {
                return -1;
            }
            if (start + part.size > from) {
                int found = part.indexOf(id, from - start, to - start);
                if (found >= 0) {
                    return start + found;
                }
            }
            start += part.size;
        }
        return -1;
    }

    /** The tree with another component of the same id and type at an index. */
    Chunk with(int index, Component component) {
        if (parts == null) {
            Component[] changed = items().clone();
            Component old = changed[index];
            changed[index] = component;
            boolean sameBelow = old.children() == component.children();
            return sameBelow ? new Chunk(changed, total, counts) : leaf(changed);
        }
        int i = 0;
        int left = index;
        while (left >= parts[i].size) {
            left -= parts[i++].size;
        }
        Chunk[] changed = parts.clone();
        changed[i] = parts[i].with(left, component);
        boolean sameBelow = changed[i].counts == parts[i].counts;
        return sameBelow ? new Chunk(level, changed, size, total, counts) : branch(level, changed);
    }

    /** See {@link ComponentList#forEachReplacement}. */
    boolean forEachReplacement(Chunk old, int first, ComponentList.Replacement heard) {
        if (old.total != total || old.isLeaf() != isLeaf() || old.length() != length()) {
            return false;
        }
        int at = first;
        for (int i = 0; i < length(); i++) {
            if (parts != null) {
                Chunk was = old.part(i);
                if (was != parts[i] && !parts[i].forEachReplacement(was, at, heard)) {
                    return false;
                }
                at += was.total;
            } else {
                Component was = old.item(i);
                Component now = item(i);
                boolean same = was == now;
                if (!same && (was.children().total() != now.children().total() || !heard.replaced(at, was, now))) {
                    return false;
                }
                at += 1 + was.children().total();
            }
        }
        return true;
    }

    /** The components here, not those below them. */
    void forEach(Consumer<? super Component> visit) {
        if (parts != null) {
            for (Chunk part : parts) {
                part.forEach(visit);
            }
            return;
        }
        for (Component item : items()) {
            visit.accept(item);
        }
    }

    void forEach(ComponentType type, Consumer<Component> visit) {
        if (counts[type.ordinal()] == 0) {
            return;
        }
        if (parts != null) {
            for (Chunk part : parts) {
                part.forEach(type, visit);
            }
            return;
        }
        for (Component item : items()) {
            if (item.type() == type) {
                visit.accept(item);
            }
            item.children().forEach(type, visit);
        }
    }

    Component nth(ComponentType type, int index) {
        int left = index;
        if (parts != null) {
            int i = 0;
            while (left >= parts[i].counts[type.ordinal()]) {
                left -= parts[i++].counts[type.ordinal()];
            }
            return parts[i].nth(type, left);
        }
        for (Component item : items()) {
            if (item.type() == type && left-- == 0) {
                return item;
            }
            int below = item.children().total(type);
            if (left < below) {
                Component found = item.children().nth(type, left);
                if (found != null) {
                    return found;
                }
            }
            left -= below;
        }
        throw new IllegalStateException("the counts of a chunk are off");
    }

    /** See {@link Blueprint#yieldTo}. What stands at another index in the next state may be let go of too. */
    void yieldTo(@Nullable Chunk next) {
        digest = null;
        written = null;
        if (next == null || next.level != level || next.length() != length()) {
            return;
        }
        for (int i = 0; i < length(); i++) {
            if (parts == null) {
                if (item(i) != next.item(i)) {
                    item(i).yieldTo(next.item(i));
                }
            } else if (parts[i] != next.part(i)) {
                parts[i].yieldTo(next.part(i));
            }
        }
    }

    byte[] digest(Digester digester) {
        byte[] known = digest;
        if (known == null) {
            known = parts == null ? digester.leaf(items()) : digester.branch(level, parts);
            digest = known;
        }
        return known;
    }

    /**
     * Adds the written form of all that is in here, in pieces of some ten kilobytes that are kept. Every component has a comma
     * before it, the first too.
     */
    void collect(List<byte[]> pieces) {
        if (level > 1) {
            for (Chunk part : parts()) {
                part.collect(pieces);
            }
            return;
        }
        byte[] known = written;
        if (known == null) {
            var out = new Utf8Sink(256 * size);
            write(out);
            known = out.toByteArray();
            written = known;
        }
        pieces.add(known);
    }

    private void write(Utf8Sink out) {
        if (parts != null) {
            for (Chunk part : parts) {
                part.write(out);
            }
            return;
        }
        for (Component item : items()) {
            if (item.gap().indexOf(',') < 0) {
                out.ascii(',');
            }
            out.ascii(item.gap());
            item.fragment().writeTo(out, item.children());
        }
    }
}
