package dev.cyanotype.blueprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts trees of {@link Chunk}s and joins them, so that the result is shaped as if it had been built afresh. */
final class Seam {
    private Seam() {}

    /** The tree of the first {@code count} components, or null for none. */
    static @Nullable Chunk head(@Nullable Chunk tree, int count) {
        if (tree == null || count <= 0) {
            return null;
        }
        return count >= tree.size ? tree : lowered(cut(tree, 0, count));
    }

    /** The tree without the first {@code count} components, or null where none are left. */
    static @Nullable Chunk tail(@Nullable Chunk tree, int count) {
        if (tree == null || count >= tree.size) {
            return null;
        }
        return count <= 0 ? tree : lowered(cut(tree, count, tree.size));
    }

    /** One tree of two, either of which may be empty. */
    static @Nullable Chunk joined(@Nullable Chunk left, @Nullable Chunk right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        int top = Math.max(left.level, right.level);
        Chunk[] level = joinedAt(raised(left, top), raised(right, top));
        for (int n = top + 1; level.length > 1; n++) {
            level = Chunk.grouped(level, n);
        }
        return lowered(level[0]);
    }

    /** The part from one index to another, on the same level. */
    private static Chunk cut(Chunk tree, int from, int to) {
        if (tree.parts == null) {
            return Chunk.leaf(Arrays.copyOfRange(tree.items(), from, to));
        }
        Chunk[] kept = new Chunk[tree.parts.length];
        int made = 0;
        int start = 0;
        for (Chunk part : tree.parts) {
            int end = start + part.size;
            if (start >= from && end <= to) {
                kept[made++] = part;
            } else if (end > from && start < to) {
                kept[made++] = cut(part, Math.max(from - start, 0), Math.min(to - start, part.size));
            }
            start = end;
        }
        return Chunk.branch(tree.level, Arrays.copyOf(kept, made));
    }

    /** The lowest chunk that holds all. */
    private static Chunk lowered(Chunk tree) {
        Chunk lowest = tree;
        while (lowest.parts != null && lowest.parts.length == 1) {
            lowest = lowest.parts[0];
        }
        return lowest;
    }

    private static Chunk raised(Chunk tree, int to) {
        Chunk raised = tree;
        while (raised.level < to) {
            raised = Chunk.branch(raised.level + 1, new Chunk[] {raised});
        }
        return raised;
    }

    /** Two trees on one level as one or two on it: one where the left one does not end a chunk there. */
    private static Chunk[] joinedAt(Chunk left, Chunk right) {
        if (left.rank() > left.level) {
            return new Chunk[] {left, right};
        }
        if (left.parts == null || right.parts == null) {
            return new Chunk[] {Chunk.leaf(concat(left.items(), right.items(), new Component[0]))};
        }
        Chunk[] seam = joinedAt(left.parts[left.parts.length - 1], right.parts[0]);
        Chunk[] before = Arrays.copyOf(left.parts, left.parts.length - 1);
        Chunk[] after = Arrays.copyOfRange(right.parts, 1, right.parts.length);
        Chunk[] all = concat(concat(before, seam, new Chunk[0]), after, new Chunk[0]);
        return new Chunk[] {Chunk.branch(left.level, all)};
    }

    private static <T> T[] concat(T[] left, T[] right, T[] type) {
        T[] all = Arrays.copyOf(type, left.length + right.length);
        System.arraycopy(left, 0, all, 0, left.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
    }
}
