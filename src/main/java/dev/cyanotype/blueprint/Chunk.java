package dev.cyanotype.blueprint;

import java.util.Arrays;
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

    private final int level;
    private final Component @Nullable [] items;
    private final Chunk @Nullable [] parts;
    private byte @Nullable [] digest;

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

    private static Chunk leaf(Component[] items) {
        int total = 0;
        int[] counts = new int[TYPES];
        for (Component item : items) {
            total += 1 + item.children().total();
            addCounts(counts, item);
        }
        return new Chunk(items, total, counts);
    }

    private static Chunk branch(int level, Chunk[] parts) {
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

    private static Chunk[] grouped(Chunk[] below, int level) {
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

    private Component[] items() {
        if (items == null) {
            throw new IllegalStateException("a branch has no items of its own");
        }
        return items;
    }

    private Chunk[] parts() {
        if (parts == null) {
            throw new IllegalStateException("a leaf has no parts");
        }
        return parts;
    }

    /** The rank of the last component. */
    private int rank() {
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

    /** The tree of the first {@code count} components, or null for none. */
    static @Nullable Chunk head(@Nullable Chunk tree, int count) {
        if (tree == null || count <= 0) {
            return null;
        }
        return count >= tree.size ? tree : tree.lowered(tree.cut(0, count));
    }

    /** The tree without the first {@code count} components, or null where none are left. */
    static @Nullable Chunk tail(@Nullable Chunk tree, int count) {
        if (tree == null || count >= tree.size) {
            return null;
        }
        return count <= 0 ? tree : tree.lowered(tree.cut(count, tree.size));
    }

    /** The part from one index to another, on the same level. */
    private Chunk cut(int from, int to) {
        if (parts == null) {
            return leaf(Arrays.copyOfRange(items(), from, to));
        }
        Chunk[] kept = new Chunk[parts.length];
        int made = 0;
        int start = 0;
        for (Chunk part : parts) {
            int end = start + part.size;
            if (start >= from && end <= to) {
                kept[made++] = part;
            } else if (end > from && start < to) {
                kept[made++] = part.cut(Math.max(from - start, 0), Math.min(to - start, part.size));
            }
            start = end;
        }
        return branch(level, Arrays.copyOf(kept, made));
    }

    private Chunk lowered(Chunk tree) {
        Chunk lowest = tree;
        while (lowest.parts != null && lowest.parts.length == 1) {
            lowest = lowest.parts[0];
        }
        return lowest;
    }

    /** One tree of two, either of which may be empty. */
    static @Nullable Chunk joined(@Nullable Chunk left, @Nullable Chunk right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        int top = Math.max(left.level, right.level);
        Chunk[] level = joinedAt(left.raised(top), right.raised(top));
        for (int n = top + 1; level.length > 1; n++) {
            level = grouped(level, n);
        }
        return left.lowered(level[0]);
    }

    private Chunk raised(int to) {
        Chunk raised = this;
        while (raised.level < to) {
            raised = branch(raised.level + 1, new Chunk[] {raised});
        }
        return raised;
    }

    /** Two trees on one level as one or two on it: one where the left one does not end a chunk there. */
    private static Chunk[] joinedAt(Chunk left, Chunk right) {
        if (left.rank() > left.level) {
            return new Chunk[] {left, right};
        }
        if (left.parts == null || right.parts == null) {
            return new Chunk[] {leaf(concat(left.items(), right.items(), new Component[0]))};
        }
        Chunk[] seam = joinedAt(left.parts[left.parts.length - 1], right.parts[0]);
        Chunk[] before = Arrays.copyOf(left.parts, left.parts.length - 1);
        Chunk[] after = Arrays.copyOfRange(right.parts, 1, right.parts.length);
        Chunk[] all = concat(concat(before, seam, new Chunk[0]), after, new Chunk[0]);
        return new Chunk[] {branch(left.level, all)};
    }

    private static <T> T[] concat(T[] left, T[] right, T[] type) {
        T[] all = Arrays.copyOf(type, left.length + right.length);
        System.arraycopy(left, 0, all, 0, left.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
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

    byte[] digest(Digester digester) {
        byte[] known = digest;
        if (known == null) {
            known = parts == null ? digester.leaf(items()) : digester.branch(level, parts);
            digest = known;
        }
        return known;
    }
}
