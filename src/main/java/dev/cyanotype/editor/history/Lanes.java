package dev.cyanotype.editor.history;

import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import java.util.ArrayList;
import java.util.List;

/**
 * How the tree is drawn beside the lines: each branch in a lane of its own, which it keeps. A revision goes on in its parent's lane
 * where it is the first to; else it takes the first lane that is free from its parent's line to its own.
 */
final class Lanes {
    /** What branches off farther shares the last lane. */
    static final int MOST = 10;

    private final int first;
    private final int[] own;
    private final int[] passing;
    private final int[] joining;

    /**
     * What is drawn beside one line; lanes are bits, the first the lowest.
     *
     * @param own the lane of the line itself
     * @param passing the lanes that go past it
     * @param joining the lanes that come to it from above
     * @param goesOn whether something goes on below it
     */
    record Row(int own, int passing, int joining, boolean goesOn) {
        static final Row NONE = new Row(0, 0, 0, false);

        /** This line with one more on it that goes on in its lane. */
        Row continued() {
            return new Row(own, passing, joining | 1 << own, goesOn);
        }

        /** The line of what goes on from this one, with nothing beside it. */
        Row next() {
            return new Row(own, 0, 0, true);
        }

        /** A line of something else above this one. */
        Row between() {
            return new Row(0, passing | joining, 0, false);
        }

        /** How many lanes there are up to the last of those used. */
        int width() {
            return Math.max(own + 1, 32 - Integer.numberOfLeadingZeros(passing | joining));
        }
    }

    private Lanes(int first, int count) {
        this.first = first;
        this.own = new int[count];
        this.passing = new int[count];
        this.joining = new int[count];
    }

    static Lanes of(History history) {
        List<Revision> revisions = history.revisions();
        var lanes = new Lanes(history.first(), revisions.size());
        lanes.place(revisions);
        lanes.pass(revisions);
        return lanes;
    }

    private void place(List<Revision> revisions) {
        List<Integer> tails = new ArrayList<>();
        int i = 0;
        for (Revision revision : revisions) {
            int lane = 0;
            if (revision.parent() instanceof Integer number) {
                int parent = number - first;
                lane = tails.get(own[parent]) == parent ? own[parent] : free(tails, parent);
                joining[parent] |= 1 << lane;
            }
            if (lane == tails.size()) {
                tails.add(i);
            } else {
                tails.set(lane, i);
            }
            own[i++] = lane;
        }
    }

    private static int free(List<Integer> tails, int parent) {
        for (int lane = 1; lane < tails.size(); lane++) {
            if (tails.get(lane) < parent) {
                return lane;
            }
        }
        return Math.min(tails.size(), MOST - 1);
    }

    private void pass(List<Revision> revisions) {
        int[] until = new int[MOST];
        java.util.Arrays.fill(until, Integer.MAX_VALUE);
        for (int i = own.length - 1; i >= 0; i--) {
            int mask = 0;
            for (int lane = 0; lane < MOST; lane++) {
                mask |= until[lane] < i ? 1 << lane : 0;
            }
            passing[i] = mask;
            until[own[i]] = revisions.get(i).parent() instanceof Integer parent ? parent - first : Integer.MAX_VALUE;
        }
    }

    Row of(int revision) {
        int i = revision - first;
        return new Row(own[i], passing[i] & ~(1 << own[i]), joining[i], i > 0);
    }
}
