package dev.cyanotype.history;

import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Patch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The undo tree of one document, as an immutable value: undoing and then editing starts a branch, and nothing is thrown away.
 * Beside the revisions it holds marks: the names that people gave some of them, and where this session began.
 */
public final class History {
    private final PVector<Revision> revisions;
    private final int current;
    /**
     * The child that redo goes to, the one last made or last undone, where that is not the revision made next. All ancestors of the
     * current one lead to it.
     */
    private final PMap<Integer, Integer> ahead;
    private final Marks marks;

    /**
     * What people and sessions hold on to.
     *
     * @param names by the number of the revision
     * @param began where this session began
     */
    private record Marks(PMap<Integer, String> names, int began) {}

    private History(PVector<Revision> revisions, int current, PMap<Integer, Integer> ahead, Marks marks) {
        this.revisions = revisions;
        this.current = current;
        this.ahead = ahead;
        this.marks = marks;
    }

    /** The history that begins with a revision, which has no parent. */
    public static History from(Revision start) {
        return new History(
                TreePVector.singleton(start), start.number(), HashTreePMap.empty(), new Marks(HashTreePMap.empty(), start.number()));
    }

    public Revision current() {
        return revision(current);
    }

    /** The revisions in the order in which they were made. */
    public List<Revision> revisions() {
        return revisions;
    }

    /** The number of the first revision. */
    public int first() {
        return revisions.getFirst().number();
    }

    /** The number that the next revision gets. */
    public int nextNumber() {
        return first() + revisions.size();
    }

    /** Whether there is a revision of that number. */
    public boolean has(int number) {
        return number >= first() && number < nextNumber();
    }

    public Revision revision(int number) {
        return revisions.get(number - first());
    }

    /**
     * The history after an edit: a child of the current revision, which becomes the current one. The document before lets go of what
     * was derived from it.
     */
    public History with(Revision next) {
        if (next.number() != nextNumber() || next.parent() == null || next.parent() != current) {
            throw new IllegalArgumentException("revision " + next.number() + " does not follow " + current);
        }
        current().document().yieldTo(next.document());
        return new History(revisions.plus(next), next.number(), leading(ahead, current, next.number()), marks);
    }

    private static PMap<Integer, Integer> leading(PMap<Integer, Integer> ahead, int parent, int child) {
        return child == parent + 1 ? ahead.minus(parent) : ahead.plus(parent, child);
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
        for (int i = 0; i < times && ahead(at) instanceof Integer child; i++) {
            at = child;
        }
        return at;
    }

    /** The child that redo goes to from a revision, or null. */
    public @Nullable Integer ahead(int number) {
        Integer elsewhere = ahead.get(number);
        boolean next = elsewhere == null && has(number + 1) && revision(number + 1).parent() instanceof Integer parent && parent == number;
        return next ? (Integer) (number + 1) : elsewhere;
    }

    /** The history with another revision as the current one; redo from its ancestors leads back to it. */
    public History at(int number) {
        PMap<Integer, Integer> changed = ahead;
        int meeting = commonAncestor(current, number);
        int child = number;
        while (child != meeting && revision(child).parent() instanceof Integer parent) {
            changed = leading(changed, parent, child);
            child = parent;
        }
        current().document().yieldTo(revision(number).document());
        return new History(revisions, number, changed, marks);
    }

    /** The patch that leads from the current revision to another: up to where their ways part, and down again. */
    public Patch wayTo(int number) {
        return way(current, number);
    }

    /** The patch that leads from one revision to another. */
    public Patch way(int from, int to) {
        int meeting = commonAncestor(from, to);
        List<Change> changes = new ArrayList<>();
        for (Revision up : above(meeting, from).reversed()) {
            changes.addAll(up.patch().inverse().changes());
        }
        for (Revision down : above(meeting, to)) {
            changes.addAll(down.patch().changes());
        }
        return new Patch(changes);
    }

    /** The number of the last revision that two revisions have in common. */
    public int commonAncestor(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) { // a revision is younger than its parent
            int younger = Math.max(a, b);
            if (!(revision(younger).parent() instanceof Integer parent)) {
                throw new IllegalStateException("revision " + younger + " has no parent");
            }
            a = Math.min(a, b);
            b = parent;
        }
        return a;
    }

    /** Whether the way from the first revision to another leads through a revision, or ends there. */
    public boolean isOnWayTo(int number, int to) {
        return commonAncestor(number, to) == number;
    }

    /** The revisions from the first to this one, both included. */
    public List<Revision> lineage(int number) {
        List<Revision> line = new ArrayList<>(above(first(), number));
        line.addFirst(revision(first()));
        return line;
    }

    /** The revisions from below an ancestor down to a revision. */
    List<Revision> above(int ancestor, int number) {
        List<Revision> line = new ArrayList<>();
        int at = number;
        while (at != ancestor && revision(at).parent() instanceof Integer parent) {
            line.add(revision(at));
            at = parent;
        }
        return line.reversed();
    }

    /** The numbers of the revisions made on a revision, the oldest first. */
    public List<Integer> children(int number) {
        List<Integer> children = new ArrayList<>();
        for (Revision each : revisions.subList(number - first() + 1, revisions.size())) {
            if (each.parent() instanceof Integer parent && parent == number) {
                children.add(each.number());
            }
        }
        return children;
    }

    /** The history with a revision called by a name; a blank one takes the name away. */
    public History named(int number, String name) {
        if (!has(number)) {
            throw new IllegalArgumentException("no revision " + number);
        }
        String stripped = name.strip();
        PMap<Integer, String> names = stripped.isEmpty() ? marks.names().minus(number) : marks.names().plus(number, stripped);
        return new History(revisions, current, ahead, new Marks(names, marks.began()));
    }

    /** The name that a revision was given, or null. */
    public @Nullable String name(int number) {
        return marks.names().get(number);
    }

    /** The numbers of the revisions that have a name, in order. */
    public SortedMap<Integer, String> names() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(marks.names()));
    }

    /** The history with the mark of where this session began at its current revision. */
    public History beginningHere() {
        return new History(revisions, current, ahead, new Marks(marks.names(), current));
    }

    /** The number of the revision at which this session began: to revert the session is to roll back to it. */
    public int began() {
        return marks.began();
    }
}
