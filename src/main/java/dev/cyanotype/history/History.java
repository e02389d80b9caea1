package dev.cyanotype.history;

import dev.cyanotype.edit.Patch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The undo tree of one document, as an immutable value: undoing and then editing starts a branch, and nothing is thrown away.
 */
public final class History {
    private final PVector<Revision> revisions;
    private final int first;
    private final int current;
    /** For each revision, the child that redo goes to: the one last made or last undone. */
    private final PMap<Integer, Integer> ahead;

    private History(PVector<Revision> revisions, int first, int current, PMap<Integer, Integer> ahead) {
        this.revisions = revisions;
        this.first = first;
        this.current = current;
        this.ahead = ahead;
    }

    /** The history that begins with a revision, which has no parent. */
    public static History from(Revision start) {
        return new History(TreePVector.singleton(start), start.number(), start.number(), HashTreePMap.empty());
    }

    public Revision current() {
        return revision(current);
    }

    /** The revisions in the order in which they were made. */
    public List<Revision> revisions() {
        return revisions;
    }

    /** The number that the next revision gets. */
    public int nextNumber() {
        return first + revisions.size();
    }

    /** Whether there is a revision of that number. */
    public boolean has(int number) {
        return number >= first && number < nextNumber();
    }

    public Revision revision(int number) {
        return revisions.get(number - first);
    }

    /** The history after an edit: a child of the current revision, which becomes the current one. */
    public History with(Revision next) {
        if (next.number() != nextNumber() || next.parent() == null || next.parent() != current) {
            throw new IllegalArgumentException("revision " + next.number() + " does not follow " + current);
        }
        return new History(revisions.plus(next), first, next.number(), ahead.plus(current, next.number()));
    }

    /** The number of the revision reached by undoing so many times, as far as there is something to undo. */
    public int undone(int times) {
        int at = current;
        for (int i = 0; i < times && revision(at).parent() instanceof Integer parent; i++) {
            at = parent;
        }
        return at;
    }

    /** The number of the revision reached by redoing so many times, as far as there is something to redo. */
    public int redone(int times) {
        int at = current;
        for (int i = 0; i < times && ahead.get(at) instanceof Integer child; i++) {
            at = child;
        }
        return at;
    }

    /** The child that redo goes to from a revision, or null. */
    public @Nullable Integer ahead(int number) {
        return ahead.get(number);
    }

    /** The history with another revision as the current one; redo from its ancestors leads back to it. */
    public History at(int number) {
        PMap<Integer, Integer> changed = ahead;
        int child = number;
        for (Integer parent = revision(number).parent(); parent != null; parent = revision(child).parent()) {
            changed = changed.plus(parent, child);
            child = parent;
        }
        return new History(revisions, first, number, changed);
    }

    /** The patch that leads from the current revision to another: up to where their ways part, and down again. */
    public Patch wayTo(int number) {
        List<Integer> there = lineage(number);
        Patch way = Patch.NONE;
        @Nullable Integer at = current;
        while (at != null && !there.contains(at)) {
            way = way.then(revision(at).patch().inverse());
            at = revision(at).parent();
        }
        int from = at == null ? 0 : there.indexOf(at) + 1;
        for (Integer step : there.subList(from, there.size())) {
            way = way.then(revision(step).patch());
        }
        return way;
    }

    /** The numbers from the first revision to this one. */
    private List<Integer> lineage(int number) {
        List<Integer> line = new ArrayList<>();
        for (Integer at = number; at != null; at = revision(at).parent()) {
            line.add(at);
        }
        return line.reversed();
    }
}
