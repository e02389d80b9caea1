package dev.cyanotype.blueprint;

import dev.cyanotype.json.Utf8Sink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A persistent list of components that is at once its own Merkle tree.
 *
 * <p>The list is cut into chunks, the chunks into chunks of chunks, and so on, behind every component whose id hashes to a
 * high enough {@linkplain #rank rank}. The shape follows from the ids and their order alone, never from the history, so
 * that the digest of a list is the same however the list came about; a change, an insertion or a removal copies one
 * path of about eight items a level.
 */
public final class ComponentList implements Iterable<Component> {
    public static final ComponentList EMPTY = new ComponentList(null);

    private static final int HIGHEST_RANK = 6;
    private static final int NEAR = 4;

    private final @Nullable Chunk root;

    private ComponentList(@Nullable Chunk root) {
        this.root = root;
    }

    public static ComponentList of(List<Component> components) {
        return components.isEmpty() ? EMPTY : new ComponentList(Chunk.tree(components.toArray(new Component[0])));
    }

    /**
     * How many levels of chunks end behind a component of this id: an eighth of all ids have at least 1, an eighth of those
     * at least 2. The highest is what the largest file can use, so that ids made for it do not pile up levels.
     */
    static byte rank(String id) {
        int h = id.hashCode();
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return (byte) Math.min(Integer.numberOfTrailingZeros(h ^ h >>> 16) / 3, HIGHEST_RANK);
    }

    public int size() {
        return root == null ? 0 : root.size;
    }

    /** The number of components in the list and below it. */
    public int total() {
        return root == null ? 0 : root.total;
    }

    /** The number of components of a type in the list and below it. */
    public int total(ComponentType type) {
        return root == null ? 0 : root.counts[type.ordinal()];
    }

    public boolean isEmpty() {
        return root == null;
    }

    /**
     * The component at an index.
     *
     * @throws IndexOutOfBoundsException where there is none
     */
    public Component get(int index) {
        if (root == null || index < 0 || index >= root.size) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        return root.get(index);
    }

    /** The list with another component of the same id at an index. */
    public ComponentList with(int index, Component component) {
        Chunk old = root;
        if (old == null || index < 0 || index >= old.size) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        return new ComponentList(old.with(index, component));
    }

    /** The list with a component put in at an index, which may be its size. */
    public ComponentList inserted(int index, Component component) {
        Objects.checkIndex(index, size() + 1);
        Chunk before = Seam.joined(Seam.head(root, index), Chunk.tree(new Component[] {component}));
        return new ComponentList(Seam.joined(before, Seam.tail(root, index)));
    }

    public ComponentList removed(int index) {
        Objects.checkIndex(index, size());
        Chunk rest = Seam.joined(Seam.head(root, index), Seam.tail(root, index + 1));
        return rest == null ? EMPTY : new ComponentList(rest);
    }

    /**
     * The index of the component with an id, looked for from {@code hint} outwards in steps that double; -1 where it is not
     * here. It costs what the hint is off by.
     */
    int indexOf(String id, int hint) {
        if (root == null) {
            return -1;
        }
        int from = Math.clamp(hint, 0, root.size - 1);
        int to = from + 1;
        int found = root.indexOf(id, from, to);
        for (int step = NEAR; found < 0 && (from > 0 || to < root.size); step *= 2) {
            int wider = Math.max(from - step, 0);
            int farther = Math.min(to + step, root.size);
            found = Math.max(root.indexOf(id, wider, from), root.indexOf(id, to, farther));
            from = wider;
            to = farther;
        }
        return found;
    }

    @Override
    public void forEach(Consumer<? super Component> visit) {
        if (root != null) {
            root.forEach(visit);
        }
    }

    /** The components of a type in the list and below it, in document order, a parent before its children. */
    public void forEach(ComponentType type, Consumer<Component> visit) {
        if (root != null) {
            root.forEach(type, visit);
        }
    }

    /** Hears of a component that has taken the place of another, with the same number of components below it. */
    @FunctionalInterface
    public interface Replacement {
        /**
         * @param at how many components stand before it in document order, all that lies below the list's counted
         * @return whether to go on
         */
        boolean replaced(int at, Component old, Component now);
    }

    /**
     * Compares a list with what it was, which takes as long as there are differences; below the components is not looked.
     *
     * @return whether each component stands where one stood that had as many below it, and all have been heard of
     */
    public boolean forEachReplacement(ComponentList old, Replacement heard) {
        return root == old.root || root != null && old.root != null && root.forEachReplacement(old.root, 0, heard);
    }

    /** Whether it holds the components of the same ids as another, in the same places, and so do these. */
    public boolean hasIdsOf(ComponentList other) {
        return forEachReplacement(other, (_, was, now) -> was.id().equals(now.id())
                && (was.children() == now.children() || now.children().hasIdsOf(was.children())));
    }

    /** The component of a type at an index in document order, or null where there are fewer. */
    public @Nullable Component nth(ComponentType type, int index) {
        return root == null || index < 0 || index >= total(type) ? null : root.nth(type, index);
    }

    /** See {@link Blueprint#yieldTo}. */
    void yieldTo(ComponentList next) {
        if (root != null && root != next.root) {
            root.yieldTo(next.root);
        }
    }

    /** The digest of the list, 32 bytes. */
    byte[] digest(Digester digester) {
        return root == null ? digester.emptyList() : root.digest(digester);
    }

    /** The chunk that holds all; none where the list is empty. */
    List<Chunk> top() {
        return root == null ? List.of() : List.of(root);
    }

    /** Writes the components with the commas and the text between them. */
    void writeTo(Utf8Sink out, Function<Component, Fragment> of) {
        boolean first = true;
        for (Component component : this) {
            String gap = component.gap();
            int comma = gap.indexOf(',');
            if (first && comma >= 0) {
                out.ascii(gap.substring(comma + 1));
            } else {
                if (!first && comma < 0) {
                    out.ascii(',');
                }
                out.ascii(gap);
            }
            of.apply(component).writeTo(out, component.children(), of);
            first = false;
        }
    }

    /** Adds the written form of the list, in pieces, the larger ones kept from edit to edit. */
    void collect(List<byte[]> pieces) {
        if (root != null) {
            int first = pieces.size();
            root.collect(pieces);
            byte[] piece = pieces.get(first);
            int comma = get(0).gap().indexOf(',');
            pieces.set(first, Arrays.copyOfRange(piece, Math.max(comma, 0) + 1, piece.length));
        }
    }

    public List<Component> toList() {
        var all = new ArrayList<Component>(size());
        for (Component component : this) {
            all.add(component);
        }
        return all;
    }

    @Override
    public Iterator<Component> iterator() {
        return root == null ? Collections.emptyIterator() : new Walk(root);
    }

    /** Goes through the leaves of a tree of chunks. */
    private static final class Walk implements Iterator<Component> {
        private final Chunk[] chunks = new Chunk[16];
        private final int[] next = new int[16];
        private int depth = -1;

        Walk(Chunk root) {
            chunks[++depth] = root;
            settle();
        }

        /** Goes down to a leaf with something left, or out of the tree. */
        private void settle() {
            while (depth >= 0) {
                Chunk chunk = chunks[depth];
                if (next[depth] == chunk.length()) {
                    depth--;
                } else if (chunk.isLeaf()) {
                    return;
                } else {
                    chunks[depth + 1] = chunk.part(next[depth]++);
                    next[++depth] = 0;
                }
            }
        }

        @Override
        public boolean hasNext() {
            return depth >= 0;
        }

        @Override
        public Component next() {
            if (depth < 0) {
                throw new NoSuchElementException();
            }
            Component component = chunks[depth].item(next[depth]++);
            settle();
            return component;
        }
    }
}
